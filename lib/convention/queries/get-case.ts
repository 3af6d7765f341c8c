import { getAgency } from "@/lib/agency";
import { banOf } from "@/lib/directory";
import { dayInFrance } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { fromDbEnum } from "@/lib/platform/db/enums";
import { readChain } from "@/lib/platform/journal/read";
import type { ConventionAccess } from "../access";
import { agencyOf } from "../agency-of-convention";
import { type Convention, presentSignatories, requestOf } from "../domain/convention";
import { conventionDocument } from "../domain/document";
import type { DocumentKind } from "../domain/document-kinds";
import { factsOf } from "../domain/facts";
import { checkLegal } from "../domain/legal-check";
import { isAllowed } from "../domain/permissions";
import type { ConventionCase, SentMessage, ShownEvidence } from "../domain/read-models";
import { verbs } from "../domain/transitions";
import { textHashOf } from "../evidence";
import { chainOf } from "../journal-events";
import { knownFacts } from "../known-facts";
import { load } from "../store/conventions";

const messagesOf = async (conventionId: string): Promise<SentMessage[]> =>
  (await db().message.findMany({ where: { conventionId }, orderBy: [{ createdAt: "desc" }, { id: "asc" }] })).map(
    (row) => ({
      kind: row.kind,
      recipient: row.recipient,
      maskedTarget: row.maskedTarget,
      channel: row.channel,
      status: row.status,
      at: row.bouncedAt ?? row.acceptedAt ?? row.createdAt,
    }),
  );

/** The proofs of the signatures that stand; those of signatures that a later change cleared stay in the database. */
export const standingEvidence = async (convention: Convention): Promise<ShownEvidence[]> => {
  const rows = await db().signatureEvidence.findMany({
    where: { conventionId: convention.id },
    orderBy: { signedAt: "asc" },
  });
  const standing = new Map<string, string | undefined>(
    presentSignatories(convention).map(({ role, signedAt }) => [role, signedAt]),
  );
  return rows
    .filter((row) => standing.get(fromDbEnum(row.role)) === row.signedAt.toISOString())
    .map((row) => ({
      role: fromDbEnum(row.role),
      maskedTarget: row.maskedTarget,
      textHash: row.textHash,
      signedAt: row.signedAt,
    }));
};

const renewalOf = async ({ id, renewed }: Convention): Promise<ConventionCase["renewal"]> => {
  const select = { id: true, reference: true } as const;
  const [source, renewal] = await Promise.all([
    renewed ? db().convention.findUnique({ where: { id: renewed.from }, select }) : null,
    db().convention.findUnique({ where: { renewedFromId: id }, select }),
  ]);
  if (renewal) return { of: "after", ...renewal };
  return source && { of: "before", ...source };
};

/** The documents that show the convention as it is now, as far as they are made. */
const documentsOf = async ({ id, version }: Convention): Promise<Pick<ConventionCase, "document" | "evidenceFile">> => {
  const rows = await db().conventionDocument.findMany({
    where: { conventionId: id, version },
    select: { kind: true, id: true, fileHash: true, textHash: true, createdAt: true },
  });
  const made = (wanted: DocumentKind) => rows.find(({ kind }) => kind === wanted) ?? null;
  return { document: made("agreement"), evidenceFile: made("evidence") };
};

/** A convention with its agency, what may be done with it, its messages, proofs, journal and document. Throws DomainError("notFound"). */
export const getCase = async (allowed: ConventionAccess, now: Date): Promise<ConventionCase> => {
  const { conventionId, roles } = allowed;
  const convention = await load(db(), conventionId);
  const [agency, known, hostBan, renewal, messages, evidence, journal, documents] = await Promise.all([
    getAgency(convention.agencyId),
    knownFacts(db(), convention),
    banOf(convention.siret),
    renewalOf(convention),
    messagesOf(conventionId),
    standingEvidence(convention),
    readChain(chainOf(conventionId)),
    documentsOf(convention),
  ]);
  const ours = agencyOf(agency);
  const facts = { ...factsOf(convention, ours, dayInFrance(now), known), missingReasons: [] };
  const submittedOn = dayInFrance(new Date(convention.dateSubmission));
  return {
    convention,
    agency,
    roles,
    text: { sections: conventionDocument(convention, ours), hash: textHashOf(convention, ours) },
    actions: verbs.filter((verb) => roles.some((role) => isAllowed(verb, facts, role))),
    findings: checkLegal(requestOf(convention), { submittedOn, today: submittedOn }),
    missingReasons: known.missingReasons ?? [],
    hostBan,
    renewal,
    messages,
    evidence,
    journal,
    ...documents,
  };
};
