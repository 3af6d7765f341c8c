import type { Tx } from "@/lib/platform/db/client";
import { toDbEnum } from "@/lib/platform/db/enums";
import { newId } from "@/lib/platform/ids";
import type { AgencyRole } from "../domain/agency";

/** A member by their address, with what they may do. */
export type NamedMember = { readonly email: string; readonly roles: readonly AgencyRole[] };

/** Adds members to an agency, all told by e-mail; an address that has no account gets one, without names. */
export const addMembers = async (
  tx: Tx,
  agencyId: string,
  members: readonly NamedMember[],
  now: Date,
): Promise<void> => {
  await tx.user.createMany({
    data: members.map(({ email }) => ({ id: newId(), email, firstName: "", lastName: "", createdAt: now })),
    skipDuplicates: true,
  });
  const users = await tx.user.findMany({
    where: { email: { in: members.map(({ email }) => email) } },
    select: { id: true, email: true },
  });
  const rolesOf = new Map(members.map(({ email, roles }) => [email, roles]));
  await tx.agencyRight.createMany({
    data: users.map(({ id, email }) => ({
      agencyId,
      userId: id,
      roles: (rolesOf.get(email) ?? []).map(toDbEnum),
      isNotifiedByEmail: true,
      createdAt: now,
    })),
  });
};
