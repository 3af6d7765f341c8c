import { db } from "@/lib/platform/db/client";

/** Where to write to a professional; null when the account is gone. For the product's own messages only. */
export const userMessageTarget = async (userId: string): Promise<{ email: string; firstName: string } | null> =>
  db().user.findUnique({ where: { id: userId }, select: { email: true, firstName: true } });
