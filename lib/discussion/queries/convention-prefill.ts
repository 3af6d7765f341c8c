import { DomainError } from "@/lib/platform/errors";
import type { FormValues } from "@/lib/platform/form-state";
import { getAppellation } from "@/lib/reference";
import type { DiscussionAccess } from "../access";
import { discussionNotFound, findDiscussion } from "../store/discussions";

/** What a convention that begins from a discussion knows already, under the names of its form. */
export type ConventionPrefill = { readonly discussionId: string; readonly answers: FormValues };

/**
 * The answers that a discussion gives to the convention which begins from it. The candidate's address is given to the candidate
 * alone: the company has never seen it. Throws DomainError("conflict") once the discussion is refused.
 */
export const conventionPrefill = async ({ discussionId, side }: DiscussionAccess): Promise<ConventionPrefill> => {
  const discussion = await findDiscussion(discussionId);
  if (!discussion) throw discussionNotFound();
  if (discussion.status === "REJECTED")
    throw new DomainError(
      "conflict",
      "discussion_completed",
      "Cette candidature est close : aucune convention ne part d’ici.",
    );
  const { candidate, address, appellation, siret, businessName } = discussion;
  const job = await getAppellation(appellation.code);
  const beneficiary = {
    firstName: candidate.firstName,
    lastName: candidate.lastName,
    phone: candidate.phone,
    ...(side === "potentialBeneficiary" && { email: candidate.email }),
  };
  return {
    discussionId,
    answers: {
      siret,
      businessName,
      immersionObjective: discussion.immersionObjective,
      immersionAddress: `${address.streetNumberAndAddress}, ${address.postcode} ${address.city}`,
      ...Object.fromEntries(
        Object.entries(job ?? {}).map(([field, value]) => [`immersionAppellation.${field}`, value]),
      ),
      ...Object.fromEntries(
        Object.entries(beneficiary).map(([field, value]) => [`signatories.beneficiary.${field}`, value]),
      ),
    },
  };
};
