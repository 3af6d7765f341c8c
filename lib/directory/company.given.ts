import { theProduct } from "@/lib/platform/event";
import { idFrom } from "@/lib/platform/ids";
import { publishEstablishment } from "./commands/publish-establishment";
import type { ContactMode } from "./domain/vocabulary";
import type { EstablishmentInput } from "./schemas";

/** The instant at which the tests of the directory take place. */
export const testNow = new Date("2026-11-24T09:00:00Z");

/** Degrees of latitude in one kilometre. */
export const kmNorth = 1 / ((6371 * Math.PI) / 180);

/** A point on one meridian, for tests that must not meet each other. */
export const valley = (latitude: number) => ({ latitude, longitude: 3 });

let published = 0;

/** The SIRET of the last invented company. */
export const lastSiret = (): string => String(published).padStart(14, "0");

/** An address of the tests, at a point; its id follows from `name`. */
export const addressAt = (name: string, place: { readonly latitude: number; readonly longitude: number }) => ({
  id: idFrom("location", name),
  streetNumberAndAddress: "1 rue du Test",
  postcode: "35999",
  city: "Villeneuve-l’Exemple",
  departmentCode: "35",
  ...place,
});

/** Whoever keeps the page of an invented company and is asked for in its mode of contact. */
export const administratorOf = (siret: string, contactMode: ContactMode = "EMAIL") =>
  ({
    role: "establishment-admin",
    status: "ACCEPTED",
    email: `contact@entreprise-${siret}.example.org`,
    firstName: "Camille",
    lastName: "Exemple",
    job: "Gérance",
    phone: "+33199001234",
    isMainContactByPhone: contactMode === "PHONE",
    isMainContactInPerson: contactMode === "IN_PERSON",
    shouldReceiveDiscussionNotifications: true,
  }) as const;

/** Publishes a new invented company at a point, for jobs done on site, unless `changes` say otherwise. */
export const publishInvented = async (
  place: { readonly latitude: number; readonly longitude: number },
  jobs: readonly string[],
  changes: Partial<EstablishmentInput> = {},
  now: Date = testNow,
): Promise<EstablishmentInput> => {
  published += 1;
  const siret = lastSiret();
  const establishment: EstablishmentInput = {
    siret,
    name: `Entreprise inventée ${published}`,
    numberEmployeesRange: "6-9",
    nafCode: "1071C",
    nafLabel: "Boulangerie",
    contactMode: "EMAIL",
    locations: [addressAt(siret, place)],
    offers: jobs.map((appellationCode) => ({ appellationCode, remoteWorkMode: "ON_SITE" })),
    userRights: [administratorOf(siret, changes.contactMode)],
    ...changes,
  };
  await publishEstablishment({ actor: theProduct, now }, establishment);
  return establishment;
};
