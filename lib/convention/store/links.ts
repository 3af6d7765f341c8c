import type { Tx } from "@/lib/platform/db/client";
import { fromDbEnum } from "@/lib/platform/db/enums";
import { DomainError } from "@/lib/platform/errors";
import { email } from "@/lib/reference/primitives";
import type { ConventionActorRole } from "../domain/roles";
import { chainOf } from "../journal-events";

/** The person whom a link locates. */
export type LinkedPerson = {
  readonly conventionId: string;
  readonly role: ConventionActorRole;
  readonly email: string;
  /** In E.164. */
  readonly phone: string;
};

/** The refusal of a link that locates nobody, and of one that is somebody else's: nothing tells them apart. */
export const linkNotFound = () => new DomainError("notFound", "link-not-found", "Ce lien ne mène à aucune convention.");

/** The person whom a link locates. Throws DomainError("notFound"). */
export const personOfLink = async (tx: Tx, linkId: string): Promise<LinkedPerson> => {
  const row = await tx.conventionActor.findUnique({ where: { linkId } });
  if (!row) throw linkNotFound();
  return { conventionId: row.conventionId, role: fromDbEnum(row.role), email: row.email, phone: row.phone };
};

const atOnce = 10;
const hour = 3_600_000;

/**
 * Who is sent a link to which convention when somebody gives a reference or an e-mail address: at most ten, the latest first,
 * without those who were sent one for it less than an hour before `now`.
 */
export const recoverable = async (
  tx: Tx,
  asked: string,
  now: Date,
): Promise<Pick<LinkedPerson, "conventionId" | "role">[]> => {
  const address = email.safeParse(asked);
  const found = await tx.conventionActor.findMany({
    where: address.success
      ? { email: address.data }
      : { convention: { reference: asked.toUpperCase().replaceAll(/[\s\u2010-\u2015]/gu, "") } },
    select: { conventionId: true, role: true },
    orderBy: [{ convention: { dateSubmission: "desc" } }, { role: "asc" }],
    take: atOnce,
  });
  const lately = await tx.journalEntry.findMany({
    where: {
      chain: { in: found.map(({ conventionId }) => chainOf(conventionId)) },
      name: "AccessLinkAsked",
      occurredAt: { gt: new Date(now.getTime() - hour) },
    },
    select: { chain: true, payload: true },
  });
  const told = new Set(lately.map(({ chain, payload }) => `${chain} ${(payload as { to?: string }).to}`));
  return found
    .map(({ conventionId, role }) => ({ conventionId, role: fromDbEnum(role) }))
    .filter(({ conventionId, role }) => !told.has(`${chainOf(conventionId)} ${role}`));
};
