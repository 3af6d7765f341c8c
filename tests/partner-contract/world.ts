import { SignJWT } from "jose";
import { type ConventionStatus, conventionStatuses } from "@/lib/convention/domain/status";
import { addressAt, kmNorth, publishInvented, testNow } from "@/lib/directory/company.given";
import type { EstablishmentInput } from "@/lib/directory/schemas";
import { markSite } from "@/lib/directory/store/search.given";
import { renewKey, revokeConsumer, saveConsumer } from "@/lib/partner";
import { makeKey } from "@/lib/partner/key";
import type { ConsumerInput } from "@/lib/partner/schemas";
import { config } from "@/lib/platform/config";
import { closeDb } from "@/lib/platform/db/client";
import { theProduct } from "@/lib/platform/event";
import { newId } from "@/lib/platform/ids";
import { closeRateLimits } from "@/lib/platform/rate-limit";
import { loadNomenclature } from "@/lib/reference";
import { starterRome } from "@/prisma/seed/rome";
import { given } from "@/tests/given";

/** Jobs of the companies: the first one is everybody's. */
export const [baker, helper, developer] = ["11573", "10868", "38915"] as const;

/** Where the companies are; each stands a little further to the north. */
export const centre = { latitude: 48.1, longitude: 3 } as const;
const at = (km: number) => ({ latitude: centre.latitude + km * kmNorth, longitude: centre.longitude });
const day = (date: number) => new Date(Date.UTC(2026, 9, date));

/** Files of checks, each with partners of its own, so that none waits for another's limit. */
const files = ["authentication", "search", "refusals", "offer", "contact", "v2", "input", "openapi"] as const;
export type CheckFile = (typeof files)[number];
const partnersOfFile = 30;

const rightsOn = (agencyIds: string[]): ConsumerInput["rights"] => ({
  searchEstablishment: { kinds: ["READ"] },
  convention: { kinds: ["READ", "SUBSCRIPTION"], scope: { agencyIds } },
  statistics: { kinds: ["READ"] },
});

const welcomeAddress = {
  streetNumberAndAddress: "2 place du Conte",
  postcode: "35000",
  city: "Rennes",
  departmentCode: "35",
  ...centre,
};

const publish = (name: string, km: number, changes: Partial<EstablishmentInput> = {}, on = 10) =>
  publishInvented(at(km), [baker, helper], { name, maxContactsPerMonth: 400, ...changes }, day(on));

const companiesOf = async () => {
  const offer = (appellationCode: string, remoteWorkMode: "HYBRID" | "FULL_REMOTE") => ({
    appellationCode,
    remoteWorkMode,
  });
  const main = await publish("Première", 1, { score: 30 }, 10);
  const second = await publish(
    "Deuxième",
    2.5,
    {
      score: 20,
      fitForDisabledWorkers: "yes-declared-only",
      nafCode: "4776Z",
      offers: [offer(baker, "HYBRID")],
      locations: [{ ...addressAt("deuxième", at(2.5)), departmentCode: "44", postcode: "44000" }],
    },
    12,
  );
  const third = await publish(
    "Troisième",
    40,
    { score: 40, fitForDisabledWorkers: "yes-ft-certified", offers: [offer(developer, "FULL_REMOTE")] },
    11,
  );
  const phone = await publish("Au téléphone", 3, { contactMode: "PHONE", score: 12 }, 9);
  const inPerson = await publish("Sur place", 4, { contactMode: "IN_PERSON", welcomeAddress, score: 11 }, 8);
  const banned = await publish("Bannie", 5, { score: 99 }, 20);
  await markSite(banned.siret, { isBanned: true, isAvailable: true });
  const full = await publish("Complète", 6, { score: 98 }, 21);
  await markSite(full.siret, { isBanned: false, isAvailable: false });
  const later = await publish(
    "Plus tard",
    7,
    { nextAvailabilityDate: new Date(testNow.getTime() + 9e12), score: 97 },
    22,
  );
  const closed = await publish("Fermée", 8, { isOpen: false, score: 96 }, 23);
  return { main, second, third, phone, inPerson, banned, full, later, closed };
};

const conventionsOf = async () => {
  const staff = await given.twoStepStaff({ coveredDepartments: ["44", "35"] });
  const byStatus: Partial<Record<ConventionStatus, string>> = {};
  for (const status of conventionStatuses) byStatus[status] = (await given.convention(staff, status)).id;
  const prescriber = await given.agency({ kind: "pole_emploi" });
  const referring = await given.agency({ kind: "operateur_cep", refersToId: prescriber });
  return {
    agencyId: staff.agencyId,
    byStatus: byStatus as Record<ConventionStatus, string>,
    prescriber,
    referred: (await given.submitted(referring)).id,
    outside: (await given.submitted(await given.agency({ kind: "cap_emploi" }))).id,
  };
};

const aMinuteAgo = () => new Date(Date.now() - 60_000);

/** Keys that open nothing, each for its reason. */
const spoiltKeys = async (rights: NonNullable<ConsumerInput["rights"]>, good: string) => {
  const revoked = await given.partner({ rights });
  await revokeConsumer({ actor: theProduct }, { consumerId: revoked.id });
  const renewed = await given.partner({ rights }, aMinuteAgo());
  const newKey = await renewKey({ actor: theProduct }, { consumerId: renewed.id });
  const expired = await given.partner({ rights, expirationDate: "2026-01-31" }, new Date("2026-01-01T09:00:00Z"));
  const [head = "", claims = "", signature = ""] = good.split(".");
  const none = Buffer.from(JSON.stringify({ alg: "none", typ: "JWT" })).toString("base64url");
  const altered = `${signature.startsWith("A") ? "B" : "A"}${signature.slice(1)}`;
  return {
    bearer: `Bearer ${good}`,
    altered: `${head}.${claims}.${altered}`,
    unsigned: `${none}.${claims}.`,
    ofUser: await new SignJWT({ userId: newId(), version: 1 })
      .setProtectedHeader({ alg: "HS256" })
      .setIssuedAt()
      .sign(Buffer.from(config().NEXTAUTH_SECRET)),
    unknown: await makeKey(newId(), new Date()),
    revoked: revoked.key,
    superseded: renewed.key,
    renewed: newKey,
    expired: expired.key,
  };
};

const makePartners = async (rights: NonNullable<ConsumerInput["rights"]>): Promise<Record<CheckFile, string[]>> => {
  const made = {} as Record<CheckFile, string[]>;
  for (const file of files) {
    made[file] = [];
    for (let rank = 0; rank < partnersOfFile; rank += 1) made[file].push((await given.partner({ rights })).key);
  }
  return made;
};

const named = async (id: string, name: string, rights: ConsumerInput["rights"]) => {
  const contact = { firstName: "Ariane", lastName: "Fictive", job: "Cheffe", phone: "+33639980009", emails: [] };
  const key = await saveConsumer({ actor: theProduct }, { id, name, contact, expirationDate: "2027-11-01", rights });
  return { id, name, key: key ?? "" };
};

/** Everything that the checks need, made through the product's own commands; it travels to each file of checks as JSON. */
export const makeWorld = async () => {
  await loadNomenclature(starterRome);
  const companies = await companiesOf();
  const conventions = await conventionsOf();
  const rights = rightsOn([conventions.agencyId]) ?? {};
  const partners = await makePartners(rights);
  const withScope = async (scope: { agencyIds: string[] } | { agencyKinds: "pole-emploi"[] }) =>
    (await given.partner({ rights: { convention: { kinds: ["READ"], scope } } })).key;
  const world = {
    companies,
    conventions,
    partners,
    keys: {
      ...(await spoiltKeys(rights, partners.authentication[0] ?? "")),
      withoutRights: (await given.partner({ rights: {} })).key,
      alsoWithoutRights: (await given.partner({ rights: {} })).key,
      emptyScope: await withScope({ agencyKinds: [] }),
      byReferral: await withScope({ agencyKinds: ["pole-emploi"] }),
      readsOnly: await withScope({ agencyIds: [conventions.agencyId] }),
      other: (await given.partner({ rights })).key,
    },
    limited: [
      (await given.partner({ rights })).key,
      (await given.partner({ rights })).key,
      (await given.partner({ rights })).key,
      (await given.partner({ rights })).key,
    ],
    applicant: await named(newId(), "Portail de conformité", rights),
  };
  await closeRateLimits();
  await closeDb();
  return world;
};

/** What `makeWorld` makes. */
export type World = Awaited<ReturnType<typeof makeWorld>>;
