import { db, type Tx } from "@/lib/platform/db/client";

/**
 * Whether an e-mail address is that of a member of any agency, who may not sign for somebody (product.md 2). Asking to join makes no
 * member, and an agency that nobody has reviewed does not count: whoever registers one names any address they like.
 */
export const isAgencyContact = async (email: string, tx: Tx = db()): Promise<boolean> =>
  (await tx.user.count({
    where: {
      email: email.toLowerCase(),
      agencyRights: {
        some: { NOT: { roles: { has: "to_review" } }, agency: { status: { notIn: ["needsReview", "rejected"] } } },
      },
    },
  })) > 0;
