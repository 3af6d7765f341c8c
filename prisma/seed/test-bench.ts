import type { AgencyKind } from "@/lib/agency/domain/agency";
import { accessOfOperator, banEstablishment, publishEstablishment } from "@/lib/directory";
import { renewKey, revokeConsumer } from "@/lib/partner";
import { makeKey } from "@/lib/partner/key";
import type { ConsumerInput } from "@/lib/partner/schemas";
import { dayInFrance } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { theProduct } from "@/lib/platform/event";
import { idFrom } from "@/lib/platform/ids";
import { addDays } from "@/lib/reference/holidays";
import { given } from "@/tests/given";
import type { AgencyOverrides } from "@/tests/given/people";
import { benchAppellation, benchCompanies, benchPlace } from "./bench-companies";
import { cast } from "./cast.mjs";
import { siretOf } from "./companies";
import { benchConvention } from "./conventions";

// The partners' test bench: a consumer in each state, a company in each state, conventions on both sides of a scope. Keys are not
// kept: they are signed again when they are printed, with the instant that the database holds.

type Rights = ConsumerInput["rights"];

const conventionsOf = (agencyKinds: AgencyKind[]): Rights => ({
  searchEstablishment: { kinds: ["READ"] },
  convention: { kinds: ["READ", "SUBSCRIPTION"], scope: { agencyKinds } },
  statistics: { kinds: ["READ"] },
});

const every = conventionsOf(["mission-locale"]);

/** Each consumer of the bench, by the name of its key. */
const consumers = {
  API_KEY: { name: "Banc d’essai, tous les droits", rights: every },
  API_KEY_NO_RIGHTS: { name: "Banc d’essai, aucun droit", rights: {} },
  API_KEY_REVOKED: { name: "Banc d’essai, accès retiré", rights: every },
  API_KEY_EXPIRED: { name: "Banc d’essai, accès fini", rights: every },
  API_KEY_RENEWED: { name: "Banc d’essai, clé renouvelée", rights: every },
  API_KEY_OTHER: { name: "Banc d’essai, autre partenaire", rights: every },
  API_KEY_EMPTY_SCOPE: { name: "Banc d’essai, aucune structure", rights: conventionsOf([]) },
  API_KEY_REFERS_TO: { name: "Banc d’essai, structure qui valide", rights: conventionsOf(["cap-emploi"]) },
} as const satisfies Record<string, { readonly name: string; readonly rights: Rights }>;
type KeyName = keyof typeof consumers;

const consumerId = (name: string): string => idFrom("bench-consumer", name);

/** Days from now to the last day of an access. */
const lastDays: Readonly<Partial<Record<KeyName, number>>> = { API_KEY_EXPIRED: -60 };

const seedConsumers = async (now: Date): Promise<void> => {
  // A key of today is younger than the one that replaced an older one an hour ago.
  const made = new Date(now.getTime() - 7_200_000);
  for (const [name, consumer] of Object.entries(consumers) as [KeyName, (typeof consumers)[KeyName]][])
    await given.partner(
      { id: consumerId(name), ...consumer, expirationDate: addDays(dayInFrance(now), lastDays[name] ?? 730) },
      made,
    );
  await renewKey({ actor: theProduct, now }, { consumerId: consumerId("API_KEY_RENEWED") });
  await revokeConsumer({ actor: theProduct, now }, { consumerId: consumerId("API_KEY_REVOKED") });
};

const seedCompanies = async (now: Date): Promise<void> => {
  for (const establishment of Object.values(benchCompanies))
    await publishEstablishment({ actor: theProduct, now }, establishment);
  const sirets = Object.values(benchCompanies).map(({ siret }) => siret);
  await db().establishment.updateMany({ where: { siret: { in: sirets } }, data: { lastInseeCheckDate: now } });
  const operator = await given.holder(cast.find(({ key }) => key === "operator")?.email ?? "");
  const actor = accessOfOperator({ ...operator, isOperator: true });
  const ban = {
    siret: benchCompanies.banned.siret,
    justification: "Banc d’essai des partenaires : une entreprise bloquée.",
  };
  await banEstablishment({ actor, now }, ban);
};

const agencyIds = {
  inside: idFrom("bench-agency", "inside"),
  outside: idFrom("bench-agency", "outside"),
  prescriber: idFrom("bench-agency", "prescriber"),
  referring: idFrom("bench-agency", "referring"),
} as const;

const inMende = (rank: number, name: string, kind: NonNullable<AgencyOverrides["kind"]>): AgencyOverrides => ({
  name: `${name} (exemple)`,
  kind,
  siret: siretOf(rank),
  streetAndAddress: `${rank - 700} place de la Maquette`,
  postcode: benchPlace.postcode,
  city: benchPlace.name,
  departmentCode: benchPlace.departmentCode,
  coveredDepartments: [benchPlace.departmentCode],
  contactEmail: `contact-${rank}@banc.example.org`,
  signature: `L’équipe de ${name} (exemple)`,
});

/** Agencies on both sides of the scope of API_KEY, and one reached through the agency that it refers to. */
const agencies = {
  inside: inMende(711, "Mission locale de Lozère", "mission_locale"),
  outside: inMende(712, "Association du Causse", "autre"),
  prescriber: inMende(713, "Cap emploi de Lozère", "cap_emploi"),
  referring: { ...inMende(714, "Atelier du Mont", "structure_IAE"), refersToId: agencyIds.prescriber },
} as const satisfies Record<keyof typeof agencyIds, AgencyOverrides>;

/** Where the conventions of the bench are, by the name of their line. */
const conventions = {
  CONVENTION_ID: "inside",
  CONVENTION_ID_OUT_OF_SCOPE: "outside",
  CONVENTION_ID_REFERRED: "referring",
} as const;

const seedConventions = async (now: Date): Promise<void> => {
  for (const [key, overrides] of Object.entries(agencies))
    await given.agency({ id: agencyIds[key as keyof typeof agencyIds], ...overrides });
  for (const [index, key] of Object.values(conventions).entries()) {
    const agencyId = agencyIds[key];
    const validator = await given.member(agencyId, ["validator", "agency-admin"], {
      firstName: "Robin",
      lastName: "Prototype",
      email: `robin-${index + 1}@banc.example.org`,
    });
    const { status, overrides } = benchConvention(dayInFrance(now), index);
    await given.convention({ agencyId, validator }, status, overrides, now);
  }
};

/** Fills the partners' test bench, unless it is there. */
export const seedTestBench = async (now: Date): Promise<void> => {
  if (await db().apiConsumer.findUnique({ where: { id: consumerId("API_KEY") } })) return;
  await seedCompanies(now);
  await seedConventions(now);
  await seedConsumers(now);
};

const keyIssuedAt = async (name: KeyName): Promise<Date> => {
  const where = { id: consumerId(name) };
  return (await db().apiConsumer.findUniqueOrThrow({ where })).currentKeyIssuedAt;
};

const aMinute = 60_000;

const keyLines = async (now: Date): Promise<readonly [string, string][]> => {
  const lines: [string, string][] = [];
  for (const name of Object.keys(consumers) as KeyName[]) {
    const issuedAt = (await keyIssuedAt(name)).getTime() - (name === "API_KEY_RENEWED" ? aMinute : 0);
    lines.push([name, await makeKey(consumerId(name), new Date(issuedAt))]);
  }
  return [...lines, ["API_KEY_UNKNOWN", await makeKey(consumerId("unknown"), now)]];
};

const conventionLines = async (): Promise<readonly [string, string][]> =>
  Promise.all(
    Object.entries(conventions).map(async ([name, key]): Promise<[string, string]> => {
      const where = { agencyId: agencyIds[key] };
      const { id } = await db().convention.findFirstOrThrow({ where, orderBy: { dateSubmission: "asc" } });
      return [name, id];
    }),
  );

/** What a client of the partner API needs to be tried against the demonstration, by the names of environment variables. */
export const testBench = async (now: Date): Promise<readonly (readonly [name: string, value: string])[]> => {
  const { open, full, banned } = benchCompanies;
  return [
    ...(await keyLines(now)),
    ["SIRET", open.siret],
    ["APPELLATION_CODE", benchAppellation],
    ["LOCATION_ID", open.locations[0]?.id ?? ""],
    ["CONTACT_MODE", open.contactMode],
    ["LAT", String(benchPlace.latitude)],
    ["LON", String(benchPlace.longitude)],
    ["PLACE", benchPlace.name],
    ["DEPARTMENT_CODE", benchPlace.departmentCode],
    ["NAF_CODE", open.nafCode],
    ["BANNED_SIRET", banned.siret],
    ["UNAVAILABLE_SIRET", full.siret],
    ...(await conventionLines()),
  ];
};
