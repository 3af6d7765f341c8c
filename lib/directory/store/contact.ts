import type { Tx } from "@/lib/platform/db/client";
import { isBanned } from "./bans";
import { refreshSearch } from "./search-rows";

/** Where somebody is asked to come, or where the immersion would be. */
export type ContactPlace = {
  readonly streetNumberAndAddress: string;
  readonly postcode: string;
  readonly city: string;
  readonly departmentCode: string;
};

/** The site that a request is made to, held until the end of the transaction: two requests are counted one after the other. */
export const lockSiteForContact = async (tx: Tx, siret: string) => {
  await tx.$queryRaw`select siret from establishments where siret = ${siret} for update`;
  const site = await tx.establishment.findUnique({ where: { siret }, include: { locations: true, offers: true } });
  if (!site) return null;
  const { welcomeStreetAndAddress, welcomePostcode, welcomeCity, welcomeDepartmentCode } = site;
  const welcome: ContactPlace | null =
    welcomeStreetAndAddress && welcomePostcode && welcomeCity && welcomeDepartmentCode
      ? {
          streetNumberAndAddress: welcomeStreetAndAddress,
          postcode: welcomePostcode,
          city: welcomeCity,
          departmentCode: welcomeDepartmentCode,
        }
      : null;
  return {
    siret,
    name: site.customizedName ?? site.name,
    isListed: site.isOpen && site.listing === "PUBLISHED",
    isBanned: await isBanned(tx, siret),
    contactMode: site.contactMode,
    nextAvailabilityDate: site.nextAvailabilityDate,
    isAvailable: site.isAvailable,
    maxContactsPerMonth: site.maxContactsPerMonth,
    appellationCodes: site.offers.map(({ appellationCode }) => appellationCode),
    locations: site.locations.map(({ streetAndAddress, ...place }): ContactPlace & { readonly id: string } => ({
      id: place.id,
      streetNumberAndAddress: streetAndAddress,
      postcode: place.postcode,
      city: place.city,
      departmentCode: place.departmentCode,
    })),
    welcome,
  };
};

/**
 * Notes that a site is at the limit that it set, or no longer; the search follows. The date of the page stays: being contacted
 * is no news of the company (directory.md 5.7).
 */
export const setAvailability = async (tx: Tx, siret: string, isAvailable: boolean): Promise<void> => {
  await tx.establishment.update({ where: { siret }, data: { isAvailable } });
  await refreshSearch(tx, siret);
};

/** What the nightly job knows of a site's year: its score and its reply habit; the search follows. */
export const saveActivity = async (
  tx: Tx,
  siret: string,
  activity: { readonly score: number; readonly requestsReceived: number; readonly requestsAnswered: number },
): Promise<void> => {
  await tx.establishment.update({ where: { siret }, data: activity });
  await refreshSearch(tx, siret);
};

/** Stops showing a site that never answers, until its people say that they are back (directory.md 3.6). */
export const deactivateSilentSite = async (tx: Tx, siret: string, now: Date): Promise<void> => {
  await tx.establishment.update({
    where: { siret },
    data: {
      maxContactsPerMonth: 0,
      isAvailable: false,
      status: "DEACTIVATED_FOR_LACK_OF_RESPONSES",
      statusUpdatedAt: now,
    },
  });
  await refreshSearch(tx, siret);
};
