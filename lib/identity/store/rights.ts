import { Prisma } from "@/lib/platform/db/client";

/** Every right that a user (`u`) holds or is lent in agencies, as one JSON list: part of a statement that reads users as `u`. */
export const agencyRightsOfUser = Prisma.sql`
      coalesce((
        select json_agg(json_build_object('agencyId', agency_id, 'roles', roles) order by agency_id) from (
          select r.agency_id, array_agg(distinct role order by role) as roles
          from effective_agency_rights r, unnest(r.roles) as role where r.user_id = u.id group by r.agency_id
        ) as by_agency
      ), '[]')`;
