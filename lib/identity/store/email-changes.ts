import type { Tx } from "@/lib/platform/db/client";
import { codeLifetimeMs } from "../domain/code";

/** A change of address under way. */
export type EmailChange = {
  readonly id: string;
  readonly newEmail: string;
  readonly isOldConfirmed: boolean;
  readonly isNewConfirmed: boolean;
};

/** The change of address that somebody has under way, while its codes live; held until the transaction ends. */
export const openEmailChange = async (tx: Tx, now: Date, userId: string): Promise<EmailChange | null> => {
  await tx.$queryRaw`select id from email_changes where user_id = ${userId}::uuid for update`;
  const row = await tx.emailChange.findFirst({
    where: { userId, createdAt: { gt: new Date(now.getTime() - codeLifetimeMs) } },
  });
  return (
    row && {
      id: row.id,
      newEmail: row.newEmail,
      isOldConfirmed: row.oldConfirmedAt !== null,
      isNewConfirmed: row.newConfirmedAt !== null,
    }
  );
};
