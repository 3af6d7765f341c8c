import { readdir, readFile, writeFile } from "node:fs/promises";
import type { Results } from "./results";

const number = (value: number): string => value.toLocaleString("en-GB");

const table = ({ measures }: Results): string =>
  [
    "| target | connections | requests/s | p50 ms | p95 ms | p99 ms | failures | Node CPU ms | PostgreSQL CPU ms | web RSS MB |",
    "|---|---|---|---|---|---|---|---|---|---|",
    ...measures.map(
      (row) =>
        `| ${row.target} | ${row.connections} | ${number(row.perSecond)} | ${row.p50} | ${row.p95} | ${row.p99} | ${row.failures} | ${row.nodeCpuMs} | ${row.postgresCpuMs} | ${row.rssMb} |`,
    ),
  ].join("\n");

const section = (results: Results): string => {
  const { bench, at, machine, size, loadAverage } = results;
  return `## ${number(size.companies)} companies, ${number(size.searchRows)} lines of search

\`npm run bench -- ${bench}\` on ${at.slice(0, 10)}: ${machine.cores} cores, ${machine.memoryGb} GB, Node ${machine.node}; load generator,
web and PostgreSQL share them, with a load average of ${loadAverage} just before.

${table(results)}
`;
};

const files = (await readdir("bench/results")).filter((name) => name.endsWith(".json"));
const all = await Promise.all(
  files.map(async (name) => JSON.parse(await readFile(`bench/results/${name}`, "utf8")) as Results),
);
const sections = all.sort((a, b) => a.size.companies - b.size.companies).map(section);

await writeFile(
  "docs/performance.md",
  `# Performance

Written by \`npm run bench\`; the figures are in \`bench/results/\`. A load lasts four seconds or 5,000 requests, after two seconds of
warming up; each connection waits for its answer before it asks again. CPU is that of one request: what the processes used
during the load, divided by its requests. The floors are compiled for benches alone: a page with the same proxy and layout but
nothing inside, and a route that answers one object.

${sections.join("\n")}`,
);
