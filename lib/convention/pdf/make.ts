import { renderToBuffer } from "@react-pdf/renderer";
import { sha256 } from "@/lib/platform/crypto";
import { standingEvidence } from "../queries/get-case";
import { loadForProduct } from "../queries/load-for-product";
import { hasDocument, keepDocument } from "../store/documents";
import { ConventionPdf } from "./document";
import { printedConvention } from "./printed";

/** Makes the PDF of a convention as it is now, unless that version already has one. Runs in the worker only: it takes the processor. */
export const makeDocument = async (conventionId: string): Promise<void> => {
  const { convention, agency } = await loadForProduct(conventionId);
  if (await hasDocument(convention)) return;
  const printed = printedConvention(convention, agency, await standingEvidence(convention));
  const file = new Uint8Array(await renderToBuffer(ConventionPdf(printed)));
  await keepDocument(convention, { textHash: printed.textHash, fileHash: sha256(file), file });
};
