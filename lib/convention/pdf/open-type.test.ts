import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openTypeOf } from "./open-type";

const woff = readFileSync(
  "node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff",
);

const tablesOf = (font: Buffer) =>
  Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = 12 + index * 16;
    return {
      tag: font.toString("latin1", at, at + 4),
      checksum: font.readUInt32BE(at + 4),
      offset: font.readUInt32BE(at + 8),
      length: font.readUInt32BE(at + 12),
    };
  });

/** A table's checksum: the sum of its 32-bit words, the last one filled with zeros (OpenType 1.9). */
const checksumOf = (font: Buffer, offset: number, length: number): number => {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + font.readUInt32BE(at)) % 2 ** 32;
  return sum;
};

describe("a font unpacked from WOFF 1.0", () => {
  const font = openTypeOf(woff);
  const tables = tablesOf(font);

  it("keeps its flavour, every table, and the size that the WOFF announces", () => {
    expect(font.readUInt32BE(0)).toBe(woff.readUInt32BE(4));
    expect(tables).toHaveLength(woff.readUInt16BE(12));
    expect(font).toHaveLength(woff.readUInt32BE(16));
  });

  it("holds each table whole, where its directory says, in the order in which a reader searches", () => {
    expect(tables.map(({ tag }) => tag)).toEqual(tables.map(({ tag }) => tag).toSorted());
    // The table "head" holds the checksum of the whole font: its own is taken with that word at zero.
    const plain = tables.filter(({ tag }) => tag !== "head");
    expect(plain.map(({ offset, length }) => checksumOf(font, offset, length))).toEqual(
      plain.map(({ checksum }) => checksum),
    );
    expect(tables.filter(({ offset }) => offset % 4 !== 0)).toEqual([]);
  });

  it("is refused when the bytes are something else", () => {
    expect(() => openTypeOf(font)).toThrow("no WOFF");
    expect(() => openTypeOf(Buffer.alloc(4))).toThrow("no WOFF");
  });
});
