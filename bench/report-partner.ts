import { existsSync, readFileSync } from "node:fs";
import type { CpuLoad } from "./cpu-load";
import type { PartnerResults } from "./partner-results";
import { judged, ranOn } from "./report-convention";

const file = "bench/results/partner.json";
const cpu = ({ nodeCpuMs, postgresCpuMs }: CpuLoad): number => nodeCpuMs + postgresCpuMs;

/** How many times the CPU of the bare JSON route each may take (the goals of the partner API); what is not named here has none. */
const mostTimes: Readonly<Record<string, number>> = { "one convention": 2, "one convention, v3": 2, "list of 100": 12 };

const rowOf = (row: CpuLoad, { measures }: PartnerResults, smallest: PartnerResults): string => {
  const floor = measures.find(({ list, connections }) => list.startsWith("floor") && connections === row.connections);
  const same = smallest.measures.find(({ list, connections }) => list === row.list && connections === row.connections);
  const most = mostTimes[row.list];
  const times = floor ? cpu(row) / cpu(floor) : 0;
  const beside = most === undefined ? times.toFixed(2) : judged(times, most);
  const grown = same && smallest.measures !== measures ? judged(cpu(row) / cpu(same), 1.3) : "";
  return `| ${row.list} | ${row.connections} | ${row.p50} | ${row.p95} | ${row.nodeCpuMs} | ${row.postgresCpuMs} | ${beside} | ${grown} |`;
};

const section = (results: PartnerResults, smallest: PartnerResults): string =>
  `## Partner API, ${results.conventions.toLocaleString("en-GB")} conventions

${ranOn(results)} Checking a key takes ${judged(results.keyCheckMs, 0.3)} ms of CPU.

| asked | connections | p50 ms | p95 ms | Node CPU ms | PostgreSQL CPU ms | times the CPU of the bare route | CPU beside the fewest conventions |
|---|---|---|---|---|---|---|---|
${results.measures.map((row) => rowOf(row, results, smallest)).join("\n")}
`;

/** The partner API's part of the report; none before the bench has run. */
export const partnerSections = (): string => {
  if (!existsSync(file)) return "";
  const all: PartnerResults[] = JSON.parse(readFileSync(file, "utf8"));
  const [smallest, ...larger] = all.sort((a, b) => a.conventions - b.conventions);
  if (!smallest) return "";
  return [smallest, ...larger].map((results) => section(results, smallest)).join("\n");
};
