import type { Tx } from "@/lib/platform/db/client";
import type { DomainEvent } from "@/lib/platform/event";
import { establishmentEvent } from "../domain/events";
import { siteSuccession } from "../domain/succession";
import { lockSite, setStanding } from "../store/establishments";
import { readRights, saveRights } from "../store/rights";

const release = async (tx: Tx, siret: string, userId: string, now: Date): Promise<DomainEvent> => {
  const { contactMode, listing } = await lockSite(tx, siret);
  const held = await readRights(tx, siret);
  const after = siteSuccession(
    contactMode,
    held.filter((person) => person.userId !== userId),
  );
  await saveRights(tx, siret, after.userRights, now);
  const withdrawn = !after.hasAdministrator && listing === "PUBLISHED";
  await setStanding(tx, siret, { contactMode: after.contactMode, ...(withdrawn && { listing: "UNPUBLISHED" }) });
  return establishmentEvent("EstablishmentMemberReleased", siret, { userId, withdrawn });
};

/**
 * Takes an account that disappears out of its company sites, within the caller's transaction, and provides for each: a site that
 * nobody can keep any more is withdrawn from the search. Gives what to announce.
 */
export const releaseCompanyMember = async (tx: Tx, userId: string, now: Date): Promise<readonly DomainEvent[]> => {
  const rights = await tx.establishmentRight.findMany({
    where: { userId },
    select: { siret: true },
    orderBy: { siret: "asc" },
  });
  const events: DomainEvent[] = [];
  for (const { siret } of rights) events.push(await release(tx, siret, userId, now));
  return events;
};
