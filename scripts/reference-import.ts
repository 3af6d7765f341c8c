import { parseArgs } from "node:util";
import { countOffersByJob } from "@/lib/directory";
import { closeDb } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import { saveOfferCounts } from "@/lib/reference";
import { importTable } from "@/lib/reference/import/import-table";
import { packagedCommuneRows, packagedNafRows } from "@/lib/reference/import/packaged";
import { readFileRows } from "@/lib/reference/import/read-file";
import { type ImportName, importables } from "@/lib/reference/import/tables";

const usage = `npm run reference:import -- [--romes SOURCE] [--appellations SOURCE] [--communes SOURCE] [--naf SOURCE] [--accept-gone]

  SOURCE is a CSV file or an http(s) address, UTF-8, with a header line:
${Object.entries(importables)
  .map(
    ([name, { headers }]) =>
      `    ${name.padEnd(13)} ${Object.values(headers)
        .flatMap((known) => known[0] ?? [])
        .join(", ")}`,
  )
  .join("\n")}
  "package" as the SOURCE of communes or naf takes the open data that comes with the product; so does giving no option at all.
  --accept-gone lets more than a tenth of the known codes go.`;

const text = { type: "string" } as const;
const { values } = parseArgs({
  options: {
    romes: text,
    appellations: text,
    communes: text,
    naf: text,
    "accept-gone": { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

const packaged: Partial<Record<ImportName, typeof packagedNafRows>> = {
  communes: packagedCommuneRows,
  naf: packagedNafRows,
};

const rowsFrom = (name: ImportName, source: string) =>
  (source === "package" ? packaged[name]?.() : undefined) ?? readFileRows(source, importables[name]);

const names = Object.keys(importables) as ImportName[];
const asked = names.flatMap((name) => (values[name] === undefined ? [] : [{ name, source: values[name] }]));
const wanted =
  asked.length > 0 ? asked : names.filter((name) => packaged[name]).map((name) => ({ name, source: "package" }));

const load = async ({ name, source }: (typeof wanted)[number]): Promise<void> => {
  const started = Date.now();
  const { read, added, changed, gone } = await importTable(name, rowsFrom(name, source), {
    acceptGone: values["accept-gone"],
    onProgress: (lines) => process.stdout.isTTY && process.stdout.write(`\r${name}: ${lines} lines`),
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(2);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${process.stdout.isTTY ? "\r" : ""}${name}: ${read} read, ${added} added, ${changed} changed, ${gone} gone (${seconds} s, ${memory} MB at most)`,
  );
};

try {
  if (values.help) console.log(usage);
  else {
    for (const one of wanted) await load(one);
    await saveOfferCounts(await countOffersByJob());
  }
} catch (error) {
  if (!(error instanceof DomainError)) throw error;
  console.error(`Refused, nothing was written: ${error.message}`);
  process.exitCode = 1;
} finally {
  await closeDb();
}
