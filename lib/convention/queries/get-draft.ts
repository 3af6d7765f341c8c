import { sha256 } from "@/lib/platform/crypto";
import { db } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import { type Draft, toDraft } from "../store/drafts";

/** A draft, for the browser that holds its secret. Throws DomainError("notFound"), the same for one that is not theirs. */
export const getDraft = async (id: string, secret: string | undefined): Promise<Draft> => {
  const row =
    secret && isUuid(id) ? await db().conventionDraft.findFirst({ where: { id, ownerHash: sha256(secret) } }) : null;
  if (!row)
    throw new DomainError(
      "notFound",
      "draft-not-found",
      "Cette demande n’existe plus, ou a été commencée dans un autre navigateur.",
    );
  return toDraft(row);
};

/** The request that this browser began last and has not sent, or null. */
export const getOpenDraft = async (secret: string | undefined): Promise<Draft | null> => {
  if (!secret) return null;
  const row = await db().conventionDraft.findFirst({
    where: { ownerHash: sha256(secret), sentAsId: null, conventionId: null },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
  });
  return row ? toDraft(row) : null;
};

/** What a sent draft became, for its confirmation page. */
export type SentRequest = {
  readonly reference: string;
  readonly dateStart: Date;
  readonly agencyName: string;
  readonly signatories: number;
};

/** What a draft was sent as. Throws DomainError("notFound") while it has not been sent. */
export const getSentRequest = async (draft: Draft): Promise<SentRequest> => {
  const row = draft.sentAsId
    ? await db().convention.findUnique({
        where: { id: draft.sentAsId },
        include: { agency: { select: { name: true } }, actors: { select: { role: true } } },
      })
    : null;
  if (!row) throw new DomainError("notFound", "draft-not-sent", "Cette demande n’est pas encore envoyée.");
  return {
    reference: row.reference,
    dateStart: row.dateStart,
    agencyName: row.agency.name,
    signatories: row.actors.filter(({ role }) => role !== "establishment_tutor").length,
  };
};
