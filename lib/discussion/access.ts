import { establishmentScope } from "@/lib/directory";
import type { CandidateActor, UserActor } from "@/lib/identity";
import type { JournalActor } from "@/lib/platform/event";
import type { ExchangeSender } from "./domain/vocabulary";
import { companyOf } from "./queries/company-of";
import { discussionNotFound } from "./store/discussions";

declare const access: unique symbol;

/** Proof that somebody may read and write in one discussion, and on which side. Only this file makes one. */
export type DiscussionAccess = {
  readonly discussionId: string;
  readonly side: ExchangeSender;
  readonly journal: JournalActor;
  /** Who writes for the company; null for the candidate. */
  readonly author: { readonly userId: string; readonly name: string } | null;
} & { readonly [access]: true };

const grant = (given: Omit<DiscussionAccess, typeof access>): DiscussionAccess => given as DiscussionAccess;

/**
 * The right of somebody of a company, administrator or contact, on a request that it received. One of another company does not
 * exist for them: throws DomainError("notFound"), where the reference answers 403.
 */
export const accessOfCompany = async (user: UserActor, discussionId: string): Promise<DiscussionAccess> => {
  const siret = await companyOf(discussionId);
  if (!siret || !establishmentScope(user.establishmentRights).roleBySiret.has(siret)) throw discussionNotFound();
  const author = { userId: user.userId, name: `${user.firstName} ${user.lastName}` };
  return grant({ discussionId, side: "establishment", journal: user.journal, author });
};

/** The right of the candidate who opened their discussion with a code. */
export const accessOfCandidate = ({ discussionId, journal }: CandidateActor): DiscussionAccess =>
  grant({ discussionId, side: "potentialBeneficiary", journal, author: null });
