import type { Tx } from "@/lib/platform/db/client";
import { fromDbEnum } from "@/lib/platform/db/enums";
import type { ReviewedMember } from "../domain/reviewed-agency";

/** The members of an agency, in order of address. */
export const readMembers = async (tx: Tx, agencyId: string): Promise<readonly ReviewedMember[]> => {
  const rows = await tx.agencyRight.findMany({
    where: { agencyId },
    include: { user: { select: { email: true, firstName: true, lastName: true } } },
    orderBy: { user: { email: "asc" } },
  });
  return rows.map(({ userId, roles, isNotifiedByEmail, user }) => ({
    userId,
    name: `${user.firstName} ${user.lastName}`.trim(),
    email: user.email,
    roles: roles.map(fromDbEnum),
    isNotified: isNotifiedByEmail,
  }));
};
