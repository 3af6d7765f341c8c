import type { EstablishmentInput } from "@/lib/directory/schemas";
import { idFrom } from "@/lib/platform/ids";
import { siretOf } from "./companies";

/** The job of every company of the partners' test bench, that no other company of the demonstration offers. */
export const benchAppellation = "11606";

/** Where they are: a quiet town, far from those of the demonstration's journeys. */
export const benchPlace = {
  name: "Mende",
  postcode: "48000",
  departmentCode: "48",
  latitude: 44.5176,
  longitude: 3.5002,
} as const;

/** What each company of the test bench is there for. */
const roles = {
  /** Takes as many requests as a client likes to try. */
  open: { rank: 701, name: "Coupe de Bois Inventée", maxContactsPerMonth: 10000 },
  /** Has as many requests as it wants: none. */
  full: { rank: 702, name: "Scierie Complète de Fiction", maxContactsPerMonth: 0 },
  /** Kept out by an operator. */
  banned: { rank: 703, name: "Grumes Bloquées de Fiction", maxContactsPerMonth: 10000 },
} as const;
export type BenchCompany = keyof typeof roles;

/** The companies of the partners' test bench: an offer each, at one address each. */
export const benchCompanies = Object.fromEntries(
  Object.entries(roles).map(([role, { rank, name, maxContactsPerMonth }], index): [string, EstablishmentInput] => {
    const siret = siretOf(rank);
    const location = {
      id: idFrom("location", siret, "0"),
      streetNumberAndAddress: `${index + 1} chemin de la Maquette`,
      postcode: benchPlace.postcode,
      city: benchPlace.name,
      departmentCode: benchPlace.departmentCode,
      latitude: benchPlace.latitude + index / 1000,
      longitude: benchPlace.longitude,
    };
    const administrator = {
      role: "establishment-admin",
      status: "ACCEPTED",
      email: `contact@banc-${role}.example.org`,
      firstName: "Noa",
      lastName: "Prototype",
      job: "Gérance",
      phone: "+33639980048",
      shouldReceiveDiscussionNotifications: true,
    } as const;
    return [
      role,
      {
        siret,
        name,
        numberEmployeesRange: "3-5",
        nafCode: "0220Z",
        nafLabel: "Exploitation forestière",
        contactMode: "EMAIL",
        maxContactsPerMonth,
        userRights: [administrator],
        locations: [location],
        offers: [{ appellationCode: benchAppellation, remoteWorkMode: "ON_SITE" }],
      },
    ];
  }),
) as Readonly<Record<BenchCompany, EstablishmentInput>>;
