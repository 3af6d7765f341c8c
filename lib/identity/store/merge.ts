import type { Tx } from "@/lib/platform/db/client";

type DroppedRight = {
  readonly siret: string;
  readonly by_phone: boolean;
  readonly in_person: boolean;
  readonly phone: string | null;
};

/**
 * Gives `into` the company sites of `from`. Accepted once is accepted; of two rights on one site the stronger is kept with what its
 * holder said of it, and whoever was to be called or asked for still is.
 */
const uniteCompanyRights = async (tx: Tx, from: string, into: string): Promise<void> => {
  const dropped = await tx.$queryRaw<DroppedRight[]>`
    delete from establishment_rights as weaker using establishment_rights as other
    where weaker.siret = other.siret and weaker.user_id <> other.user_id
      and weaker.user_id in (${from}::uuid, ${into}::uuid) and other.user_id in (${from}::uuid, ${into}::uuid)
      and (weaker.status, weaker.role, weaker.user_id = ${from}::uuid) > (other.status, other.role, other.user_id = ${from}::uuid)
    returning weaker.siret, weaker.is_main_contact_by_phone as by_phone, weaker.is_main_contact_in_person as in_person,
      weaker.phone`;
  await tx.$executeRaw`update establishment_rights set user_id = ${into}::uuid where user_id = ${from}::uuid`;
  for (const { siret, by_phone, in_person, phone } of dropped.filter((right) => right.by_phone || right.in_person))
    await tx.$executeRaw`
      update establishment_rights set phone = coalesce(phone, ${phone}),
        is_main_contact_by_phone = is_main_contact_by_phone or ${by_phone},
        is_main_contact_in_person = is_main_contact_in_person or ${in_person}
      where siret = ${siret} and user_id = ${into}::uuid`;
};

/** Gives `into` every right of `from`: the roles of both in each agency, notified when either was, operator when either was. */
const uniteRights = async (tx: Tx, from: string, into: string): Promise<void> => {
  await tx.$executeRaw`
    insert into agency_rights (agency_id, user_id, roles, is_notified_by_email, mail_rhythm, created_at)
    select agency_id, ${into}::uuid, roles, is_notified_by_email, mail_rhythm, created_at
    from agency_rights where user_id = ${from}::uuid
    on conflict (agency_id, user_id) do update set
      roles = (
        select array_agg(distinct role order by role) from unnest(agency_rights.roles || excluded.roles) as role
        -- A request that waits ends with the right of the other account.
        where role <> 'to-review' or agency_rights.roles = excluded.roles
      ),
      is_notified_by_email = agency_rights.is_notified_by_email or excluded.is_notified_by_email`;
  await uniteCompanyRights(tx, from, into);
  await tx.$executeRaw`
    update users as kept set
      is_operator = kept.is_operator or gone.is_operator,
      prevent_delete = kept.prevent_delete or gone.prevent_delete,
      created_at = least(kept.created_at, gone.created_at),
      last_login_at = greatest(kept.last_login_at, gone.last_login_at)
    from users as gone where kept.id = ${into}::uuid and gone.id = ${from}::uuid`;
};

/** Hands the second factor over when `into` has none: rights that it protected stay protected. */
const keepSecondFactor = async (tx: Tx, from: string, into: string): Promise<void> => {
  const confirmed = await tx.secondFactor.count({ where: { userId: into, confirmedAt: { not: null } } });
  const offered = await tx.secondFactor.count({ where: { userId: from, confirmedAt: { not: null } } });
  if (confirmed > 0 || offered === 0) return;
  await tx.secondFactor.deleteMany({ where: { userId: into } });
  await tx.secondFactor.update({ where: { userId: from }, data: { userId: into } });
  await tx.recoveryCode.updateMany({ where: { userId: from }, data: { userId: into } });
};

/**
 * Makes two accounts of one person into one: `into` keeps its id and gains the rights, identities and, if it has none, the
 * second factor of `from`, which disappears with its sessions.
 */
export const mergeUsers = async (tx: Tx, from: string, into: string): Promise<void> => {
  await uniteRights(tx, from, into);
  await keepSecondFactor(tx, from, into);
  await tx.userIdentity.updateMany({ where: { userId: from }, data: { userId: into } });
  await tx.user.delete({ where: { id: from } });
};
