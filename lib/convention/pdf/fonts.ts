import { readFileSync } from "node:fs";
import path from "node:path";
import { Font } from "@react-pdf/renderer";
import { openTypeOf } from "./open-type";

/** The type of the documents, embedded in each. */
export const fontFamily = "Atkinson";

const weights = [400, 700] as const;
type Weight = (typeof weights)[number];

const fontFile = (weight: Weight): string =>
  path.resolve(
    `node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff`,
  );

// Unpacked once: the renderer unpacks a whole table of a WOFF again for each glyph that it embeds, a quarter of its time.
const fontSource = (weight: Weight): string =>
  `data:font/ttf;base64,${openTypeOf(readFileSync(fontFile(weight))).toString("base64")}`;

Font.register({
  family: fontFamily,
  fonts: weights.map((fontWeight) => ({ src: fontSource(fontWeight), fontWeight })),
});
Font.registerHyphenationCallback((word) => [word]);

/**
 * Names every glyph of a font by its character. The renderer remembers a glyph as it first met it: one met as a part of another
 * (the points of a colon) would stay without a character for every later document, whose text would lack it.
 */
const nameGlyphs = async (fontWeight: Weight): Promise<void> => {
  await Font.load({ fontFamily, fontWeight });
  const font = Font.getFont({ fontFamily, fontWeight }).data;
  if (!font) throw new Error(`The documents' font of weight ${fontWeight} was not read.`);
  for (const character of font.characterSet) font.glyphForCodePoint(character);
};

let ready: Promise<unknown> | undefined;

/** Resolves once the fonts can be used: before that, what a document holds would depend on the documents before it. */
export const fontsReady = async (): Promise<void> => {
  ready ??= Promise.all(weights.map(nameGlyphs));
  await ready;
};
