import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { readChain } from "@/lib/platform/journal/read";
import { loadNomenclature } from "@/lib/reference";
import { imaginaryBakerySiret } from "@/prisma/seed/companies";
import { starterRome } from "@/prisma/seed/rome";
import { addressRoutes } from "@/simulators/address";
import { closedSiret, companyRoutes, newcomerSirets } from "@/simulators/companies";
import { type Listening, listen, plain, type Routes } from "@/simulators/http";
import { given } from "@/tests/given";
import { accessOfOperator, accessOfRegistrant, accessToSite } from "../access";
import { administratorOf, publishInvented, valley } from "../company.given";
import {
  answerJoinRequest,
  approveRegistration,
  askToJoin,
  banEstablishment,
  companyForProduct,
  deleteEstablishment,
  editSitePart,
  getGroup,
  getOffer,
  getRegistration,
  getSite,
  importCompanies,
  publishSiteAgain,
  refuseRegistration,
  registerEstablishment,
  requestDeletion,
  saveRegistrationPart,
  startRegistration,
  submitAgain,
  unbanEstablishment,
  unpublishSite,
} from "../index";

/** What the register answers instead of what it knows, when it refuses. */
let refusing: number | null = null;
const moodyRegister = Object.fromEntries(
  Object.entries<Routes[string]>(companyRoutes).map(([route, answer]): [string, Routes[string]] => [
    route,
    (asked) => (refusing === null ? answer(asked) : plain(refusing, "")),
  ]),
);

let services: Listening;
beforeAll(async () => {
  services = await listen(0, { ...moodyRegister, ...addressRoutes });
  Object.assign(process.env, {
    COMPANIES_API_URL: `http://127.0.0.1:${services.port}/entreprises`,
    ADDRESS_API_URL: `http://127.0.0.1:${services.port}/geocodage`,
  });
  await loadNomenclature(starterRome);
});
afterAll(() => services.stop());

type User = Awaited<ReturnType<typeof given.professional>>;

const parts = {
  metiers: { "offers[0].appellationLabel": "Boulanger / Boulangère", "offers[0].remoteWorkMode": "ON_SITE" },
  adresses: {},
  personnes: {
    "userRights[0].job": "Gérance",
    "userRights[0].phone": "01 99 00 12 34",
    "userRights[0].shouldReceiveDiscussionNotifications": "true",
  },
  contact: { contactMode: "EMAIL" },
  accueil: {
    availability: "yes",
    maxContactsPerMonth: "2",
    searchableBy: "all",
    fitForDisabledWorkers: "yes",
  },
} as const;

/** A registration filled in as far as its SIRET lets it be; gives its draft. */
const filledIn = async (user: User, siret: string, changes: object = {}) => {
  const actor = accessOfRegistrant(user);
  const draftId = await startRegistration({ actor }, {});
  const first = await saveRegistrationPart({ actor }, { draftId, part: "entreprise", values: { siret } });
  const { values } = await getRegistration(actor, draftId);
  for (const [part, typed] of Object.entries({ ...parts, adresses: values.adresses ?? {}, ...changes }))
    await saveRegistrationPart({ actor }, { draftId, part: part as keyof typeof parts, values: typed });
  return { actor, draftId, first };
};

const register = async (user: User, siret: string, changes: object = {}) => {
  const { actor, draftId } = await filledIn(user, siret, changes);
  return registerEstablishment({ actor }, { draftId });
};

const siretAt = (index: number): string => newcomerSirets[index] ?? "";
const linesOf = (siret: string) => db().searchRow.count({ where: { siret } });
const siteOf = (siret: string) => db().establishment.findUniqueOrThrow({ where: { siret } });

describe("a registration (directory.md 5.3, product.md 5)", () => {
  it("is filled in from the SIRET, and waits for an operator when nothing proves the right", async () => {
    const siret = siretAt(0);
    const user = await given.professional();
    const { actor, draftId, first } = await filledIn(user, siret);
    expect(first.issues).toEqual([]);
    const view = await getRegistration(actor, draftId);
    expect(view.values.adresses?.["businessAddresses[0].rawAddress"]).toBe("1 RUE DU BROUILLON 35000 RENNES");
    expect(view.issues).toEqual([]);
    expect(await registerEstablishment({ actor }, { draftId })).toEqual({ siret, isPublished: false });
    expect(await siteOf(siret)).toMatchObject({
      listing: "AWAITING_APPROVAL",
      name: "ATELIER DE LA MAQUETTE 1",
      numberEmployeesRange: "6-9",
      nafCode: "1071C",
      fitForDisabledWorkers: "yes_declared_only",
      isAvailable: true,
    });
    expect(await linesOf(siret)).toBe(0);
    expect(await registerEstablishment({ actor }, { draftId })).toEqual({ siret, isPublished: false });
    expect(await readChain(`company:${siret}`)).toHaveLength(1);
    const operator = accessOfOperator(await given.operator());
    await refuseRegistration({ actor: operator }, { siret, reason: "Donnez une adresse de l’entreprise." });
    const own = accessToSite({ ...user, establishmentRights: [{ siret, role: "establishment-admin" }] }, siret);
    expect((await getSite(own)).state).toBe("refused");
    await submitAgain({ actor: own }, {});
    await approveRegistration({ actor: operator }, { siret });
    expect(await linesOf(siret)).toBe(1);
    await expect(approveRegistration({ actor: operator }, { siret })).rejects.toMatchObject({ kind: "conflict" });
  });

  it("is shown at once to whoever ProConnect vouches for, or whose company already uses their domain", async () => {
    const siret = siretAt(1);
    const user = await given.professional();
    await db().userIdentity.create({
      data: {
        id: user.userId,
        userId: user.userId,
        provider: "proConnect",
        subject: "sujet-1",
        siret,
        createdAt: new Date(),
        lastUsedAt: new Date(),
      },
    });
    expect(await register(user, siret)).toEqual({ siret, isPublished: true });
    const sister = `${siretAt(2).slice(0, 9)}99999`;
    await publishInvented(valley(10), ["11573"], {
      siret: sister,
      userRights: [{ ...administratorOf(sister), email: "quelquun@atelier-maquette.example.org" }],
    });
    const colleague = await given.professional({ email: "collegue@atelier-maquette.example.org" });
    expect(await register(colleague, siretAt(2))).toEqual({ siret: siretAt(2), isPublished: true });
  });

  it("64 a quota of 0 stops the requests from the first day", async () => {
    const siret = siretAt(3);
    await register(await given.professional(), siret, { accueil: { ...parts.accueil, maxContactsPerMonth: "0" } });
    expect(await siteOf(siret)).toMatchObject({ maxContactsPerMonth: 0, isAvailable: false });
  });

  it("67 refuses a SIRET that is banned, registered, closed or unknown", async () => {
    const operator = accessOfOperator(await given.operator());
    const siret = siretAt(4);
    await banEstablishment({ actor: operator }, { siret, justification: "Fausses offres." });
    await publishInvented(valley(10), ["11573"], { siret: imaginaryBakerySiret, userRights: [administratorOf("1")] });
    const user = await given.professional();
    const told = async (number: string) => (await filledIn(user, number)).first.issues.map(({ message }) => message);
    expect(await told(siret)).toEqual([expect.stringContaining("ne peut pas être inscrite")]);
    expect(await told(imaginaryBakerySiret)).toEqual([expect.stringContaining("déjà inscrite")]);
    expect(await told(closedSiret)).toEqual([expect.stringContaining("fermé")]);
    expect(await told("00000999900016")).toEqual([expect.stringContaining("ne connaît pas")]);
    await expect(register(user, siret)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(register(user, imaginaryBakerySiret)).rejects.toMatchObject({ kind: "conflict" });
    await expect(register(user, closedSiret)).rejects.toMatchObject({ kind: "invalid" });
    await unbanEstablishment({ actor: operator }, { siret });
    expect(await register(user, siret)).toEqual({ siret, isPublished: false });
  });

  it.each([429, 503])("68 a register that answers %i holds nobody back: an operator looks", async (status) => {
    const siret = siretAt(status === 429 ? 8 : 9);
    const { actor, draftId } = await filledIn(await given.professional(), siret);
    refusing = status;
    try {
      expect(await registerEstablishment({ actor }, { draftId })).toEqual({ siret, isPublished: false });
    } finally {
      refusing = null;
    }
    expect(await siteOf(siret)).toMatchObject({ listing: "AWAITING_APPROVAL" });
  });

  it("is nobody else's", async () => {
    const { draftId } = await filledIn(await given.professional(), siretAt(5));
    const other = accessOfRegistrant(await given.professional());
    await expect(getRegistration(other, draftId)).rejects.toMatchObject({ kind: "notFound" });
    await expect(
      saveRegistrationPart({ actor: other }, { draftId, part: "contact", values: {} }),
    ).rejects.toMatchObject({ kind: "notFound" });
  });
});

describe("an import and groups (directory.md 5.9)", () => {
  it("75 tells by row number what it could not take, and an essay writes nothing", async () => {
    const actor = accessOfOperator(await given.operator());
    const [known, first, second] = [await publishInvented(valley(12), ["11573"]), siretAt(6), siretAt(7)];
    const columns =
      "siret;businessName;businessAddress;offers_appellation_code;contactMode;maxContactPerMonth;searchableByStudents;searchableByJobSeekers;fitForDisabledWorkers;right1_email;right1_phone;right1_job";
    const row = (siret: string) =>
      `${siret};Atelier;1 rue de l’Essai, 35000 Rennes;11573,10868;PHONE;4;1;1;0;import@atelier.example.org;0199001234;Gérance`;
    const head = { name: "Été à Rennes", title: "Ils accueillent", description: "", tone: "plain" } as const;
    // The register of the demonstration does not know the company that is here already: its row is refused either way.
    const csv = [columns, row(first), row(known.siret), row(second)].join("\n");
    const report = { numberOfEstablishmentsProcessed: 3, numberOfSuccess: 2 };
    const failures = [expect.objectContaining({ row: 3, siret: known.siret })];
    expect(await importCompanies({ actor }, { ...head, csv, isDryRun: true })).toMatchObject({ ...report, failures });
    expect(await db().establishment.count({ where: { siret: { in: [first, second] } } })).toBe(0);
    expect(await db().establishmentGroup.count({ where: { slug: "ete-a-rennes" } })).toBe(0);
    expect(await importCompanies({ actor }, { ...head, csv, isDryRun: false })).toMatchObject({ ...report, failures });
    expect(await db().establishmentGroupMember.count({ where: { groupSlug: "ete-a-rennes" } })).toBe(3);
    expect((await getOffer({ siret: first, appellationCode: "10868" }, new Date())).contactMode).toBe("PHONE");
    await banEstablishment({ actor }, { siret: second, justification: "Essai." });
    const shown = (await getGroup("ete-a-rennes")).companies.map(({ siret }) => siret);
    expect(shown.sort()).toEqual([first, known.siret].sort());
    await expect(importCompanies({ actor }, { ...head, csv: "", isDryRun: true })).rejects.toMatchObject({
      kind: "invalid",
    });
  });

  it("44 an unknown group is not found", async () => {
    await expect(getGroup("inconnu")).rejects.toMatchObject({ kind: "notFound" });
  });
});

describe("the people of a company and its page", () => {
  const published = async () => {
    const { siret } = await publishInvented(valley(11), ["11573"]);
    const email = `contact@entreprise-${siret}.example.org`;
    const { id } = await db().user.findUniqueOrThrow({ where: { email } });
    const admin = { ...(await given.professional()), userId: id, email };
    const as = (role: "establishment-admin" | "establishment-contact") =>
      accessToSite({ ...admin, establishmentRights: [{ siret, role }] }, siret);
    return { siret, admin, own: as("establishment-admin"), contact: as("establishment-contact") };
  };
  const changesOf = async (siret: string) =>
    (await readChain(`company:${siret}`))
      .filter(({ name }) => name === "EstablishmentRightChanged")
      .map(({ payload }) => (payload as { change: string }).change);

  it("69 is changed by an accepted administrator or an operator, and nobody else", async () => {
    const { siret, admin, own, contact } = await published();
    const edit = (actor: typeof own) =>
      editSitePart({ actor }, { part: "accueil", values: { ...parts.accueil, maxContactsPerMonth: "4" } });
    await expect(edit(contact)).rejects.toMatchObject({ kind: "forbidden" });
    // A right that waits is none: identity gives accepted rights alone.
    expect(() => accessToSite(admin, siret)).toThrow(expect.objectContaining({ kind: "forbidden" }));
    expect((await edit(own)).issues).toEqual([]);
    expect((await edit(accessToSite(await given.operator(), siret))).issues).toEqual([]);
    expect(await siteOf(siret)).toMatchObject({ maxContactsPerMonth: 4, name: expect.stringContaining("inventée") });
  });

  it("keeps what a part does not change, and tells what is wrong before it writes", async () => {
    const { siret, own } = await published();
    const before = await getSite(own);
    const wrong = await editSitePart(
      { actor: own },
      { part: "metiers", values: { "offers[0].appellationLabel": "zzzz" } },
    );
    expect(wrong.issues[0]).toMatchObject({ path: "offers[0].appellationLabel" });
    const byPhone = { contactMode: "PHONE", mainContact: before.site.userRights[0]?.email ?? "" };
    expect((await editSitePart({ actor: own }, { part: "contact", values: byPhone })).issues).toEqual([]);
    const after = await getSite(own);
    expect(after.site.locations).toEqual(before.site.locations);
    expect(after.site.offers).toEqual(before.site.offers);
    expect((await getOffer({ siret, appellationCode: "11573" }, new Date())).contactMode).toBe("PHONE");
    expect((await companyForProduct(siret))?.people.map((right) => right.isMainContactByPhone)).toContain(true);
  });

  it("70 71 adds, accepts, refuses and removes people; asking twice is refused", async () => {
    const { siret, own } = await published();
    const asking = await given.professional();
    const other = await given.professional();
    const ask = (user: User) =>
      askToJoin({ actor: accessOfRegistrant(user) }, { siret, role: "establishment-contact" });
    await ask(asking);
    await ask(other);
    await expect(ask(asking)).rejects.toMatchObject({ kind: "forbidden" });
    await answerJoinRequest({ actor: own }, { userId: asking.userId, answer: "accept" });
    await answerJoinRequest({ actor: own }, { userId: other.userId, answer: "refuse" });
    const { values } = await getSite(own);
    const people = { ...values.personnes, "userRights[1].job": "Accueil" };
    await editSitePart({ actor: own }, { part: "personnes", values: people });
    await editSitePart({ actor: own }, { part: "personnes", values: { ...people, "userRights[1].email": "" } });
    expect(await changesOf(siret)).toEqual(["asked", "asked", "accepted", "refused", "updated", "removed"]);
    await expect(
      editSitePart({ actor: own }, { part: "personnes", values: { "userRights[0].email": "" } }),
    ).resolves.toMatchObject({ issues: [expect.anything()] });
  });

  it("leaves the search and comes back, and 72 is deleted by an operator alone, groups and rights included", async () => {
    const { siret, admin, own } = await published();
    await unpublishSite({ actor: own }, {});
    expect(await linesOf(siret)).toBe(0);
    await publishSiteAgain({ actor: own }, {});
    expect(await linesOf(siret)).toBe(1);
    await requestDeletion({ actor: own }, {});
    expect((await getSite(own)).state).toBe("deletion-requested");
    expect(() => accessOfOperator(admin)).toThrow(expect.objectContaining({ kind: "forbidden" }));
    await db().establishmentGroup.create({
      data: {
        slug: "groupe",
        name: "Groupe",
        title: "Groupe",
        description: "",
        createdAt: new Date(),
        members: { create: { siret } },
      },
    });
    await deleteEstablishment({ actor: accessOfOperator(await given.operator()) }, { siret });
    expect(await db().establishment.count({ where: { siret } })).toBe(0);
    expect(await db().establishmentRight.count({ where: { siret } })).toBe(0);
    expect(await db().establishmentGroupMember.count({ where: { siret } })).toBe(0);
    expect(await db().establishmentDeletion.count({ where: { siret } })).toBe(1);
  });

  it("is gone everywhere while it is banned, and cannot be changed", async () => {
    const { siret, own } = await published();
    const actor = accessOfOperator(await given.operator());
    await banEstablishment({ actor }, { siret, justification: "Fausses offres." });
    await expect(banEstablishment({ actor }, { siret, justification: "Encore." })).rejects.toMatchObject({
      kind: "conflict",
    });
    expect(await linesOf(siret)).toBe(0);
    await expect(getOffer({ siret, appellationCode: "11573" }, new Date())).rejects.toMatchObject({ kind: "notFound" });
    await expect(unpublishSite({ actor: own }, {})).rejects.toMatchObject({ kind: "forbidden" });
    await unbanEstablishment({ actor }, { siret });
    expect(await linesOf(siret)).toBe(1);
  });
});
