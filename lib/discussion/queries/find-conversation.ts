import { db } from "@/lib/platform/db/client";
import { isUuid } from "@/lib/platform/ids";
import { discussionNotFound } from "../store/discussions";

/** The discussion that a candidate's link locates; it gives no right to read. Throws DomainError("notFound"). */
export const findConversation = async (linkId: string): Promise<{ readonly discussionId: string }> => {
  const row = isUuid(linkId) ? await db().discussion.findUnique({ where: { linkId }, select: { id: true } }) : null;
  if (!row) throw discussionNotFound();
  return { discussionId: row.id };
};

/** What a link tells before any code: the way in which the company is approached, so that the page can say what happens next. */
export const sentContact = async (linkId: string) => {
  const row = isUuid(linkId)
    ? await db().discussion.findUnique({ where: { linkId }, select: { contactMode: true, businessName: true } })
    : null;
  if (!row) throw discussionNotFound();
  return row;
};
