import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { closeDb } from "@/lib/platform/db/client";
import { dataFolder } from "@/scripts/databases.mjs";
import { ensurePostgres, stopPostgres } from "@/scripts/embedded-postgres.mjs";
import { runFaults } from "@/tests/faults/delivery";

const events = Number(process.argv[2] ?? 10_000);
const folder = path.join(dataFolder(), "pg");

const report = await runFaults({
  workers: 8,
  conventions: Math.max(10, Math.round(events / 50)),
  events,
  percentDropped: 20,
  killEveryMs: 3_000,
  kills: Number.POSITIVE_INFINITY,
  restarts: 2,
  restart: async () => {
    console.log("PostgreSQL stops");
    await stopPostgres(folder);
    await ensurePostgres(folder);
    console.log("PostgreSQL is back");
  },
  pace: 400,
  seed: 1,
  onProgress: (() => {
    let last = 0;
    return (text: string) => {
      if (Date.now() - last < 10_000) return;
      last = Date.now();
      console.log(text);
    };
  })(),
});
await closeDb();

const { counts } = report;
const text = `# Proof: webhooks lose nothing

Written by \`npm run prove -- delivery${process.argv[2] ? ` ${events}` : ""}\` on ${new Date().toISOString().slice(0, 10)}, on PostgreSQL.

Eight workers tell two endpoints of one partner, of states and of changes. One worker is killed (SIGKILL) every three seconds,
PostgreSQL is stopped and started twice, and the partner loses the answer of one call in five after having taken it. What
would be tried again in minutes or days is tried again within two seconds. Each call is verified with the official library of
Standard Webhooks; what was to be told is read from the journal.

| what | count |
|---|---|
| events written | ${counts.events} |
| calls received | ${counts.calls} |
| different \`webhook-id\` | ${counts.distinctIds} |
| calls that came again, under an id that was known | ${counts.duplicates} |
| states told by themselves | ${counts.statesTold} |
| states told by a later state | ${counts.statesToldByLater} |
| changes told | ${counts.changesTold} |
| **lost** | **${counts.lost}** |
| **forged or badly signed** | **${counts.forged}** |
| **two ids for one event, or one for two** | **${counts.confusedIds}** |
| **conventions whose life \`sequence\` does not restore** | **${counts.disordered}** |
| workers killed | ${report.killed} |
| answers lost | ${report.dropped} |
| restarts of PostgreSQL | ${report.restarted} |
| seconds | ${report.seconds} |
${
  report.faults.length > 0
    ? `\nFaults:\n\n${report.faults
        .slice(0, 50)
        .map((fault) => `- ${fault}`)
        .join("\n")}\n`
    : ""
}`;
await mkdir("docs/proofs", { recursive: true });
await writeFile("docs/proofs/delivery.md", text);
console.log(text);
process.exitCode = report.faults.length > 0 ? 1 : 0;
