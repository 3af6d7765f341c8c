import type { Tx } from "@/lib/platform/db/client";

/** The account of an address (lower case), or null. */
export const findUser = (tx: Tx, email: string): Promise<{ id: string; email: string } | null> =>
  tx.user.findUnique({ where: { email }, select: { id: true, email: true } });

/** Notes that somebody signed in. */
export const noteLogin = async (tx: Tx, now: Date, userId: string): Promise<void> => {
  await tx.user.update({ where: { id: userId }, data: { lastLoginAt: now } });
};
