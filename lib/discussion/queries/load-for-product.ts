import { listContacts } from "@/lib/directory";
import { discussionNotFound, findDiscussion } from "../store/discussions";

/** A discussion with the people of its company, for the product's own messages. Throws DomainError("notFound"). */
export const loadDiscussion = async (discussionId: string) => {
  const discussion = await findDiscussion(discussionId);
  if (!discussion) throw discussionNotFound();
  return { discussion, contacts: await listContacts(discussion.siret) };
};

/** A discussion as its messages need it. */
export type DiscussionForProduct = Awaited<ReturnType<typeof loadDiscussion>>;
