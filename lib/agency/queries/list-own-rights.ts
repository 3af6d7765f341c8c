import { db } from "@/lib/platform/db/client";
import type { JoinerAccess } from "../access";
import type { AgencyKind, AgencyRole, AgencyStatus } from "../domain/agency";
import { type MailRhythm, mailChoiceOf } from "../domain/members";
import type { OwnAgency } from "../domain/team";

type Row = {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly status: AgencyStatus;
  readonly roles: readonly AgencyRole[];
  readonly isNotified: boolean;
  readonly rhythm: MailRhythm;
  readonly isOwn: boolean;
  readonly waiting: number;
};

/** The agencies where somebody has a right, is lent one or asked for one: those that work first, then by name. */
export const listOwnRights = async ({ userId }: JoinerAccess): Promise<readonly OwnAgency[]> => {
  const rows = await db().$queryRaw<Row[]>`
    select a.id, a.name, a.kind::text as kind, a.status::text as status, mine.roles, mine.is_notified as "isNotified",
      mine.rhythm, mine.is_own as "isOwn", case when 'agency-admin' = any (mine.roles) then (
        select count(*)::int from agency_rights w where w.agency_id = a.id and w.roles = '{to-review}'
      ) else 0 end as waiting
    from (
      select agency_id, array_agg(distinct role::text) as roles, bool_or(is_own) as is_own,
        bool_or(is_own and is_notified_by_email) as is_notified, max(mail_rhythm)::text as rhythm
      from effective_agency_rights, unnest(roles) as role where user_id = ${userId}::uuid group by agency_id
    ) as mine join agencies a on a.id = mine.agency_id
    order by a.status in ('closed', 'rejected'), a.name, a.id`;
  return rows.map(({ isNotified, rhythm, isOwn, ...agency }) => ({
    ...agency,
    mails: isOwn ? mailChoiceOf({ isNotified, rhythm }) : null,
  }));
};
