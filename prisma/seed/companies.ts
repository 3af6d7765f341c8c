import { publishEstablishment } from "@/lib/directory";
import type { EstablishmentLocation } from "@/lib/directory/domain/establishment";
import { type ContactMode, contactModes } from "@/lib/directory/domain/vocabulary";
import type { EstablishmentInput } from "@/lib/directory/schemas";
import { db } from "@/lib/platform/db/client";
import { theProduct } from "@/lib/platform/event";
import { idFrom } from "@/lib/platform/ids";
import { cast } from "./cast.mjs";
import { type Trade, trades } from "./company-trades";
import { type Town, towns } from "./towns";

/** A company of the demonstration, and when it presented itself. */
export type Company = { readonly publishedAt: Date; readonly establishment: EstablishmentInput };

const dayMs = 86_400_000;

/** The digit that makes a number's Luhn sum a multiple of ten. */
const luhnKey = (digits: string): number => {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - (sum % 10)) % 10;
};

/** An invented SIRET, valid by its keys: no real company's number begins with seven zeros. */
export const siretOf = (rank: number): string => {
  const base = String(rank).padStart(8, "0");
  const siren = `${base}${luhnKey(base)}`;
  return `${siren}0002${luhnKey(`${siren}0002`)}`;
};

/** SIRET of Boulangerie Le Pain Imaginaire, in Rennes: the company of the journey shown in the README. */
export const imaginaryBakerySiret = siretOf(1);

const streets = [
  "rue de l’Invention",
  "place du Modèle",
  "avenue des Exemples",
  "rue de la Maquette",
  "impasse du Conte",
  "boulevard de l’Essai",
  "rue du Brouillon",
] as const;

const people = [
  ["Camille", "Exemple"],
  ["Sacha", "Modèle"],
  ["Noa", "Prototype"],
  ["Alix", "Fictive"],
  ["Charlie", "Démo"],
] as const;

/** Ranges of numbers that are never given to anybody (decision 2018-0881 of the telecommunications authority). */
const phonePrefixes = ["+3319900", "+3326191", "+3335301", "+3346571", "+3353649", "+3363998"] as const;

const at = <T>(list: readonly [T, ...T[]] | readonly T[], index: number): T => {
  const value = list[index % list.length];
  if (value === undefined) throw new Error("an empty list has nothing to choose");
  return value;
};

const townAt = (postcode: string): Town => {
  const town = towns.find((candidate) => candidate.postcode === postcode);
  if (!town) throw new Error(`no town of the demonstration has the postcode ${postcode}`);
  return town;
};

/** Within three kilometres of the town's centre, always at the same point for the same company. */
const locationIn = (town: Town, siret: string, rank: number, order: number): EstablishmentLocation => ({
  id: idFrom("location", siret, String(order)),
  streetNumberAndAddress: `${1 + ((rank * 7 + order * 11) % 90)} ${at(streets, rank + order)}`,
  postcode: town.postcode,
  city: town.name,
  departmentCode: town.departmentCode,
  latitude: Math.round((town.latitude + (((rank * 37 + order * 53) % 41) - 20) / 1000) * 1e5) / 1e5,
  longitude: Math.round((town.longitude + (((rank * 23 + order * 61) % 51) - 25) / 1000) * 1e5) / 1e5,
});

/** Another town of the same department, where every eighth company welcomes as well. */
const secondTown = (town: Town): Town | undefined =>
  towns.find((other) => other.departmentCode === town.departmentCode && other !== town);

const locationsOf = (town: Town, siret: string, rank: number): EstablishmentLocation[] => {
  const first = locationIn(town, siret, rank, 0);
  const other = rank % 8 === 5 ? secondTown(town) : undefined;
  return other ? [first, locationIn(other, siret, rank, 1)] : [first];
};

const baker = cast.find(({ key }) => key === "baker");

/** Whoever keeps the page of a company of the demonstration: the baker of the cast for the first one. */
const administrator = (rank: number, contactMode: ContactMode) => {
  const [firstName, lastName] = at(people, rank);
  const invented = { firstName, lastName, email: `contact@entreprise-${rank}.example.org` };
  const { firstName: first, lastName: last, email } = rank === 1 && baker ? baker : invented;
  return {
    role: "establishment-admin",
    status: "ACCEPTED",
    email,
    firstName: first,
    lastName: last,
    job: "Gérance",
    phone: `${at(phonePrefixes, rank)}${String(1000 + rank * 7).padStart(4, "0")}`,
    isMainContactByPhone: contactMode === "PHONE",
    isMainContactInPerson: contactMode === "IN_PERSON",
    shouldReceiveDiscussionNotifications: true,
  } as const;
};

const withoutId = ({ id: _id, ...address }: EstablishmentLocation) => address;

const company = (trade: Trade, order: number, rank: number, now: Date): Company => {
  const [name, postcode] = at(trade.companies, order);
  const siret = siretOf(rank);
  const contactMode = at(contactModes, rank - 1);
  const locations = locationsOf(townAt(postcode), siret, rank);
  const [first] = locations;
  const jobs = Array.from({ length: Math.min(trade.jobs.length, 2 + (rank % 2)) }, (_, index) =>
    at(trade.jobs, order + index),
  );
  return {
    publishedAt: new Date(now.getTime() - ((rank * 13) % 170) * dayMs - rank * 3_600_000),
    establishment: {
      siret,
      name,
      numberEmployeesRange: at(trade.sizes, order),
      nafCode: trade.nafCode,
      nafLabel: trade.nafLabel,
      additionalInformation: rank % 3 === 0 ? null : trade.presentation,
      website: rank % 4 === 0 ? `https://entreprise-${rank}.example.org` : null,
      contactMode,
      // The company of the README's journey takes as many requests as one likes to try.
      ...(rank === 1 && { maxContactsPerMonth: 200 }),
      userRights: [administrator(rank, contactMode)],
      welcomeAddress: contactMode === "IN_PERSON" && first ? withoutId(first) : null,
      fitForDisabledWorkers: rank % 5 === 0 ? "yes-declared-only" : rank % 17 === 0 ? "yes-ft-certified" : "no",
      // One company in forty is full for the coming weeks: it is not shown.
      nextAvailabilityDate: rank % 40 === 39 ? new Date(now.getTime() + 30 * dayMs) : null,
      score: 10 + ((rank * 29) % 60),
      locations,
      offers: jobs.map((appellationCode) => ({
        appellationCode,
        remoteWorkMode: trade.modes ? at(trade.modes, order) : "ON_SITE",
      })),
    },
  };
};

/** The eighty companies of the demonstration, around ten cities, with dates that follow `now`. */
export const companies = (now: Date): Company[] =>
  trades.flatMap((trade, index) =>
    trade.companies.map((_company, order) => company(trade, order, index * trade.companies.length + order + 1, now)),
  );

/** Publishes every company of the demonstration; doing it again changes nothing but the journal. */
export const seedCompanies = async (now: Date): Promise<void> => {
  for (const { publishedAt, establishment } of companies(now)) {
    await publishEstablishment({ actor: theProduct, now: publishedAt }, establishment);
  }
  // The register has just been asked about them, as far as the demonstration goes: it writes names in capitals.
  await db().establishment.updateMany({ where: { lastInseeCheckDate: null }, data: { lastInseeCheckDate: now } });
};
