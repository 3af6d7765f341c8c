import { sameDigest } from "@/lib/platform/crypto";
import { db } from "@/lib/platform/db/client";
import { evidenceHash } from "../evidence";
import { chainOf } from "../journal-events";

const batch = 1_000;

/** The journal chains that stored conventions imply: a convention without its chain has lost it. */
export const conventionChains = async function* (): AsyncGenerator<string> {
  for (let after = "00000000-0000-0000-0000-000000000000"; ; ) {
    const rows = await db().convention.findMany({
      where: { id: { gt: after } },
      orderBy: { id: "asc" },
      take: batch,
      select: { id: true },
    });
    for (const { id } of rows) yield chainOf(id);
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
};

/** One proof that does not hold, or that the journal tells of and that is gone. */
export type EvidenceFault = {
  readonly evidenceId: string;
  readonly conventionId: string;
  readonly kind: "evidence-altered" | "evidence-missing";
};

type Recorded = { evidenceId: string; evidenceHash: string; conventionId: string };

/** Checks every proof of signature against its own hash and against the one that stands in the journal. */
export const verifyEvidence = async (): Promise<{ checked: number; faults: EvidenceFault[] }> => {
  const faults: EvidenceFault[] = [];
  let checked = 0;
  for (let after = "00000000-0000-0000-0000-000000000000"; ; ) {
    const lines = await db().journalEntry.findMany({
      where: { name: "SignatureRecorded", id: { gt: after } },
      orderBy: { id: "asc" },
      take: batch,
    });
    const recorded = lines.map(({ payload }) => payload as unknown as Recorded);
    const rows = await db().signatureEvidence.findMany({
      where: { id: { in: recorded.map(({ evidenceId }) => evidenceId) } },
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const { evidenceId, evidenceHash: promised, conventionId } of recorded) {
      checked += 1;
      const row = byId.get(evidenceId);
      if (!row) faults.push({ evidenceId, conventionId, kind: "evidence-missing" });
      else if (!sameDigest(evidenceHash(row), promised))
        faults.push({ evidenceId, conventionId, kind: "evidence-altered" });
    }
    const last = lines.at(-1);
    if (!last) return { checked, faults };
    after = last.id;
  }
};
