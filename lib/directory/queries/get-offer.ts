import { dayInFrance } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { fromDbEnum } from "@/lib/platform/db/enums";
import { DomainError } from "@/lib/platform/errors";
import type { OfferDetail } from "../domain/offer";
import { isBanned } from "../store/bans";
import { toLocation, toRange } from "../store/to-domain";

/** Which offer is asked: the location is one of the site's, another one stands for the first. */
type OfferKey = {
  readonly siret: string;
  readonly appellationCode: string;
  readonly locationId?: string | undefined;
};

const notFound = () =>
  new DomainError("notFound", "offer-not-found", "Cette entreprise n’accueille pas, ou plus, pour ce métier.");

/** One offer as its page shows it; throws DomainError("notFound") when it is unknown, closed, withdrawn, banned or not available yet at `now`. */
export const getOffer = async ({ siret, appellationCode, locationId }: OfferKey, now: Date): Promise<OfferDetail> => {
  if (!/^\d{14}$/.test(siret) || !/^\d{5,6}$/.test(appellationCode)) throw notFound();
  const row = await db().establishment.findUnique({
    where: {
      siret,
      isOpen: true,
      listing: "PUBLISHED",
      OR: [{ nextAvailabilityDate: null }, { nextAvailabilityDate: { lte: now } }],
    },
    include: {
      locations: { orderBy: [{ postcode: "asc" }, { id: "asc" }] },
      offers: { include: { appellation: { include: { rome: true } } } },
    },
  });
  const offer = row?.offers.find((candidate) => candidate.appellationCode === appellationCode);
  const place = row?.locations.find(({ id }) => id === locationId) ?? row?.locations[0];
  if (!row || !offer || !place || (await isBanned(db(), siret))) throw notFound();
  const { appellation } = offer;
  return {
    siret,
    name: row.customizedName ?? row.name,
    website: row.website,
    additionalInformation: row.additionalInformation,
    numberEmployeesRange: toRange(row.numberEmployeesRange),
    nafLabel: row.nafLabel,
    contactMode: row.contactMode,
    isForJobSeekers: row.searchableByJobSeekers,
    isForPupils: row.searchableByStudents,
    fitForDisabledWorkers: fromDbEnum(row.fitForDisabledWorkers),
    job: {
      romeCode: appellation.romeCode,
      romeLabel: appellation.rome.label,
      appellationCode,
      appellationLabel: appellation.label,
    },
    remoteWorkMode: offer.remoteWorkMode,
    otherJobs: row.offers
      .filter((other) => other !== offer)
      .map((other) => ({ code: other.appellationCode, label: other.appellation.label }))
      .sort((a, b) => a.label.localeCompare(b.label, "fr")),
    location: toLocation(place),
    otherLocations: row.locations.filter((other) => other !== place).map(toLocation),
    isAvailable: row.isAvailable,
    requests: { received: row.requestsReceived, answered: row.requestsAnswered },
    updatedOn: dayInFrance(row.updatedAt),
  };
};
