import { existsSync, readFileSync } from "node:fs";
import type { Act, ConventionResults } from "./convention-results";
import type { DashboardMeasure, DashboardResults } from "./dashboard-results";
import type { DocumentResults } from "./documents-results";
import type { Run } from "./run";
import type { Drain, WebhookResults } from "./webhook-results";

const file = "bench/results/convention.json";
const documentsFile = "bench/results/documents.json";
const dashboardFile = "bench/results/dashboard.json";
const number = (value: number): string => value.toLocaleString("en-GB");
const cpu = ({ nodeCpuMs, postgresCpuMs }: Act): number => nodeCpuMs + postgresCpuMs;

/** Acts that write are compared with the bare command, and every act with itself where fewer conventions are stored. */
const writes = ["submit", "sign (the last of two)", "validate"];

const judged = (value: number, most: number): string =>
  `${value.toFixed(2)} (≤ ${most}) ${value <= most ? "yes" : "**no**"}`;

const rowOf = (row: Act, results: ConventionResults, smallest: ConventionResults): string => {
  const floor = results.acts.find(({ act }) => act.startsWith("floor"));
  const same = smallest.acts.find(({ act }) => act === row.act);
  const beside = floor && writes.includes(row.act) ? judged(cpu(row) / cpu(floor), 4) : "";
  const grown = same && smallest !== results ? judged(row.p50 / same.p50, 1.3) : "";
  return `| ${row.act} | ${row.p50} | ${row.p95} | ${row.nodeCpuMs} | ${row.postgresCpuMs} | ${beside} | ${grown} |`;
};

/** Which command gave the figures, when, on what machine and beside how much other work. */
const ranOn = ({ bench, at, machine, loadAverage }: Run): string =>
  `\`npm run bench -- ${bench}\` on ${at.slice(0, 10)}: ${machine.cores} cores, ${machine.memoryGb} GB, Node ${machine.node}, with a load
average of ${loadAverage.before} just before and ${loadAverage.after} at the end.`;

const section = (results: ConventionResults, smallest: ConventionResults): string => {
  const { conventions, acts } = results;
  return `## ${number(conventions)} conventions

${ranOn(results)} Each act 300 times, one after the other, after 40 that do not count.

| act | p50 ms | p95 ms | Node CPU ms | PostgreSQL CPU ms | times the CPU of the bare command | p50 beside the fewest conventions |
|---|---|---|---|---|---|---|
${acts.map((row) => rowOf(row, results, smallest)).join("\n")}
`;
};

/** The convention's part of the report: one section for each number of stored conventions; none before the bench has run. */
export const conventionSections = (): string => {
  if (!existsSync(file)) return "";
  const all: ConventionResults[] = JSON.parse(readFileSync(file, "utf8"));
  const [smallest, ...larger] = all.sort((a, b) => a.conventions - b.conventions);
  if (!smallest) return "";
  return [smallest, ...larger].map((results) => section(results, smallest)).join("\n");
};

const documentSection = ({ documents, pages, p50, p95, rssStartMb, rssEndMb, ...run }: DocumentResults): string =>
  `## Documents

${ranOn(run)}

The PDF of ${number(documents)} conventions of ${pages.convention} pages, each beside a plain document of the same words in the same type (${pages.reference} pages): p50
${p50.convention} against ${p50.reference} ms, p95 ${p95.convention} against ${p95.reference} ms, that is ${judged(p95.convention / p95.reference, 1.5)} times at p95. Memory of the process:
${rssStartMb} MB after 50 documents, ${rssEndMb} MB at the end.
`;

/** The documents' part of the report; none before their bench has run. */
export const documentSections = (): string => {
  if (!existsSync(documentsFile)) return "";
  const all: DocumentResults[] = JSON.parse(readFileSync(documentsFile, "utf8"));
  return all.map(documentSection).join("\n");
};

/** A list's p95 and CPU as times those of the page of constant rows under as many connections. */
const besideFloor = (row: DashboardMeasure, measures: readonly DashboardMeasure[]): string => {
  const floor = measures.find((one) => one.list.includes("constant rows") && one.connections === row.connections);
  if (!floor || row.list.startsWith("floor")) return " | ";
  const used = ({ nodeCpuMs, postgresCpuMs }: DashboardMeasure): number => nodeCpuMs + postgresCpuMs;
  return `${judged(row.p95 / floor.p95, 3)} | ${(used(row) / used(floor)).toFixed(2)}`;
};

const dashboardSection = ({ conventions, inScope, measures, files, ...run }: DashboardResults): string =>
  `## An agency's list of ${number(inScope)} conventions among ${number(conventions)}

${ranOn(run)} A load lasts two and a half seconds or 1,000 requests, and comes three times, all
lists in turn: each row is the middle one by its p95. The generator, the web process and PostgreSQL share
the cores. The floor is the same page under the same session, of rows that are asked of nobody: it reads the session and the
agency's name. Beyond those, a page asks three statements: its views, its tasks, its lines with their count.

| list | connections | p50 ms | p95 ms | failures | Node CPU ms | PostgreSQL CPU ms | p95 beside its floor | CPU beside its floor |
|---|---|---|---|---|---|---|---|---|
${measures
  .map(
    (row) =>
      `| ${row.list} | ${row.connections} | ${row.p50} | ${row.p95} | ${row.failures} | ${row.nodeCpuMs} | ${row.postgresCpuMs} | ${besideFloor(row, measures)} |`,
  )
  .join("\n")}

The whole list as a file, three times: ${files
    .map(
      ({ rows, seconds, rssBeforeMb, rssMostMb, megabytes }) =>
        `${number(rows)} lines (${megabytes} MB) in ${seconds} s, memory of the web process ${rssBeforeMb} MB before and ${rssMostMb} MB at most`,
    )
    .join("; ")}.
`;

/** The dashboard's part of the report; none before its bench has run. */
export const dashboardSections = (): string => {
  if (!existsSync(dashboardFile)) return "";
  const all: DashboardResults[] = JSON.parse(readFileSync(dashboardFile, "utf8"));
  return all.map(dashboardSection).join("\n");
};

const webhooksFile = "bench/results/webhooks.json";

const drained = (what: string, { deliveries, seconds, perSecond }: Drain): string =>
  `| ${what} | ${number(deliveries)} | ${seconds} | ${number(perSecond)} |`;

const webhookSection = ({ firstAttempt, floor, alone, besideHanging, memory, ...run }: WebhookResults): string =>
  `## Telling partners

${ranOn(run)} One worker, twenty thousand conventions stored; partner, worker and PostgreSQL share the cores.

From the end of an act to the first byte at the partner's, ${firstAttempt.events} events one after the other: p50 ${firstAttempt.p50} ms,
p95 ${firstAttempt.p95} ms (goal 1,000).

| what leaves | deliveries | seconds | a second |
|---|---|---|---|
${drained("floor: bare posts of 4 kB", floor)}
${drained("to 18 endpoints", alone)}
${drained("to 18 endpoints beside 2 that never answer", besideHanging)}

The goal is 50 a second beside those that hang; they cost the others ${Math.round((1 - besideHanging.perSecond / alone.perSecond) * 100)} % of their speed.
Memory of the worker: ${memory.rssStartMb} MB once warm, ${memory.rssEndMb} MB after ${number(memory.deliveries)} more deliveries.
`;

/** The webhooks' part of the report; none before their bench has run. */
export const webhookSections = (): string => {
  if (!existsSync(webhooksFile)) return "";
  const all: WebhookResults[] = JSON.parse(readFileSync(webhooksFile, "utf8"));
  return all.map(webhookSection).join("\n");
};
