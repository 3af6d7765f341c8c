import { command } from "@/lib/platform/command";
import type { SystemActor } from "@/lib/platform/event";
import { establishmentEvent } from "../domain/events";
import { type PublishedEstablishment, publishedEstablishment } from "../schemas";
import { saveEstablishment } from "../store/establishments";

/**
 * Publishes a company site: what it was before gives way, and the search follows in the same transaction. Publishing the same
 * again changes nothing but the date. Throws DomainError("invalid") for an unknown job, DomainError("conflict") for an address
 * that belongs to another company.
 */
export const publishEstablishment = command<SystemActor, PublishedEstablishment, string>(
  publishedEstablishment,
  async ({ tx, now }, site) => {
    await saveEstablishment(tx, site, now);
    const counts = { locations: site.locations.length, offers: site.offers.length };
    return { result: site.siret, events: [establishmentEvent("EstablishmentPublished", site.siret, counts)] };
  },
);
