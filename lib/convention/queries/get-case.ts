import { getAgency } from "@/lib/agency";
import { banOf } from "@/lib/directory";
import { dayInFrance } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { fromDbEnum } from "@/lib/platform/db/enums";
import { readChain } from "@/lib/platform/journal/read";
import type { ConventionAccess } from "../access";
import { agencyOf } from "../agency-of-convention";
import { type Convention, presentSignatories, requestOf, standsOn } from "../domain/convention";
import { conventionDocument } from "../domain/document";
import type { DocumentKind } from "../domain/document-kinds";
import { factsOf } from "../domain/facts";
import { checkLegal } from "../domain/legal-check";
import { isAllowed } from "../domain/permissions";
import type { ConventionCase, SentMessage, ShownEvidence } from "../domain/read-models";
import { conventionActorRoles, isColleague } from "../domain/roles";
import { maySendLinks } from "../domain/signature-link";
import { verbs } from "../domain/transitions";
import { textHashOf } from "../evidence";
import { chainOf } from "../journal-events";
import { factsFrom, otherRecords } from "../known-facts";
import { isSmsPossible } from "../sms-possible";
import { load } from "../store/conventions";
import { readNotes } from "../store/notes";
import { isKnownContact } from "./person-history";

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
  const stands = standsOn(convention);
  return rows
    .filter((row) => stands(fromDbEnum(row.role), row.signedAt))
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

const linkableOf = (convention: Convention, by: ConventionAccess["roles"]): ConventionCase["linkable"] =>
  maySendLinks(convention, by)
    ? {
        smsTo: presentSignatories(convention)
          .filter(({ phone }) => isSmsPossible(phone))
          .map(({ role }) => role),
      }
    : null;

/** Who may know of the history: the agency always, the beneficiary at an address known before, nobody else (product.md 1). */
const readsHistory = async ({ roles, codeId }: ConventionAccess, convention: Convention) => {
  const isStaff = roles.some((role) => !conventionActorRoles.some((party) => party === role));
  return (
    isStaff || (roles.includes("beneficiary") && codeId !== null && (await isKnownContact(db(), convention, codeId)))
  );
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

const notesFor = ({ roles, journal }: ConventionAccess, { id, agencyId }: Convention) =>
  roles.some(isColleague) ? readNotes(db(), { conventionId: id, agencyId }, journal.id) : null;

/** A convention with its agency, what may be done with it, its messages, proofs, journal and document. Throws DomainError("notFound"). */
export const getCase = async (allowed: ConventionAccess, now: Date): Promise<ConventionCase> => {
  const { conventionId, roles } = allowed;
  const convention = await load(db(), conventionId);
  const [agency, records, isTold, hostBan, renewal, messages, notes, evidence, journal, documents] = await Promise.all([
    getAgency(convention.agencyId),
    otherRecords(db(), convention),
    readsHistory(allowed, convention),
    banOf(convention.siret),
    renewalOf(convention),
    messagesOf(conventionId),
    notesFor(allowed, convention),
    standingEvidence(convention),
    readChain(chainOf(conventionId)),
    documentsOf(convention),
  ]);
  const ours = agencyOf(agency);
  const known = factsFrom(convention, records, { agency: ours, roles });
  const facts = { ...factsOf(convention, ours, dayInFrance(now), known), missingReasons: [] };
  const submittedOn = dayInFrance(new Date(convention.dateSubmission));
  return {
    convention,
    agency,
    roles,
    text: { sections: conventionDocument(convention, ours), hash: textHashOf(convention, ours) },
    actions: verbs.filter((verb) => roles.some((role) => isAllowed(verb, facts, role))),
    findings: checkLegal(requestOf(convention), { submittedOn, today: submittedOn }),
    history: isTold ? records.history : [],
    assessment: records.assessment,
    missingReasons: known.missingReasons,
    hostBan,
    linkable: linkableOf(convention, roles),
    renewal,
    messages,
    notes,
    evidence,
    journal,
    ...documents,
  };
};
