import { sha256 } from "@/lib/platform/crypto";
import { anonymousActor, type JournalActor } from "@/lib/platform/event";
import { isUuid } from "@/lib/platform/ids";
import type { ConventionAccess } from "./access";
import { isAgencyModifier } from "./domain/roles";
import { draftNotFound, findOpenDraft, loadDraft } from "./store/drafts";

declare const access: unique symbol;

/** Proof that somebody may read and fill in one draft. Only this file makes one. */
export type DraftAccess = {
  readonly draftId: string;
  readonly ownerHash: string;
  readonly journal: JournalActor;
  /** The right on the convention that the draft corrects; null for a new request. */
  readonly correcting: ConventionAccess | null;
} & { readonly [access]: true };

const grant = (given: Omit<DraftAccess, typeof access>): DraftAccess => given as DraftAccess;

/** Digest by which a new request knows the browser that began it. */
export const ownerOf = (secret: string): string => sha256(secret);

/**
 * Digest by which a correction knows who makes it, in whatever browser: one role on one convention, proved by a code, or one
 * member of the agency, who never finds a colleague's.
 */
export const correctorOf = ({ conventionId, roles, journal }: ConventionAccess): string =>
  sha256(`correction\n${conventionId}\n${journal.kind === "user" ? journal.id : roles.join(" ")}`);

/** The right of a browser on a request that it began. Throws DomainError("notFound"), the same for one that is not theirs. */
export const accessOfDraft = async (draftId: string, secret: string | undefined): Promise<DraftAccess> => {
  if (secret === undefined || !isUuid(draftId)) throw draftNotFound();
  const ownerHash = ownerOf(secret);
  const draft = await loadDraft(draftId, ownerHash);
  // A correction holds a convention's answers: only a code opens those, never a cookie that lasts.
  if (draft.corrects) throw draftNotFound();
  return grant({ draftId, ownerHash, journal: anonymousActor, correcting: null });
};

/** Whether what is typed in a draft is a member's of the agency of the convention that it corrects. */
export const isByAgency = ({ correcting }: DraftAccess): boolean => correcting?.roles.some(isAgencyModifier) ?? false;

/** The right of somebody who opened a convention on the correction that they began, or null when they have begun none. */
export const accessOfCorrection = async (correcting: ConventionAccess): Promise<DraftAccess | null> => {
  const ownerHash = correctorOf(correcting);
  const draft = await findOpenDraft(ownerHash, correcting.conventionId);
  return draft && grant({ draftId: draft.id, ownerHash, journal: correcting.journal, correcting });
};
