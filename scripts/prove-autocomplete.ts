import { mkdir, writeFile } from "node:fs/promises";
import os from "node:os";
import { closeDb, db, Prisma } from "@/lib/platform/db/client";
import { loadNomenclature, saveOfferCounts, searchAppellations, searchCommunes } from "@/lib/reference";
import { type ImportSummary, importTable } from "@/lib/reference/import/import-table";
import { packagedCommuneRows, packagedNafRows } from "@/lib/reference/import/packaged";
import { readFileRows } from "@/lib/reference/import/read-file";
import { type ImportName, importables } from "@/lib/reference/import/tables";
import { answersStatement, wantedOf } from "@/lib/reference/queries/ranking";
import { jobStatement } from "@/lib/reference/queries/search-appellations";
import { companies } from "@/prisma/seed/companies";
import { starterRome } from "@/prisma/seed/rome";

const [romes, appellations] = process.argv.slice(2);

const jobQueries = [
  "boulanger",
  "BOULANGÈRE",
  "boulang",
  "boulnger",
  "vendeur",
  "vente pret a porter",
  "prêt-à-porter vendeuse",
  "coiffeur",
  "coifeur",
  "l'electricien batiment",
  "electricein batimant",
  "plonbier",
  "aide soignant",
  "dévelo",
  "secretere",
  "chauffeur poids lourd",
  "œnologue",
  "mécanicien auto",
] as const;
const placeQueries = ["renne", "st malo", "35000", "saint denis", "marseile", "paris 12"] as const;

const timed = async <T>(run: () => Promise<T>): Promise<{ result: T; ms: number }> => {
  const started = performance.now();
  const result = await run();
  return { result, ms: performance.now() - started };
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Median of fifteen runs, warm. */
const usual = async (run: () => Promise<unknown>): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < 16; round += 1) times.push((await timed(run)).ms);
  return median(times.slice(1));
};

const importRow = async (name: ImportName, round: string, load: () => Promise<ImportSummary>): Promise<string> => {
  const { result, ms } = await timed(load);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  return `| ${name}, ${round} | ${result.read} | ${result.added} | ${result.changed} | ${result.gone} | ${(ms / 1000).toFixed(2)} | ${memory} |`;
};

const imports: string[] = [];
for (const round of ["first", "again"]) {
  if (romes && appellations)
    for (const [name, source] of [
      ["romes", romes],
      ["appellations", appellations],
    ] as const)
      imports.push(await importRow(name, round, () => importTable(name, readFileRows(source, importables[name]))));
  imports.push(await importRow("communes", round, () => importTable("communes", packagedCommuneRows())));
  imports.push(await importRow("naf", round, () => importTable("naf", packagedNafRows())));
}
if (!romes) await loadNomenclature(starterRome);

const counts = new Map<string, number>();
for (const { establishment } of companies(new Date()))
  for (const { appellationCode } of establishment.offers)
    counts.set(appellationCode, (counts.get(appellationCode) ?? 0) + 1);
await saveOfferCounts(counts);

const planOf = async (typed: string): Promise<string> => {
  const wanted = wantedOf(typed);
  if (!wanted) return "";
  const lines = await db().$queryRaw<{ "QUERY PLAN": string }[]>(
    Prisma.sql`explain (analyze, costs off, timing off, summary on) ${answersStatement(wanted, jobStatement(8))}`,
  );
  return lines.map((line) => line["QUERY PLAN"]).join("\n");
};

const answers = async (typed: string, find: () => Promise<readonly string[]>): Promise<string> => {
  const found = await find();
  return `| ${typed} | ${found.map((label, index) => `${index + 1}. ${label}`).join("<br>") || "–"} | ${(await usual(find)).toFixed(1)} |`;
};

const jobAnswers: string[] = [];
for (const typed of jobQueries)
  jobAnswers.push(
    await answers(typed, async () =>
      (await searchAppellations(typed, 6)).map(({ appellationLabel }) => appellationLabel),
    ),
  );
const placeAnswers: string[] = [];
for (const typed of placeQueries)
  placeAnswers.push(
    await answers(typed, async () =>
      (await searchCommunes(typed, 6)).map(
        ({ name, postcodes, departmentCode }) => `${name} (${postcodes[0] ?? departmentCode})`,
      ),
    ),
  );

const [size] = await db().$queryRaw<{ jobs: number; towns: number }[]>`
  select (select count(*)::int from appellations) as jobs, (select count(*)::int from communes) as towns`;

const report = `# Proof: nomenclatures loaded whole, suggestions ranked

Written by \`npm run prove -- autocomplete [romes.csv appellations.csv]\` on ${new Date().toISOString().slice(0, 10)}${romes ? ", with the official files of the ROME" : ", with the starter nomenclature"}, on PostgreSQL and Node.js ${process.version}, ${os.cpus().length} processors.
${size?.jobs} job names and ${size?.towns} towns are searched.

## Imports

Each file in one transaction, read as a stream; memory is the highest of the whole process so far.

| what | read | added | changed | gone | seconds | MB |
|---|---|---|---|---|---|---|
${imports.join("\n")}

## Jobs

Exact name, then beginning of a name, of a word, words in any order, else what resembles; the most offered first, then the shorter.
The last column is the median of 15 warm runs in milliseconds, database and driver included.

| typed | answers | ms |
|---|---|---|
${jobAnswers.join("\n")}

## Towns

Ranked the same way, the most populous first.

| typed | answers | ms |
|---|---|---|
${placeAnswers.join("\n")}

## Plan of "boulang"

\`\`\`
${await planOf("boulang")}
\`\`\`
`;
await closeDb();
await mkdir("docs/proofs", { recursive: true });
await writeFile("docs/proofs/autocomplete.md", report);
console.log(report);
