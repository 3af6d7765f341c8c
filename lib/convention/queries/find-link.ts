import { db } from "@/lib/platform/db/client";
import { fromDbEnum } from "@/lib/platform/db/enums";
import { DomainError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import { maskPhone } from "@/lib/reference/masking";
import type { ConventionActorRole } from "../domain/roles";
import { isSmsPossible } from "../sms-possible";
import { personOfLink } from "../store/links";

/** What a link locates: one role on one convention, and nothing about anybody. */
export type LocatedRole = { readonly conventionId: string; readonly role: ConventionActorRole };

/** The role that a link locates; it gives no right to read. Throws DomainError("notFound"). */
export const findLink = async (linkId: string): Promise<LocatedRole> => {
  const row = isUuid(linkId)
    ? await db().conventionActor.findUnique({ where: { linkId }, select: { conventionId: true, role: true } })
    : null;
  if (!row) throw new DomainError("notFound", "link-not-found", "Ce lien ne mène à aucune convention.");
  return { conventionId: row.conventionId, role: fromDbEnum(row.role) };
};

/** The masked phone to which a code can be sent for a link, null when none can. Throws DomainError("notFound"). */
export const findSmsTarget = async (linkId: string): Promise<string | null> => {
  const { phone } = await personOfLink(db(), linkId);
  return isSmsPossible(phone) ? maskPhone(phone) : null;
};

/** The link of one role on a convention, for the product's own messages. */
export const linkOf = async (conventionId: string, role: ConventionActorRole): Promise<string> => {
  const rows = await db().conventionActor.findMany({ where: { conventionId }, select: { linkId: true, role: true } });
  const row = rows.find((candidate) => fromDbEnum(candidate.role) === role);
  if (!row) throw new DomainError("notFound", "link-not-found", "Cette personne ne fait pas partie de la convention.");
  return row.linkId;
};
