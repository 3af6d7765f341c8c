import { db } from "@/lib/platform/db/client";
import { fromDbEnum } from "@/lib/platform/db/enums";
import { DomainError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import type { ConventionActorRole } from "../domain/roles";
import { isSmsPossible } from "../sms-possible";
import { linkNotFound, personOfLink } from "../store/links";

/** What a link locates: one role on one convention, and nothing about anybody. */
export type LocatedRole = { readonly conventionId: string; readonly role: ConventionActorRole };

/** The role that a link locates; it gives no right to read. Throws DomainError("notFound"). */
export const findLink = async (linkId: string): Promise<LocatedRole> => {
  const row = isUuid(linkId)
    ? await db().conventionActor.findUnique({ where: { linkId }, select: { conventionId: true, role: true } })
    : null;
  if (!row) throw linkNotFound();
  return { conventionId: row.conventionId, role: fromDbEnum(row.role) };
};

/** Whether a code for a link can be sent by SMS; the number itself is told to nobody who has not given one. Throws DomainError("notFound"). */
export const canReceiveSms = async (linkId: string): Promise<boolean> =>
  isSmsPossible((await personOfLink(db(), linkId)).phone);

/** The link of one role on a convention, for the product's own messages. */
export const linkOf = async (conventionId: string, role: ConventionActorRole): Promise<string> => {
  const rows = await db().conventionActor.findMany({ where: { conventionId }, select: { linkId: true, role: true } });
  const row = rows.find((candidate) => fromDbEnum(candidate.role) === role);
  if (!row) throw new DomainError("notFound", "link-not-found", "Cette personne ne fait pas partie de la convention.");
  return row.linkId;
};
