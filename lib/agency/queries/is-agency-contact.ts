import { db, type Tx } from "@/lib/platform/db/client";

/** Whether an e-mail address is that of a member of any agency, who may not sign for somebody (product.md 2); asking to join makes no member. */
export const isAgencyContact = async (email: string, tx: Tx = db()): Promise<boolean> =>
  (await tx.user.count({
    where: { email: email.toLowerCase(), agencyRights: { some: { NOT: { roles: { has: "to_review" } } } } },
  })) > 0;
