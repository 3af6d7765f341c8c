// Conventions of a number, the same each time: one that the product made, copied in plain SQL. `BENCH_CONVENTIONS` says how many.
import { asOwner } from "@/tests/database/owner";
import { conventionCopies, copiedModel, copies, copyId, quickly } from "./copies";

const copied = await copiedModel();
const { model } = copied;

await asOwner(
  ...quickly,
  ...conventionCopies(copied),
  copies("signature_evidence", `convention_id = '${model}'`, {
    id: "md5('evidence ' || n || (model.t).role)::uuid",
    convention_id: copyId,
  }),
  copies("journal_entries", `chain = 'convention:${model}' and position <= 3`, {
    id: "md5('entry ' || n || (model.t).position)::uuid",
    chain: `'convention:' || ${copyId}`,
  }),
  copies("journal_chains", `chain = 'convention:${model}'`, { chain: `'convention:' || ${copyId}`, length: "3" }),
  "vacuum analyze",
);
