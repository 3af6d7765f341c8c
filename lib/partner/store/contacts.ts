import { db } from "@/lib/platform/db/client";
import { isUuid } from "@/lib/platform/ids";

/** The addresses of a partner's contacts, none for an id that nobody has. */
export const findContactEmails = async (consumerId: string): Promise<readonly string[]> => {
  if (!isUuid(consumerId)) return [];
  const found = await db().apiConsumer.findUnique({ where: { id: consumerId }, select: { contactEmails: true } });
  return found?.contactEmails ?? [];
};
