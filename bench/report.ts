import { readFile, writeFile } from "node:fs/promises";
import { conventionSections, dashboardSections, documentSections, webhookSections } from "./report-convention";
import type { Measure, Results } from "./results";

const number = (value: number): string => value.toLocaleString("en-GB");

const cpu = ({ nodeCpuMs, postgresCpuMs }: Measure): number => nodeCpuMs + postgresCpuMs;

/** How a measure stands beside its floor under the same number of connections, and whether that is what was wanted. */
const compared = (row: Measure, measures: readonly Measure[]): string => {
  const { goal } = row;
  if (!goal) return "";
  const name = goal.floor === "json" ? "floor: bare JSON" : "floor: empty page";
  const floor = measures.find(({ target, connections }) => target === name && connections === row.connections);
  if (!floor) return "";
  if (goal.leastShare !== undefined) {
    const share = row.perSecond / floor.perSecond;
    return `${share.toFixed(2)} of its req/s (≥ ${goal.leastShare}) ${share >= goal.leastShare ? "yes" : "**no**"}`;
  }
  const times = cpu(row) / cpu(floor);
  return `${times.toFixed(1)} × its CPU (≤ ${goal.mostTimes}) ${times <= (goal.mostTimes ?? 0) ? "yes" : "**no**"}`;
};

const table = ({ measures }: Results): string =>
  [
    "| target | connections | requests/s | p50 ms | p95 ms | p99 ms | failures | Node CPU ms | PostgreSQL CPU ms | beside its floor | web RSS MB |",
    "|---|---|---|---|---|---|---|---|---|---|---|",
    ...measures.map(
      (row) =>
        `| ${row.target} | ${row.connections} | ${number(row.perSecond)} | ${row.p50} | ${row.p95} | ${row.p99} | ${row.failures} | ${row.nodeCpuMs} | ${row.postgresCpuMs} | ${compared(row, measures)} | ${row.rssMb} |`,
    ),
  ].join("\n");

const sqlTable = ({ sql }: Results): string =>
  [
    "| statements alone | p50 ms | p95 ms | lines found (mean) |",
    "|---|---|---|---|",
    ...sql.map(({ search, p50, p95, lines }) => `| ${search} | ${p50} | ${p95} | ${number(lines)} |`),
  ].join("\n");

const sizes = ({ megabytes }: Results): string =>
  Object.entries(megabytes)
    .map(([name, size]) => `\`${name}\` ${size}`)
    .join(", ");

const section = (results: Results): string => {
  const { bench, at, machine, size, loadAverage, measures } = results;
  return `## ${number(size.companies)} companies, ${number(size.offers)} offers, ${number(size.searchRows)} lines of search

\`npm run bench -- ${bench}\` on ${at.slice(0, 10)}: ${machine.cores} cores, ${machine.memoryGb} GB, Node ${machine.node}; load generator,
web and PostgreSQL share them, with a load average of ${loadAverage.before} just before and ${loadAverage.after} at the end.

${measures.length > 0 ? `${table(results)}\n\n` : ""}${sqlTable(results)}

Megabytes: ${sizes(results)}.
`;
};

const all: Results[] = JSON.parse(await readFile("bench/results/search.json", "utf8"));
const sections = all.sort((a, b) => a.size.companies - b.size.companies).map(section);

await writeFile(
  "docs/performance.md",
  `# Performance

Written by \`npm run bench\`; the figures are in \`bench/results/\`. Companies are invented and the same each time, clustered on 50
cities; 11,000 job names with a long tail; searches turn around 14 cities and four jobs, of which one is the most offered of all.
A load lasts two and a half seconds or 3,000 requests, after a second and a half of warming up; each connection waits for its
answer before it asks again; a page of the partners' API holds 20 offers. CPU is that of one request: what the processes used
during the load, divided by its requests, in ticks of 10 ms. The floors are compiled for benches alone: a page with the same
proxy and layout but nothing inside, and a route that answers one object. Each comparison is with the floor of the same run under
as many connections.

${[...sections, conventionSections(), dashboardSections(), documentSections(), webhookSections()].join("\n")}`,
);
