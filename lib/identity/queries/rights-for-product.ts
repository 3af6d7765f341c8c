import { db } from "@/lib/platform/db/client";
import type { UserActor } from "../actor";
import { agencyRightsOfUser } from "../store/rights";

/** Somebody's names and rights as they are now. */
export type RightsForProduct = Pick<
  UserActor,
  "journal" | "userId" | "firstName" | "lastName" | "isOperator" | "agencyRights"
>;

/** What a person may do now, for what the product does in their name; null when the account is gone. For the product's own jobs only. */
export const rightsForProduct = async (userId: string): Promise<RightsForProduct | null> => {
  const rows = await db().$queryRaw<Omit<RightsForProduct, "journal">[]>`
    select u.id as "userId", u.first_name as "firstName", u.last_name as "lastName", u.is_operator as "isOperator",
      ${agencyRightsOfUser} as "agencyRights"
    from users u where u.id = ${userId}::uuid`;
  return rows[0] ? { ...rows[0], journal: { kind: "user", id: userId, role: null } } : null;
};
