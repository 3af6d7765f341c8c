import { mkdir, writeFile } from "node:fs/promises";
import { conventionChains, verifyEvidence } from "@/lib/convention";
import { closeDb } from "@/lib/platform/db/client";
import { verifyJournal } from "@/lib/platform/journal/verify";
import { liveMany } from "@/tests/lifecycle/lives";

const sequences = Number(process.argv[2] ?? 20_000);
const firstSeed = Number(process.argv[3] ?? 1);
const started = Date.now();
const minutes = (): string => ((Date.now() - started) / 60_000).toFixed(1);

// Stopping early keeps what was proven: the sequences that have begun end, and the report says how many were asked for.
const stop = new AbortController();
process.on("SIGINT", () => stop.abort());
process.on("SIGTERM", () => stop.abort());

const onProgress = (done: number): void => {
  if (done % 500 === 0) console.log(`${done} of ${sequences} sequences, ${minutes()} min`);
};
const tally = await liveMany(sequences, firstSeed, 6, onProgress, stop.signal);
const journal = await verifyJournal(conventionChains());
const evidence = await verifyEvidence();
await closeDb();

const faults = [
  ...tally.impossible,
  ...tally.unexpected,
  ...journal.faults.map(({ chain, kind }) => `${kind} in ${chain}`),
  ...evidence.faults.map(({ evidenceId, kind }) => `${kind}: ${evidenceId}`),
];
const report = `# Proof: no impossible state

Written by \`npm run prove -- lifecycle${process.argv[2] ? ` ${sequences}` : ""}\` on ${new Date().toISOString().slice(0, 10)}, on PostgreSQL.

Each sequence is one convention on which three people act at the same time, four acts each, drawn from a seed among every verb
of the transition table and every role; a third of the acts is drawn without regard to the rules.

| what | count |
|---|---|
| sequences asked for (seeds from ${firstSeed} on) | ${sequences} |
| sequences lived | ${tally.sequences} |
| sequences interrupted by a lost connection, not counted above | ${tally.interrupted} |
| acts accepted | ${tally.accepted} |
| acts refused on purpose | ${tally.refused} |
| errors that were no refusal | ${tally.unexpected.length} |
| impossible states | ${tally.impossible.length} |
| journal entries verified | ${journal.entries} in ${journal.chains} chains, ${journal.faults.length} fault(s) |
| signatures verified | ${evidence.checked}, ${evidence.faults.length} fault(s) |
| minutes | ${minutes()} |

Where the conventions ended: ${Object.entries(tally.ends)
  .map(([status, count]) => `${status} ${count}`)
  .join(", ")}.
${
  faults.length > 0
    ? `\nFaults:\n\n${faults
        .slice(0, 50)
        .map((fault) => `- ${fault}`)
        .join("\n")}\n`
    : ""
}`;
await mkdir("docs/proofs", { recursive: true });
await writeFile("docs/proofs/lifecycle.md", report);
console.log(report);
process.exitCode = faults.length > 0 ? 1 : 0;
