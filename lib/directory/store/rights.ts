import type { Tx } from "@/lib/platform/db/client";
import { fromDbEnum, toDbEnum } from "@/lib/platform/db/enums";
import { newId } from "@/lib/platform/ids";
import type { UserRight } from "../domain/rights";

/** A person of a site with their account. */
export type HeldRight = UserRight & { readonly userId: string; readonly lastActiveAt: Date };

/** The people of a site, in order of arrival. */
export const readRights = async (tx: Tx, siret: string): Promise<readonly HeldRight[]> => {
  const rows = await tx.establishmentRight.findMany({
    where: { siret },
    include: { user: { select: { email: true, firstName: true, lastName: true, lastLoginAt: true, createdAt: true } } },
    orderBy: [{ createdAt: "asc" }, { userId: "asc" }],
  });
  return rows.map(({ user, siret: _siret, createdAt: _createdAt, role, ...row }) => ({
    ...row,
    email: user.email,
    firstName: user.firstName,
    lastName: user.lastName,
    role: fromDbEnum(role),
    lastActiveAt: user.lastLoginAt ?? user.createdAt,
  }));
};

/** The account of each address; one that has none gets one, without names unless they are given. */
const accountsOf = async (tx: Tx, rights: readonly UserRight[], now: Date): Promise<ReadonlyMap<string, string>> => {
  await tx.user.createMany({
    data: rights.map(({ email, firstName, lastName }) => ({ id: newId(), email, firstName, lastName, createdAt: now })),
    skipDuplicates: true,
  });
  const users = await tx.user.findMany({
    where: { email: { in: rights.map(({ email }) => email) } },
    select: { id: true, email: true },
  });
  return new Map(users.map(({ id, email }) => [email, id]));
};

/** Writes the people of a site in place of those it had; each keeps the day of their arrival. */
export const saveRights = async (tx: Tx, siret: string, rights: readonly UserRight[], now: Date): Promise<void> => {
  const accounts = await accountsOf(tx, rights, now);
  const known = await tx.establishmentRight.findMany({ where: { siret }, select: { userId: true, createdAt: true } });
  const since = new Map(known.map(({ userId, createdAt }) => [userId, createdAt]));
  await tx.establishmentRight.deleteMany({ where: { siret } });
  await tx.establishmentRight.createMany({
    data: rights.map(({ email, firstName: _first, lastName: _last, role, ...right }, index) => {
      const userId = accounts.get(email) ?? "";
      const { status, job, phone, isMainContactByPhone, isMainContactInPerson, ...rest } = right;
      return {
        siret,
        userId,
        role: toDbEnum(role),
        status,
        job,
        phone,
        isMainContactByPhone,
        isMainContactInPerson,
        shouldReceiveDiscussionNotifications: rest.shouldReceiveDiscussionNotifications,
        // People who arrive together keep the order in which they were given.
        createdAt: since.get(userId) ?? new Date(now.getTime() + index),
      };
    }),
  });
};

/** Domains of the addresses that the sites of one company (SIREN, first nine digits) already use, once it was let in. */
export const knownDomains = async (tx: Tx, siren: string): Promise<readonly string[]> => {
  const rows = await tx.$queryRaw<{ domain: string }[]>`
    select distinct split_part(u.email, '@', 2) as domain
    from establishment_rights r join establishments e on e.siret = r.siret join users u on u.id = r.user_id
    where e.siret like ${`${siren}%`} and e.listing <> 'AWAITING_APPROVAL' and r.status = 'ACCEPTED'`;
  return rows.map(({ domain }) => domain);
};

/** SIRETs that an identity provider vouches for, for one person. */
export const vouchedSirets = async (tx: Tx, userId: string): Promise<readonly string[]> => {
  const rows = await tx.userIdentity.findMany({ where: { userId, siret: { not: null } }, select: { siret: true } });
  return rows.flatMap(({ siret }) => siret ?? []);
};
