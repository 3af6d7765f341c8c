import { systemClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import type { SiteAccess } from "../access";
import type { EstablishmentAggregate } from "../domain/establishment";
import { type CompanyValues, type SiteState, siteState } from "../domain/registration";
import { valuesOfSite } from "../site-values";
import { loadEstablishment } from "../store/establishments";
import { readRights } from "../store/rights";

/** A company site as its own space shows it: what it says, its people, where it stands, and its answers as the form holds them. */
export type SiteView = {
  readonly site: EstablishmentAggregate;
  readonly state: SiteState;
  readonly values: CompanyValues;
  /** Requests to join, with the id by which they are answered. */
  readonly requests: readonly {
    readonly userId: string;
    readonly email: string;
    readonly name: string;
    readonly job: string | null;
  }[];
  readonly canEdit: boolean;
};

/** One company site for whoever has a right on it. Throws DomainError("notFound"). */
export const getSite = async ({ siret, role }: SiteAccess, now: Date = systemClock()): Promise<SiteView> => {
  const site = await loadEstablishment(siret);
  const pending = (await readRights(db(), siret)).filter(({ status }) => status === "PENDING");
  return {
    site,
    state: siteState(site, now),
    values: valuesOfSite(site),
    requests: pending.map(({ userId, email, firstName, lastName, job }) => ({
      userId,
      email,
      name: `${firstName} ${lastName}`.trim(),
      job,
    })),
    canEdit: role !== "establishment-contact" && !site.isBanned,
  };
};
