import { getAgency } from "@/lib/agency";
import { db } from "@/lib/platform/db/client";
import { agencyOf } from "../agency-of-convention";
import { type Convention, presentSignatories } from "../domain/convention";
import { type DocumentClaim, type KnownHashes, recognise, type Verification } from "../domain/verification";
import { textHashOf } from "../evidence";
import { toConvention, withActors } from "../store/to-domain";
import { standingEvidence } from "./get-case";

/** A signature that stands is of the text in force, even when a name of the agency has changed since. */
const hashesOf = async (convention: Convention, now: string): Promise<KnownHashes> => {
  const { id: conventionId, version } = convention;
  const [standing, signed, documents] = await Promise.all([
    standingEvidence(convention),
    db().signatureEvidence.findMany({ where: { conventionId }, select: { textHash: true } }),
    db().conventionDocument.findMany({ where: { conventionId }, select: { textHash: true, version: true } }),
  ]);
  const latest = documents.filter((document) => document.version === version);
  return {
    current: [now, ...[...standing, ...latest].map(({ textHash }) => textHash)],
    past: [...signed, ...documents].map(({ textHash }) => textHash),
  };
};

/** What a document's reference and hash tell anybody; a reference that does not exist and a wrong hash get the same answer. */
export const verifyDocument = async ({ reference, hash }: DocumentClaim): Promise<Verification> => {
  const rows = await db().convention.findUnique({ where: { reference }, include: withActors });
  if (!rows) return { outcome: "unknown" };
  const convention = toConvention(rows);
  const agency = await getAgency(convention.agencyId);
  const found = recognise(hash, await hashesOf(convention, textHashOf(convention, agencyOf(agency))));
  if (found === "none") return { outcome: "unknown" };
  if (found === "past") return { outcome: "superseded" };
  return {
    outcome: "authentic",
    kind: convention.internshipKind,
    status: convention.status,
    validationSteps: agency.validationSteps,
    signatures: presentSignatories(convention).map(({ role, signedAt }) => ({ role, signedAt })),
    validatedAt: convention.dateValidation,
  };
};
