import { db, type Prisma, type Tx } from "@/lib/platform/db/client";
import { fromDbEnum, toDbEnum } from "@/lib/platform/db/enums";
import type { ConventionDraftModel } from "@/lib/platform/db/generated/models";
import { DomainError } from "@/lib/platform/errors";
import type { CompanyFacts } from "../domain/company";
import type { Acquisition, DraftValues } from "../domain/draft";
import type { InternshipKind } from "../domain/vocabulary";

/** A draft as it is kept: what was typed, and what it became. */
export type Draft = {
  readonly id: string;
  readonly internshipKind: InternshipKind;
  readonly values: DraftValues;
  /** What the register of companies said of its SIRET, once it was asked. */
  readonly company: CompanyFacts | null;
  /** The convention that it corrects, and the version of it that the correction began from. */
  readonly corrects: { readonly conventionId: string; readonly version: number } | null;
  /** The discussion that it began from. */
  readonly discussionId: string | null;
  /** The campaign by which somebody came. */
  readonly acquisition?: Acquisition;
  /** The convention that was made of it: it is closed. */
  readonly sentAsId: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

type Stored = DraftValues & {
  readonly basedOnVersion?: number;
  readonly company?: CompanyFacts;
  readonly discussionId?: string;
  readonly acquisition?: Acquisition;
};

const toDraft = (row: ConventionDraftModel): Draft => {
  const {
    basedOnVersion = 0,
    company = null,
    discussionId = null,
    acquisition = {},
    ...values
  } = row.sections as Stored;
  return {
    id: row.id,
    internshipKind: fromDbEnum(row.internshipKind),
    values,
    company,
    discussionId,
    acquisition,
    corrects: row.conventionId === null ? null : { conventionId: row.conventionId, version: basedOnVersion },
    sentAsId: row.sentAsId,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
};

/** What is written of a draft each time. */
type DraftContent = Pick<Draft, "values" | "company" | "corrects" | "discussionId" | "acquisition">;

const toSections = (draft: DraftContent): Prisma.InputJsonObject => {
  const { values, company, corrects, discussionId, acquisition = {} } = draft;
  return {
    ...values,
    ...(company && { company }),
    ...(discussionId && { discussionId }),
    ...(Object.keys(acquisition).length > 0 && { acquisition }),
    ...(corrects && { basedOnVersion: corrects.version }),
  };
};

/** The refusal of a draft that does not exist, and of one that is somebody else's: nothing tells them apart. */
export const draftNotFound = () =>
  new DomainError(
    "notFound",
    "draft-not-found",
    "Cette demande n’existe plus, ou a été commencée dans un autre navigateur.",
  );

/** A draft of its owner, held until the end of the transaction when `tx` is one. Throws DomainError("notFound"). */
export const lockDraft = async (tx: Tx, id: string, ownerHash: string): Promise<Draft> => {
  await tx.$queryRaw`select id from convention_drafts where id = ${id}::uuid for update`;
  return loadDraft(id, ownerHash, tx);
};

/** A draft of its owner. Throws DomainError("notFound"). */
export const loadDraft = async (id: string, ownerHash: string, tx: Tx = db()): Promise<Draft> => {
  const row = await tx.conventionDraft.findFirst({ where: { id, ownerHash } });
  if (!row) throw draftNotFound();
  return toDraft(row);
};

/** The draft that an owner has begun last and not sent: of a new request, or of the correction of one convention. */
export const findOpenDraft = async (
  ownerHash: string,
  conventionId: string | null,
  tx: Tx = db(),
): Promise<Draft | null> => {
  const row = await tx.conventionDraft.findFirst({
    where: { ownerHash, sentAsId: null, conventionId },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
  });
  return row ? toDraft(row) : null;
};

/** Writes a new draft. */
export const insertDraft = async (
  tx: Tx,
  draft: DraftContent & Pick<Draft, "id" | "internshipKind">,
  ownerHash: string,
  now: Date,
): Promise<void> => {
  await tx.conventionDraft.create({
    data: {
      id: draft.id,
      internshipKind: toDbEnum(draft.internshipKind),
      ownerHash,
      sections: toSections(draft),
      conventionId: draft.corrects?.conventionId ?? null,
      createdAt: now,
      updatedAt: now,
    },
  });
};

/** Writes what a draft holds now. */
export const saveDraft = async (tx: Tx, draft: DraftContent & Pick<Draft, "id">, updatedAt: Date): Promise<void> => {
  await tx.conventionDraft.update({ where: { id: draft.id }, data: { sections: toSections(draft), updatedAt } });
};

/** Notes whose code opens a draft in another browser; `ownerHash` is who has it from now on. */
export const keepDraftFor = async (
  tx: Tx,
  id: string,
  kept: { readonly email: string; readonly ownerHash?: string },
  updatedAt: Date,
): Promise<void> => {
  await tx.conventionDraft.update({ where: { id }, data: { ...kept, updatedAt } });
};

/**
 * Gives a draft that was kept for an address, and not sent, to the browser whose digest this is. Throws DomainError("notFound"),
 * the same for one that was kept for somebody else.
 */
export const giveDraft = async (
  tx: Tx,
  { id, email, ownerHash }: { readonly id: string; readonly email: string; readonly ownerHash: string },
): Promise<void> => {
  const { count } = await tx.conventionDraft.updateMany({
    where: { id, email, sentAsId: null, conventionId: null },
    data: { ownerHash },
  });
  if (count === 0) throw draftNotFound();
};

/** The drafts that were kept for an address and not sent, the last changed first. */
export const draftsKeptFor = async (email: string): Promise<Draft[]> => {
  const rows = await db().conventionDraft.findMany({
    where: { email, sentAsId: null, conventionId: null },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
  });
  return rows.map(toDraft);
};

/** The address that a draft was kept for, and what the draft is; null when there is none any more. */
export const keptDraft = async (id: string): Promise<{ readonly email: string; readonly draft: Draft } | null> => {
  const row = await db().conventionDraft.findFirst({ where: { id, sentAsId: null } });
  return row?.email ? { email: row.email, draft: toDraft(row) } : null;
};

/** Deletes the drafts, sent or not, that nobody has changed since an instant; gives how many. */
export const deleteDraftsBefore = async (before: Date): Promise<number> =>
  (await db().conventionDraft.deleteMany({ where: { updatedAt: { lt: before } } })).count;

/** Closes a draft: the convention holds its answers now, and the draft forgets them. */
export const closeDraft = async (tx: Tx, id: string, sentAsId: string, now: Date): Promise<void> => {
  await tx.conventionDraft.update({ where: { id }, data: { sentAsId, sections: {}, updatedAt: now } });
};
