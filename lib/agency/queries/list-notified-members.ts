import { db } from "@/lib/platform/db/client";
import type { AgencyRole } from "../domain/agency";
import type { MailRhythm } from "../domain/members";

/** Somebody of an agency to write to. */
export type NotifiedMember = {
  readonly userId: string;
  readonly email: string;
  readonly firstName: string;
  /** Whether as things happen or once each working morning. */
  readonly rhythm: MailRhythm;
};

/**
 * Members of an agency with this role who want its e-mails, those whom the prescribing agency lends included (platform.md 1.8). For
 * the product's own messages only.
 */
export const listNotifiedMembers = (agencyId: string, role: AgencyRole): Promise<NotifiedMember[]> =>
  db().$queryRaw`
    select distinct on (u.id) u.id as "userId", u.email, u.first_name as "firstName", r.mail_rhythm as rhythm
    from effective_agency_rights r join users u on u.id = r.user_id
    where r.agency_id = ${agencyId}::uuid and r.is_notified_by_email and ${role}::agency_role = any (r.roles)
    order by u.id, r.is_own desc`;
