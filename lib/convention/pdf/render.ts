import { renderToBuffer } from "@react-pdf/renderer";
import { fontsReady } from "./fonts";

/** A document of ours, ready to be laid out. */
export type PdfElement = Parameters<typeof renderToBuffer>[0];

/** Lays a document out: the same document gives the same bytes, whatever was laid out before it. */
export const renderPdf = async (document: PdfElement): Promise<Uint8Array<ArrayBuffer>> => {
  await fontsReady();
  return new Uint8Array(await renderToBuffer(document));
};
