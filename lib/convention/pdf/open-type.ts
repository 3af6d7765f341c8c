import { inflateSync } from "node:zlib";

/** Sizes, in bytes, of the headers and directory entries of both formats. */
const [woffHeader, woffEntry, sfntHeader, sfntEntry] = [44, 20, 12, 16];
const signature = 0x774f4646;

type Table = { readonly tag: number; readonly checksum: number; readonly bytes: Buffer };

const tableAt = (woff: Buffer, at: number): Table => {
  const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((part) => woff.readUInt32BE(at + part)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const stored = woff.subarray(offset, offset + packed);
  return { tag, checksum, bytes: packed < length ? inflateSync(stored) : stored };
};

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** The header of an OpenType file: its flavour, then what lets a reader search the directory by halves (OpenType 1.9, 4.2). */
const headerOf = (flavour: number, tables: number): Buffer => {
  const header = Buffer.alloc(sfntHeader);
  const halvings = Math.floor(Math.log2(tables));
  const range = 2 ** halvings * sfntEntry;
  header.writeUInt32BE(flavour, 0);
  header.writeUInt16BE(tables, 4);
  header.writeUInt16BE(range, 6);
  header.writeUInt16BE(halvings, 8);
  header.writeUInt16BE(tables * sfntEntry - range, 10);
  return header;
};

/** The OpenType file that a WOFF 1.0 file packs (W3C, WOFF 1.0, sections 3 to 5); throws when the bytes are no WOFF. */
export const openTypeOf = (woff: Buffer): Buffer => {
  if (woff.length < woffHeader || woff.readUInt32BE(0) !== signature) throw new Error("This font is no WOFF 1.0 file.");
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, index) =>
    tableAt(woff, woffHeader + index * woffEntry),
  );
  const entries: Buffer[] = [];
  const bodies: Buffer[] = [];
  let offset = sfntHeader + tables.length * sfntEntry;
  for (const { tag, checksum, bytes } of tables) {
    const entry = Buffer.alloc(sfntEntry);
    [tag, checksum, offset, bytes.length].forEach((value, index) => {
      entry.writeUInt32BE(value, index * 4);
    });
    entries.push(entry);
    bodies.push(bytes, Buffer.alloc(padded(bytes.length) - bytes.length));
    offset += padded(bytes.length);
  }
  return Buffer.concat([headerOf(woff.readUInt32BE(4), tables.length), ...entries, ...bodies]);
};
