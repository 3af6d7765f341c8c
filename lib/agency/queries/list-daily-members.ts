import { db } from "@/lib/platform/db/client";
import { type AgencyRole, activeAgencyStatuses } from "../domain/agency";

/** Somebody who wants one e-mail each working morning, and for which agencies. */
export type DailyMember = {
  readonly userId: string;
  readonly email: string;
  readonly firstName: string;
  readonly rights: readonly { readonly agencyId: string; readonly roles: readonly AgencyRole[] }[];
  /** Requests to join that await them, where they administer. */
  readonly joins: number;
};

/** Those who chose one e-mail each morning, or one of them by id; in order of id. For the product's own messages only. */
export const listDailyMembers = (userId: string | null = null): Promise<readonly DailyMember[]> =>
  db().$queryRaw`
    select u.id as "userId", u.email, u.first_name as "firstName",
      json_agg(json_build_object('agencyId', r.agency_id, 'roles', r.roles)) as rights,
      coalesce(sum(case when 'agency-admin' = any (r.roles) then (
        select count(*) from agency_rights w where w.agency_id = r.agency_id and w.roles = '{to-review}'
      ) end), 0)::int as joins
    from effective_agency_rights r join users u on u.id = r.user_id join agencies a on a.id = r.agency_id
    where r.is_notified_by_email and r.mail_rhythm = 'daily' and a.status::text = any(${[...activeAgencyStatuses]})
      and (${userId}::uuid is null or u.id = ${userId}::uuid)
    group by u.id order by u.id`;
