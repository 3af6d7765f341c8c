import { conventionChains, verifyEvidence } from "@/lib/convention";
import { closeDb } from "@/lib/platform/db/client";
import { verifyJournal } from "@/lib/platform/journal/verify";

const { entries, chains, faults } = await verifyJournal(conventionChains());
const evidence = await verifyEvidence();
await closeDb();

for (const { chain, position, row, kind } of faults) {
  console.error(
    `${kind}: chain ${chain}${position === null ? "" : `, entry ${position}`}${row === null ? "" : `, row ${row}`}`,
  );
}
for (const { evidenceId, conventionId, kind } of evidence.faults)
  console.error(`${kind}: evidence ${evidenceId} of convention ${conventionId}`);
console.log(
  `${entries} entries in ${chains} chains, ${evidence.checked} signatures: ${faults.length + evidence.faults.length} fault(s)`,
);
process.exitCode = faults.length + evidence.faults.length > 0 ? 1 : 0;
