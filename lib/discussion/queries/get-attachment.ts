import { db } from "@/lib/platform/db/client";
import { isUuid } from "@/lib/platform/ids";
import type { DiscussionAccess } from "../access";
import { discussionNotFound } from "../store/discussions";

/** A file of a discussion. Throws DomainError("notFound") for one of another discussion, or taken away since. */
export const getAttachment = async (
  { discussionId }: DiscussionAccess,
  attachmentId: string,
): Promise<{ readonly name: string; readonly mediaType: string; readonly content: Uint8Array }> => {
  const row = isUuid(attachmentId)
    ? await db().exchangeAttachment.findFirst({ where: { id: attachmentId, exchange: { discussionId } } })
    : null;
  if (!row) throw discussionNotFound();
  return { name: row.name, mediaType: row.mediaType, content: row.content };
};

/** The files of one message, to be sent on with it. */
export const attachmentsOf = (exchangeId: string) =>
  db().exchangeAttachment.findMany({
    where: { exchangeId },
    select: { name: true, mediaType: true, content: true },
    orderBy: { id: "asc" },
  });
