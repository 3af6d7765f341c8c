import type { Prisma, Tx } from "@/lib/platform/db/client";
import type { ConventionDraftModel } from "@/lib/platform/db/generated/models";
import { DomainError } from "@/lib/platform/errors";
import type { DraftValues } from "../domain/draft";

/** A draft as it is kept: what was typed, and what it became. */
export type Draft = {
  readonly id: string;
  readonly values: DraftValues;
  /** The convention that it corrects, when there is one. */
  readonly correctsId: string | null;
  /** The convention that was made of it: it is closed. */
  readonly sentAsId: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

/** A draft's row as the domain knows it. */
export const toDraft = (row: ConventionDraftModel): Draft => ({
  id: row.id,
  values: row.sections as DraftValues,
  correctsId: row.conventionId,
  sentAsId: row.sentAsId,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
});

const notFound = () =>
  new DomainError(
    "notFound",
    "draft-not-found",
    "Cette demande n’existe plus, ou a été commencée dans un autre navigateur.",
  );

/** A draft of the browser that holds this secret's digest, held until the end of the transaction. Throws DomainError("notFound"). */
export const lockDraft = async (tx: Tx, id: string, ownerHash: string): Promise<Draft> => {
  await tx.$queryRaw`select id from convention_drafts where id = ${id}::uuid for update`;
  const row = await tx.conventionDraft.findFirst({ where: { id, ownerHash } });
  if (!row) throw notFound();
  return toDraft(row);
};

/** Writes a new draft. */
export const insertDraft = async (
  tx: Tx,
  draft: Pick<Draft, "id" | "values" | "correctsId">,
  ownerHash: string,
  now: Date,
): Promise<void> => {
  await tx.conventionDraft.create({
    data: {
      id: draft.id,
      internshipKind: "immersion",
      ownerHash,
      sections: draft.values as Prisma.JsonObject,
      conventionId: draft.correctsId,
      createdAt: now,
      updatedAt: now,
    },
  });
};

/** Writes what was typed. */
export const saveDraftValues = async (tx: Tx, id: string, values: DraftValues, now: Date): Promise<void> => {
  await tx.conventionDraft.update({ where: { id }, data: { sections: values as Prisma.JsonObject, updatedAt: now } });
};

/** Closes a draft: the convention holds its answers now, and the draft forgets them. */
export const closeDraft = async (tx: Tx, id: string, sentAsId: string, now: Date): Promise<void> => {
  await tx.conventionDraft.update({ where: { id }, data: { sentAsId, sections: {}, updatedAt: now } });
};
