import { companyForProduct } from "@/lib/directory";
import { discussionNotFound, findDiscussion } from "../store/discussions";

/** A discussion with the people of its company whose right is accepted, for the product's own messages. Throws DomainError("notFound"). */
export const loadDiscussion = async (discussionId: string) => {
  const discussion = await findDiscussion(discussionId);
  if (!discussion) throw discussionNotFound();
  const company = await companyForProduct(discussion.siret);
  return { discussion, contacts: (company?.people ?? []).filter(({ status }) => status === "ACCEPTED") };
};

/** A discussion as its messages need it. */
export type DiscussionForProduct = Awaited<ReturnType<typeof loadDiscussion>>;
