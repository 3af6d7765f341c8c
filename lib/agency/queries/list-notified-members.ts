import { db } from "@/lib/platform/db/client";
import { toDbEnum } from "@/lib/platform/db/enums";
import type { AgencyRole } from "../domain/agency";

/** Somebody of an agency to write to. */
export type NotifiedMember = { readonly userId: string; readonly email: string; readonly firstName: string };

/** Members of an agency with this role who want its e-mails. For the product's own messages only. */
export const listNotifiedMembers = async (agencyId: string, role: AgencyRole): Promise<NotifiedMember[]> => {
  const rows = await db().agencyRight.findMany({
    where: { agencyId, isNotifiedByEmail: true, roles: { has: toDbEnum(role) } },
    include: { user: true },
    orderBy: { userId: "asc" },
  });
  return rows.map(({ user }) => ({ userId: user.id, email: user.email, firstName: user.firstName }));
};
