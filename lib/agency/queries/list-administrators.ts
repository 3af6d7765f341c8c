import { db } from "@/lib/platform/db/client";
import type { NotifiedMember } from "./list-notified-members";

/** Those who manage an agency, whatever they receive besides. For the product's own messages only. */
export const listAdministrators = (agencyId: string): Promise<NotifiedMember[]> =>
  db().$queryRaw`
    select u.id as "userId", u.email, u.first_name as "firstName", r.mail_rhythm as rhythm
    from agency_rights r join users u on u.id = r.user_id
    where r.agency_id = ${agencyId}::uuid and 'agency-admin' = any (r.roles) order by u.id`;
