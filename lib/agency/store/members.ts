import type { Tx } from "@/lib/platform/db/client";
import { fromDbEnum, toDbEnum } from "@/lib/platform/db/enums";
import { newId } from "@/lib/platform/ids";
import type { MailRhythm, Member } from "../domain/members";
import type { ReviewedMember } from "../domain/reviewed-agency";

/** A right with what its holder receives. */
export type HeldRight = Member & { readonly rhythm: MailRhythm };

/** The rights that people hold in an agency, in order of arrival. */
export const readRights = async (tx: Tx, agencyId: string): Promise<readonly HeldRight[]> => {
  const rows = await tx.agencyRight.findMany({
    where: { agencyId },
    orderBy: [{ createdAt: "asc" }, { userId: "asc" }],
  });
  return rows.map(({ userId, roles, isNotifiedByEmail, mailRhythm }) => ({
    userId,
    roles: roles.map(fromDbEnum),
    isNotified: isNotifiedByEmail,
    rhythm: mailRhythm,
  }));
};

/** Writes one person's right in an agency, in place of the one they held. */
export const saveRight = async (tx: Tx, agencyId: string, right: HeldRight, now: Date): Promise<void> => {
  const data = {
    roles: right.roles.map(toDbEnum),
    isNotifiedByEmail: right.isNotified,
    mailRhythm: right.rhythm,
  };
  await tx.agencyRight.upsert({
    where: { agencyId_userId: { agencyId, userId: right.userId } },
    create: { agencyId, userId: right.userId, createdAt: now, ...data },
    update: data,
  });
};

/** Takes one person's right away. */
export const dropRight = async (tx: Tx, agencyId: string, userId: string): Promise<void> => {
  await tx.agencyRight.delete({ where: { agencyId_userId: { agencyId, userId } } });
};

/** The account of an address (lower case); one that has none gets one, whose names are asked for at its first sign-in. */
export const accountOf = async (tx: Tx, email: string, now: Date): Promise<string> => {
  await tx.user.createMany({
    data: [{ id: newId(), email, firstName: "", lastName: "", createdAt: now }],
    skipDuplicates: true,
  });
  return (await tx.user.findUniqueOrThrow({ where: { email }, select: { id: true } })).id;
};

/** The members of an agency with their names, in order of address. */
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
