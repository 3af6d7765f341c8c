import { getAgency } from "@/lib/agency";
import { sameDigest } from "@/lib/platform/crypto";
import { db } from "@/lib/platform/db/client";
import { fromDbEnum } from "@/lib/platform/db/enums";
import { readProvenChain } from "@/lib/platform/journal/verify";
import { agencyOf } from "../agency-of-convention";
import { type Convention, standsOn } from "../domain/convention";
import { amendmentsOf } from "../domain/document";
import { documentedEventNames } from "../domain/events";
import type { ChainLine, EvidenceFacts } from "../domain/evidence-file";
import { evidenceHash, textHashOf } from "../evidence";
import { chainOf } from "../journal-events";

const telling = new Set<string>([...documentedEventNames, "SignatureRecorded"]);

/** The chain up to the last entry that made the documents anew: opening the convention afterwards makes no other file. */
const untilLastChange = (lines: readonly ChainLine[]): readonly ChainLine[] =>
  lines.slice(0, lines.findLastIndex(({ name }) => telling.has(name)) + 1);

/** What the evidence file of a convention shows, for the worker that makes it. Whoever calls answers for who receives it. */
export const loadEvidence = async (convention: Convention): Promise<EvidenceFacts> => {
  const { id: conventionId, reference, status, internshipKind: kind } = convention;
  const [agency, rows, { lines, isIntact }] = await Promise.all([
    getAgency(convention.agencyId),
    db().signatureEvidence.findMany({ where: { conventionId }, orderBy: [{ signedAt: "asc" }, { id: "asc" }] }),
    readProvenChain(chainOf(conventionId)),
  ]);
  const stands = standsOn(convention);
  const promised = new Map(
    lines
      .filter(({ name }) => name === "SignatureRecorded")
      .map(({ payload }) => [String(payload.evidenceId), String(payload.evidenceHash)]),
  );
  return {
    reference,
    kind,
    status,
    validationSteps: agency.validationSteps,
    textHash: textHashOf(convention, agencyOf(agency)),
    signatures: rows.map((row) => ({
      ...row,
      role: fromDbEnum(row.role),
      stands: stands(fromDbEnum(row.role), row.signedAt),
      isIntact: sameDigest(evidenceHash(row), promised.get(row.id) ?? ""),
    })),
    amendments: amendmentsOf(convention),
    chain: untilLastChange(lines),
    isChainIntact: isIntact,
  };
};
