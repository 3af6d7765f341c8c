import { type DiscussionForProduct, loadDiscussion } from "@/lib/discussion";
import { opaqueAddress } from "@/lib/discussion/domain/opaque-address";
import type { ExchangeSender } from "@/lib/discussion/domain/vocabulary";
import { config } from "@/lib/platform/config";
import type { MailContent } from "./mail/content";

/** A discussion with what its messages say, and the addresses by which each side answers the other. */
export type DiscussionContext = DiscussionForProduct & {
  readonly candidateName: string;
  readonly facts: NonNullable<MailContent["facts"]>;
  /** Page of the candidate, behind a code; page of the company, behind its account. */
  readonly pages: Record<ExchangeSender, string>;
  /** What an answer is sent to: the opaque address of one side; absent where no mail is relayed. */
  readonly replyTo: (recipient: ExchangeSender) => string | undefined;
};

/** The discussion behind an event, ready to be written about. */
export const discussionContext = async (discussionId: string): Promise<DiscussionContext> => {
  const loaded = await loadDiscussion(discussionId);
  const { discussion } = loaded;
  const { candidate, address } = discussion;
  const { PUBLIC_URL, REPLY_DOMAIN } = config();
  const names = {
    potentialBeneficiary: candidate,
    establishment: { firstName: discussion.businessName, lastName: "" },
  };
  return {
    ...loaded,
    candidateName: `${candidate.firstName} ${candidate.lastName}`,
    facts: [
      ["Métier", discussion.appellation.label],
      ["Où", `${discussion.businessName}, ${address.postcode} ${address.city}`],
    ],
    pages: {
      potentialBeneficiary: `${PUBLIC_URL}/candidature/${discussion.linkId}`,
      establishment: `${PUBLIC_URL}/espace/entreprise/candidatures/${discussion.id}`,
    },
    replyTo: (recipient) => REPLY_DOMAIN && opaqueAddress({ discussionId, recipient }, names[recipient], REPLY_DOMAIN),
  };
};
