import { Document, Font, Page, Text } from "@react-pdf/renderer";
import { describe, expect, it } from "vitest";
import { fontFamily } from "./fonts";
import { styles } from "./layout";
import { renderPdf } from "./render";

const at = new Date("2026-11-24T09:00:00.000Z");
const pdfOf = (words: string) => (
  <Document creationDate={at} modificationDate={at}>
    <Page style={styles.page}>
      <Text style={styles.title}>{words}</Text>
    </Page>
  </Document>
);

/** The characters that a document can give back for these words: those that its glyphs are known by (PDF 32000-1, 9.10.3). */
const readBack = async (words: string) => {
  await renderPdf(pdfOf(words));
  const font = Font.getFont({ fontFamily, fontWeight: 700 }).data;
  return [...words].map((character) => font?.glyphForCodePoint(character.codePointAt(0) ?? 0).codePoints);
};

describe("a document's text", () => {
  it("keeps its points and its plain letters after a document that only had them inside other characters", async () => {
    await renderPdf(pdfOf("é : Ç"));
    expect(await readBack("e.C")).toEqual([[101], [46], [67]]);
  });

  it("is the same, byte for byte, whatever was laid out before it", async () => {
    const first = await renderPdf(pdfOf("Fin de l’immersion. Ça commence."));
    await renderPdf(pdfOf("à : ï ; … « Œuvre »"));
    expect(Buffer.compare(await renderPdf(pdfOf("Fin de l’immersion. Ça commence.")), first)).toBe(0);
  });
});
