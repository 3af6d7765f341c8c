import type { Tx } from "@/lib/platform/db/client";
import { fromDbEnum } from "@/lib/platform/db/enums";
import { DomainError } from "@/lib/platform/errors";
import type { ConventionActorRole } from "../domain/roles";

/** The person whom a link locates. */
export type LinkedPerson = {
  readonly conventionId: string;
  readonly role: ConventionActorRole;
  readonly email: string;
  /** In E.164. */
  readonly phone: string;
};

/** The person whom a link locates. Throws DomainError("notFound"). */
export const personOfLink = async (tx: Tx, linkId: string): Promise<LinkedPerson> => {
  const row = await tx.conventionActor.findUnique({ where: { linkId } });
  if (!row) throw new DomainError("notFound", "link-not-found", "Ce lien ne mène à aucune convention.");
  return { conventionId: row.conventionId, role: fromDbEnum(row.role), email: row.email, phone: row.phone };
};
