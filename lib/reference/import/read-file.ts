import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { parse } from "csv-parse";
import { z } from "zod";
import type { ReferenceRow } from "../store/staging";
import type { Importable } from "./tables";

const open = async (fileOrAddress: string): Promise<Readable> => {
  if (!/^https?:\/\//u.test(fileOrAddress)) return createReadStream(fileOrAddress);
  const response = await fetch(fileOrAddress, { signal: AbortSignal.timeout(300_000) });
  if (!response.ok || !response.body) throw new Error(`${fileOrAddress} answered ${response.status}`);
  return Readable.fromWeb(response.body as ReadableStream);
};

/** The sign that parts the columns stands in the first line: a label may hold the other one. */
const separated = async (bytes: Readable): Promise<{ readonly delimiter: string; readonly whole: Readable }> => {
  const chunks = bytes[Symbol.asyncIterator]() as AsyncIterableIterator<Buffer>;
  const first = await chunks.next();
  if (first.done) throw new Error("the file is empty");
  const header = first.value.toString("utf8").split("\n", 1)[0] ?? "";
  const whole = async function* () {
    yield first.value;
    yield* chunks;
  };
  return { delimiter: header.includes(";") ? ";" : ",", whole: Readable.from(whole()) };
};

/** For each column of the file, the field that it holds; `false` leaves it out. */
const fieldsOf = (headers: Importable["headers"], header: readonly string[]): (string | false)[] => {
  const names = header.map((name) => name.trim().toLowerCase());
  const chosen = Object.entries(headers).map(([field, known]) => {
    const name = known.find((one) => names.includes(one));
    if (name === undefined) throw new Error(`no column ${known.join(" or ")} in the file (it has ${names.join(", ")})`);
    return [names.indexOf(name), field] as const;
  });
  const byIndex = new Map(chosen);
  return names.map((_, index) => byIndex.get(index) ?? false);
};

/** The lines of a CSV file or address (UTF-8; `;` or `,`), one after the other; throws on the first that cannot be read, with its number. */
export async function* readFileRows(fileOrAddress: string, { headers, row }: Importable): AsyncGenerator<ReferenceRow> {
  const { delimiter, whole } = await separated(await open(fileOrAddress));
  const lines = whole.pipe(
    parse({ bom: true, delimiter, columns: (header: string[]) => fieldsOf(headers, header), trim: true, info: true }),
  );
  whole.once("error", (error) => lines.destroy(error));
  for await (const { record, info } of lines as AsyncIterable<{ record: unknown; info: { lines: number } }>) {
    const read = row.safeParse(record);
    if (!read.success) throw new Error(`line ${info.lines}: ${z.prettifyError(read.error)}`);
    if (read.data) yield read.data;
  }
}
