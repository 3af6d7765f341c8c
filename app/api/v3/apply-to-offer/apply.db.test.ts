import { beforeAll, describe, expect, it } from "vitest";
import type { EstablishmentInput } from "@/lib/directory/schemas";
import { db } from "@/lib/platform/db/client";
import { newId } from "@/lib/platform/ids";
import { loadNomenclature } from "@/lib/reference";
import { starterRome } from "@/prisma/seed/rome";
import { given } from "@/tests/given";
import { callRoute, type PartnerCall } from "@/tests/given/partner-call";
import * as route from "./route";

const objective = "Découvrir un métier ou un secteur d'activité";
const noise = {
  kind: 'kind : Invalid input: expected "1_ELEVE_1_STAGE"',
  objective: `immersionObjective : Invalid input: expected "${objective}"`,
  level: "levelOfEducation : Vous devez sélectionner une option parmi celles proposées",
};
const otherVariant = [noise.kind, noise.objective, noise.level];
const required = "Ce champ est obligatoire";

let partner: Awaited<ReturnType<typeof given.partner>>;
let site: EstablishmentInput;
let persons = 0;

const call = (body: unknown, request: PartnerCall = {}) =>
  callRoute(route, "/v3/apply-to-offer", { method: "POST", key: partner.key, body, ...request });

/** A request that is good, of somebody new each time. */
const request = (changes: object = {}, to: EstablishmentInput = site) => {
  persons += 1;
  return {
    ...given.contactInput(to),
    potentialBeneficiaryEmail: `personne-${persons}@candidat.example.org`,
    potentialBeneficiaryPhone: "0639980001",
    ...changes,
  };
};

const pupil = (changes: object = {}) =>
  request({ kind: "1_ELEVE_1_STAGE", immersionObjective: objective, levelOfEducation: "3ème", ...changes });

const stored = (email: string) => db().discussion.findFirstOrThrow({ where: { email } });

beforeAll(async () => {
  await loadNomenclature(starterRome);
  partner = await given.partner({ name: "Portail d’essai" });
  ({ site } = await given.company({ maxContactsPerMonth: 400 }));
});

describe("POST /v3/apply-to-offer (partner-api.md 1.2.3)", () => {
  it("makes the same request as the site, under the partner's name, and answers nothing", async () => {
    const body = request({ acquisitionCampaign: "a", acquisitionKeyword: "b", foo: 1 });
    const { status, headers, body: answered } = await call(body);
    expect([status, answered]).toEqual([201, undefined]);
    expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
    const row = await stored(body.potentialBeneficiaryEmail);
    expect(row).toMatchObject({
      acquisitionCampaign: "api-consumer",
      acquisitionKeyword: `${partner.id} - Portail d’essai`,
      phone: "+33639980001",
      locationId: site.locations[0]?.id,
    });
    const [event] = await db().journalEntry.findMany({ where: { chain: `discussion:${row.id}` } });
    expect(event).toMatchObject({
      name: "ContactRequestedByBeneficiary",
      actorKind: "partner",
      actorId: partner.id,
    });
  });

  it("a pupil's too", async () => expect((await call(pupil())).status).toBe(201));

  it("does not count for the person as the site's requests do: the partner's key is what is limited", async () => {
    const email = "cherche-beaucoup@candidat.example.org";
    for (let rank = 0; rank < 17; rank += 1) {
      const { site: to } = await given.company();
      expect((await call(request({ potentialBeneficiaryEmail: email }, to))).status).toBe(201);
    }
  });

  it("in person, any location will do and is only noted", async () => {
    const welcomeAddress = {
      streetNumberAndAddress: "2 place du Conte",
      postcode: "35000",
      city: "Rennes",
      departmentCode: "35",
      latitude: 48.1,
      longitude: -1.67,
    };
    const { site: to } = await given.company({ contactMode: "IN_PERSON", welcomeAddress });
    for (const locationId of ["nulle part", newId()]) {
      const body = request({ locationId }, to);
      expect((await call(body)).status).toBe(201);
      expect((await stored(body.potentialBeneficiaryEmail)).city).toBe("Rennes");
    }
  });
});

describe("what is refused before the company is looked at (partner-api.md 8)", () => {
  const issuesOf = async (body: unknown, headers?: Record<string, string>) => {
    const answer = await call(body, headers ? { headers } : {});
    const { status, message, issues } = answer.body as { status: number; message: string; issues: string[] };
    expect([answer.status, status]).toEqual([400, 400]);
    expect(message).toBe(
      "Shared-route schema 'requestBodySchema' was not respected in adapter 'express'.\nRoute: POST /v3/apply-to-offer",
    );
    return issues;
  };
  const everyField = [
    ...[
      "appellationCode",
      "siret",
      "potentialBeneficiaryFirstName",
      "potentialBeneficiaryLastName",
      "potentialBeneficiaryEmail",
      "locationId",
      "potentialBeneficiaryPhone",
      "datePreferences",
    ].map((field) => `${field} : ${required}`),
    "contactMode : Choisissez parmi les options proposées",
    'kind : Invalid input: expected "IF"',
    "immersionObjective : Vous devez choisir un objectif d'immersion",
    noise.kind,
    noise.objective,
    noise.level,
  ];

  it("an empty body: each field, then what the other kind lacks", async () => {
    expect(await issuesOf({})).toEqual(everyField);
    expect(await issuesOf("{}", { "content-type": "text/plain" })).toEqual(everyField);
  });

  it.each([
    "appellationCode",
    "siret",
    "potentialBeneficiaryFirstName",
    "potentialBeneficiaryLastName",
    "potentialBeneficiaryEmail",
    "locationId",
    "potentialBeneficiaryPhone",
    "datePreferences",
  ])("%s missing: its own issue and the other kind's", async (field) => {
    expect(await issuesOf(request({ [field]: undefined }))).toEqual([`${field} : ${required}`, ...otherVariant]);
  });

  it.each([
    [{ siret: 81_234_567_800_015 }, `siret : ${required}`],
    [{ contactMode: "FAX" }, "contactMode : Choisissez parmi les options proposées"],
    [
      { potentialBeneficiaryPhone: "123" },
      "potentialBeneficiaryPhone : Le numéro de téléphone '123' n'est pas valide en France.",
    ],
    [{ acquisitionKeyword: 1 }, "acquisitionKeyword : Invalid input: expected string, received number"],
  ])("%j, with the other kind's", async (changes, issue) => {
    expect(await issuesOf(request(changes))).toEqual([issue, ...otherVariant]);
  });

  it.each([
    [{ siret: "780004032" }, "siret : SIRET doit être composé de 14 chiffres"],
    [{ appellationCode: "abc" }, "appellationCode : Code appellation incorrect"],
    [
      { potentialBeneficiaryEmail: "abc" },
      "potentialBeneficiaryEmail : Veuillez saisir une adresse e-mail valide - email fourni : 'abc'",
    ],
    [
      { potentialBeneficiaryFirstName: "a".repeat(256) },
      "potentialBeneficiaryFirstName : Le maximum est de 255 caractères",
    ],
    [{ potentialBeneficiaryFirstName: "  " }, `potentialBeneficiaryFirstName : ${required}`],
    [{ datePreferences: "a".repeat(6001) }, "datePreferences : Le maximum est de 6000 caractères"],
    [{ datePreferences: "" }, `datePreferences : ${required}`],
    [{ locationId: "a".repeat(37) }, "locationId : Le maximum est de 36 caractères"],
    [{ experienceAdditionalInformation: "" }, `experienceAdditionalInformation : ${required}`],
    [
      { experienceAdditionalInformation: "a".repeat(1025) },
      "experienceAdditionalInformation : Le maximum est de 1024 caractères",
    ],
    [{ potentialBeneficiaryResumeLink: "" }, `potentialBeneficiaryResumeLink : ${required}`],
  ])("%j alone", async (changes, issue) => {
    expect(await issuesOf(request(changes))).toEqual([issue]);
  });

  it("an objective that is none, a kind that is none, and a pupil's faults", async () => {
    expect(await issuesOf(request({ immersionObjective: "Autre" }))).toEqual([
      "immersionObjective : Vous devez choisir un objectif d'immersion",
      ...otherVariant,
    ]);
    expect(await issuesOf(request({ siret: undefined, immersionObjective: objective }))).toEqual([
      `siret : ${required}`,
      noise.kind,
      noise.level,
    ]);
    expect(await issuesOf(request({ kind: "AUTRE" }))).toEqual([
      'kind : Invalid input: expected "IF"',
      ...otherVariant,
    ]);
    const notIf = 'kind : Invalid input: expected "IF"';
    expect(await issuesOf(pupil({ levelOfEducation: undefined }))).toEqual([notIf, noise.level]);
    expect(await issuesOf(pupil({ levelOfEducation: "1ère" }))).toEqual([notIf, noise.level]);
    expect(await issuesOf(pupil({ immersionObjective: "Confirmer un projet professionnel" }))).toEqual([
      notIf,
      noise.objective,
    ]);
  });

  it("a list", async () => expect(await issuesOf([])).toEqual([" : Invalid input: expected object, received array"]));

  it("any key in the query", async () => {
    expect((await call(request(), { query: "x=1" })).body).toEqual({
      status: 400,
      message:
        "Shared-route schema 'queryParamsSchema' was not respected in adapter 'express'.\nRoute: POST /v3/apply-to-offer",
      issues: [' : Unrecognized key: "x"'],
    });
  });

  it("a link to a resume that is none, once the right is known", async () => {
    const body = request({ potentialBeneficiaryResumeLink: "pas-une-url" });
    expect((await call(body)).body).toEqual({
      status: 400,
      message: `Schema validation failed in usecase ContactEstablishment for element with id ${site.siret}. See issues for details.`,
      issues: [
        "potentialBeneficiaryResumeLink : Le format de saisie est invalide. Exemple : https://www.exemple.fr/chemin-du-lien",
      ],
    });
    const { key } = await given.partner({ rights: {} });
    expect(await call(body, { key })).toMatchObject({ status: 403, body: { message: "Accès refusé" } });
  });
});

describe("what the company refuses (partner-api.md 1.2.5), in this order", () => {
  const refused = async (body: object) => (await call(body)).body;

  it("404 for a company that is not there, before its mode", async () => {
    expect(await refused(request({ siret: "99999999999999", contactMode: "PHONE" }))).toEqual({
      status: 404,
      message:
        "Aucune entreprise trouvée avec le siret : 99999999999999. Êtes-vous sûr d'avoir bien tapé votre siret ?",
    });
  });

  it("403 for one that is banned, before its mode", async () => {
    const { site: to, siret } = await given.company();
    await db().establishmentBan.create({ data: { siret, justification: "Essai", createdAt: new Date() } });
    expect(await refused(request({ contactMode: "PHONE" }, to))).toEqual({
      status: 403,
      message: `L'entreprise avec le siret '${siret}' est bannie`,
    });
  });

  it("400 for another mode, before the job", async () => {
    expect(await refused(request({ contactMode: "PHONE", appellationCode: "99999" }))).toEqual({
      status: 400,
      message: `Contact mode mismatch: PHONE in params. In contact (fetched with siret ${site.siret}) : EMAIL`,
    });
  });

  it("403 for one at its limit, or that is available later", async () => {
    const { site: to, siret } = await given.company({ maxContactsPerMonth: 1 });
    const message = `L'entreprise ${siret} n'est pas disponible pour des immersions.`;
    expect((await call(request({}, to))).status).toBe(201);
    expect(await refused(request({}, to))).toEqual({ status: 403, message });
    await db().establishment.update({
      where: { siret },
      data: { isAvailable: true, nextAvailabilityDate: new Date(Date.now() + 86_400_000) },
    });
    expect(await refused(request({}, to))).toEqual({ status: 403, message });
  });

  it("409 for the same request within seven days, whatever the case of the address and the place", async () => {
    const body = request();
    expect((await call(body)).status).toBe(201);
    const message = `Une demande de mise en contact existe déjà pour l'entreprise '${site.siret}', le code métier '11573' et l'email du candidat.\nUn minimum de 7 jours entre deux demande de mise en contact sont permises.`;
    for (const again of [
      {},
      { locationId: newId() },
      { potentialBeneficiaryEmail: body.potentialBeneficiaryEmail.toUpperCase() },
    ])
      expect(await refused({ ...body, ...again })).toEqual({ status: 409, message });
    expect((await call({ ...body, appellationCode: "10868" })).status).toBe(201);
  });

  it("400 for a job that is not offered, before the place", async () => {
    expect(await refused(request({ appellationCode: "99999", locationId: newId() }))).toEqual({
      status: 400,
      message: `L'entreprise '${site.siret}' n'a pas d'offre d'immersion avec le code appellation '99999'.`,
    });
  });

  it.each([newId(), "nulle part"])("404 for a place that is not the company's: %s", async (locationId) => {
    expect(await refused(request({ locationId }))).toEqual({
      status: 404,
      message: `L'addresse '${locationId}' n'existe pas pour l'entreprise '${site.siret}'.`,
    });
  });
});
