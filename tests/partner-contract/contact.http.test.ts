import { describe, expect, inject } from "vitest";
import type { EstablishmentInput } from "@/lib/directory/schemas";
import { db } from "@/lib/platform/db/client";
import { callAs, check, clientOf, expectRefusal, refused } from "./client";

const { companies, applicant } = inject("world");
const call = clientOf("contact");
const path = "/v3/apply-to-offer";
const route = `POST ${path}`;
const { siret } = companies.main;
const unknownPlace = "0a6de0f1-6c1f-4f6e-8a55-6f6b2d9a9b01";
const objective = "Découvrir un métier ou un secteur d'activité";

let persons = 0;

/** A request that is good, of somebody new each time. */
const request = (changes: object = {}, to: EstablishmentInput = companies.main) => {
  persons += 1;
  return {
    kind: "IF",
    siret: to.siret,
    appellationCode: "11573",
    locationId: to.locations[0]?.id,
    contactMode: to.contactMode,
    potentialBeneficiaryFirstName: "Ana",
    potentialBeneficiaryLastName: "Fictive",
    potentialBeneficiaryEmail: `candidat-${persons}@contrat.example.org`,
    potentialBeneficiaryPhone: "0639980001",
    datePreferences: "La première semaine de mars",
    immersionObjective: "Confirmer un projet professionnel",
    ...changes,
  };
};
const pupil = (changes: object = {}) =>
  request({ kind: "1_ELEVE_1_STAGE", immersionObjective: objective, levelOfEducation: "2nde", ...changes });

const post = (body: unknown, headers?: Record<string, string>) =>
  call(path, { method: "POST", body, ...(headers && { headers }) });

const required = "Ce champ est obligatoire";
const noise = {
  kind: 'kind : Invalid input: expected "1_ELEVE_1_STAGE"',
  objective: `immersionObjective : Invalid input: expected "${objective}"`,
  level: "levelOfEducation : Vous devez sélectionner une option parmi celles proposées",
};
const otherKind = [noise.kind, noise.objective, noise.level];
const notIf = 'kind : Invalid input: expected "IF"';
const notAnObjective = "immersionObjective : Vous devez choisir un objectif d'immersion";
const notAMode = "contactMode : Choisissez parmi les options proposées";

/** A body that is refused, with every issue that is told. */
const refuses = (
  number: number,
  title: string,
  body: () => unknown,
  issues: readonly string[],
  headers?: Record<string, string>,
) =>
  check(number, `${title}: 400`, async () =>
    expectRefusal(await post(body(), headers), {
      status: 400,
      message: refused("requestBodySchema", route),
      issues: [...issues],
    }),
  );

const texts = [
  "appellationCode",
  "siret",
  "potentialBeneficiaryFirstName",
  "potentialBeneficiaryLastName",
  "potentialBeneficiaryEmail",
  "locationId",
  "potentialBeneficiaryPhone",
  "datePreferences",
] as const;
const everything = [...texts.map((field) => `${field} : ${required}`), notAMode, notIf, notAnObjective, ...otherKind];

describe("a request to a company, refused for its body", () => {
  refuses(162, "an empty body", () => ({}), everything);
  for (const [rank, field] of texts.entries())
    refuses(163 + rank, `${field} missing`, () => request({ [field]: undefined }), [
      `${field} : ${required}`,
      ...otherKind,
    ]);
  refuses(171, "contactMode missing", () => request({ contactMode: undefined }), [notAMode, ...otherKind]);
  refuses(172, "kind missing", () => request({ kind: undefined }), [notIf, ...otherKind]);
  refuses(173, "immersionObjective missing", () => request({ immersionObjective: undefined }), [
    notAnObjective,
    ...otherKind,
  ]);
  refuses(174, "a short siret", () => request({ siret: "780004032" }), [
    "siret : SIRET doit être composé de 14 chiffres",
  ]);
  refuses(175, "a siret that is a number", () => request({ siret: 81_234_567_800_015 }), [
    `siret : ${required}`,
    ...otherKind,
  ]);
  refuses(176, "letters for a job", () => request({ appellationCode: "abc" }), [
    "appellationCode : Code appellation incorrect",
  ]);
  refuses(177, "an e-mail that is none", () => request({ potentialBeneficiaryEmail: "abc" }), [
    "potentialBeneficiaryEmail : Veuillez saisir une adresse e-mail valide - email fourni : 'abc'",
  ]);
  refuses(178, "a telephone that is none", () => request({ potentialBeneficiaryPhone: "123" }), [
    "potentialBeneficiaryPhone : Le numéro de téléphone '123' n'est pas valide en France.",
    ...otherKind,
  ]);
  refuses(179, "an objective that is none", () => request({ immersionObjective: "Autre" }), [
    notAnObjective,
    ...otherKind,
  ]);
  refuses(180, "a kind that is none", () => request({ kind: "AUTRE" }), [notIf, ...otherKind]);
  refuses(181, "a mode that is none", () => request({ contactMode: "FAX" }), [notAMode, ...otherKind]);
  refuses(182, "a blank first name", () => request({ potentialBeneficiaryFirstName: "  " }), [
    `potentialBeneficiaryFirstName : ${required}`,
  ]);
  const long = "a".repeat(256);
  refuses(
    183,
    "names of 256",
    () => request({ potentialBeneficiaryFirstName: long, potentialBeneficiaryLastName: long }),
    [
      "potentialBeneficiaryFirstName : Le maximum est de 255 caractères",
      "potentialBeneficiaryLastName : Le maximum est de 255 caractères",
    ],
  );
  refuses(184, "datePreferences of 6001", () => request({ datePreferences: "a".repeat(6001) }), [
    "datePreferences : Le maximum est de 6000 caractères",
  ]);
  refuses(185, "empty datePreferences", () => request({ datePreferences: "" }), [`datePreferences : ${required}`]);
  refuses(186, "a location of 37", () => request({ locationId: "a".repeat(37) }), [
    "locationId : Le maximum est de 36 caractères",
  ]);
  refuses(187, "an empty experience", () => request({ experienceAdditionalInformation: "" }), [
    `experienceAdditionalInformation : ${required}`,
  ]);
  refuses(188, "an experience of 1025", () => request({ experienceAdditionalInformation: "a".repeat(1025) }), [
    "experienceAdditionalInformation : Le maximum est de 1024 caractères",
  ]);
  refuses(189, "an empty link to a resume", () => request({ potentialBeneficiaryResumeLink: "" }), [
    `potentialBeneficiaryResumeLink : ${required}`,
  ]);
  check(190, "a link to a resume that is none: 400, later", async () =>
    expectRefusal(await post(request({ potentialBeneficiaryResumeLink: "pas-une-url" })), {
      status: 400,
      message: `Schema validation failed in usecase ContactEstablishment for element with id ${siret}. See issues for details.`,
      issues: [
        "potentialBeneficiaryResumeLink : Le format de saisie est invalide. Exemple : https://www.exemple.fr/chemin-du-lien",
      ],
    }),
  );
  refuses(191, "an acquisition that is a number", () => request({ acquisitionCampaign: 1 }), [
    "acquisitionCampaign : Invalid input: expected string, received number",
    ...otherKind,
  ]);
  refuses(192, "a pupil without a level", () => pupil({ levelOfEducation: undefined }), [notIf, noise.level]);
  refuses(193, "a pupil in 1ère", () => pupil({ levelOfEducation: "1ère" }), [notIf, noise.level]);
  refuses(
    194,
    "a pupil with another objective",
    () => pupil({ immersionObjective: "Confirmer un projet professionnel" }),
    [notIf, noise.objective],
  );
  refuses(195, "a list", () => [], [" : Invalid input: expected object, received array"]);
  refuses(196, "text/plain", () => JSON.stringify(request()), everything, { "content-type": "text/plain" });
  check(197, "malformed JSON: 400 in the common shape, and nothing of it told (product.md 6)", async () => {
    const { status, body, text } = await post('{"siret": secret-de-la-personne');
    expect([status, body.status]).toEqual([400, 400]);
    expect(Object.keys(body)).toEqual(["status", "message"]);
    expect(text).not.toContain("secret");
  });
  check(198, "830 kB: 413, and nothing of it told", async () => {
    const { status, body } = await post(request({ datePreferences: "a".repeat(830_000) }));
    expect([status, body]).toEqual([413, { status: 413, message: "request entity too large" }]);
  });
  for (const [where, changes] of [
    ["a field", { datePreferences: "<b>" }],
    ["a field that is nested", { foo: [{ bar: "a<b>c" }] }],
    ["a field that nobody reads", { foo: "<!-- x -->" }],
  ] as const)
    check(199, `HTML in ${where}: 400`, async () =>
      expectRefusal(await post(request(changes)), { status: 400, message: "Invalid request body" }),
    );
  check(200, "?x=1: 400", async () =>
    expectRefusal(await call(`${path}?x=1`, { method: "POST", body: request() }), {
      status: 400,
      message: refused("queryParamsSchema", route),
      issues: [' : Unrecognized key: "x"'],
    }),
  );
});

describe("a request to a company, judged by it", () => {
  const unknown = "99999999999999";
  const unknownCompany = {
    status: 404,
    message: `Aucune entreprise trouvée avec le siret : ${unknown}. Êtes-vous sûr d'avoir bien tapé votre siret ?`,
  };
  const notThatMode = {
    status: 400,
    message: `Contact mode mismatch: PHONE in params. In contact (fetched with siret ${siret}) : EMAIL`,
  };
  const unavailable = (of: string) => ({
    status: 403,
    message: `L'entreprise ${of} n'est pas disponible pour des immersions.`,
  });
  const refusedWith = async (body: object, expected: { status: number; message: string }) =>
    expectRefusal(await post(body), expected);
  const made = async (body: object) => {
    const { status, text, headers } = await post(body);
    expect([status, text]).toEqual([201, ""]);
    return headers;
  };
  const stored = (email: string) => db().discussion.findFirstOrThrow({ where: { email } });

  check(201, "an unknown company: 404", () => refusedWith(request({ siret: unknown }), unknownCompany));
  check(202, "a pupil: 201", async () => void (await made(pupil())));
  check(203, "another mode: 400", () => refusedWith(request({ contactMode: "PHONE" }), notThatMode));
  check(204, "a job that is not offered: 400, not 404", () =>
    refusedWith(request({ appellationCode: "99999" }), {
      status: 400,
      message: `L'entreprise '${siret}' n'a pas d'offre d'immersion avec le code appellation '99999'.`,
    }),
  );
  for (const locationId of [unknownPlace, "nulle part"])
    check(205, `an address that is not the company's, ${locationId}: 404`, () =>
      refusedWith(request({ locationId }), {
        status: 404,
        message: `L'addresse '${locationId}' n'existe pas pour l'entreprise '${siret}'.`,
      }),
    );
  check(206, "a banned company: 403", () =>
    refusedWith(request({}, companies.banned), {
      status: 403,
      message: `L'entreprise avec le siret '${companies.banned.siret}' est bannie`,
    }),
  );
  check(207, "a company at its limit, or available later: 403", async () => {
    for (const company of [companies.full, companies.later])
      await refusedWith(request({}, company), unavailable(company.siret));
  });
  check(208, "an unknown company comes before another mode", () =>
    refusedWith(request({ siret: unknown, contactMode: "PHONE" }), unknownCompany),
  );
  check(209, "another mode comes before a missing offer", () =>
    refusedWith(request({ contactMode: "PHONE", appellationCode: "99999" }), notThatMode),
  );
  check(210, "a good one: 201, empty", async () => {
    const headers = await made(request());
    expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
  });
  const again = async (changes: (body: ReturnType<typeof request>) => object) => {
    const body = request();
    await made(body);
    await refusedWith(
      { ...body, ...changes(body) },
      {
        status: 409,
        message: `Une demande de mise en contact existe déjà pour l'entreprise '${siret}', le code métier '11573' et l'email du candidat.\nUn minimum de 7 jours entre deux demande de mise en contact sont permises.`,
      },
    );
  };
  check(211, "repeated within seven days: 409", () => again(() => ({})));
  check(212, "repeated with an address in capitals: 409", () =>
    again(({ potentialBeneficiaryEmail }) => ({ potentialBeneficiaryEmail: potentialBeneficiaryEmail.toUpperCase() })),
  );
  check(213, "repeated for another address of the company: 409", () => again(() => ({ locationId: unknownPlace })));
  check(214, "for another job: 201", async () => {
    const body = request();
    await made(body);
    await made({ ...body, appellationCode: "10868" });
  });
  check(215, "in person, with any location, uuid or not: 201", async () => {
    for (const locationId of [unknownPlace, "nulle part"]) await made(request({ locationId }, companies.inPerson));
  });
  check("215 and after,", "by telephone: 201", async () => void (await made(request({}, companies.phone))));
  check(216, "the acquisition is the consumer's", async () => {
    const body = request({ acquisitionCampaign: "a", acquisitionKeyword: "b" });
    expect((await callAs(path, { method: "POST", key: applicant.key, body })).status).toBe(201);
    expect(await stored(body.potentialBeneficiaryEmail)).toMatchObject({
      acquisitionCampaign: "api-consumer",
      acquisitionKeyword: `${applicant.id} - ${applicant.name}`,
    });
  });
  check(217, "the telephone is stored in E.164", async () => {
    const body = request({ potentialBeneficiaryPhone: "06 39 98 00 02" });
    await made(body);
    expect((await stored(body.potentialBeneficiaryEmail)).phone).toBe("+33639980002");
  });
  for (const method of ["GET", "PUT"])
    check(218, `${method}: 404`, async () => expect((await call(path, { method })).status).toBe(404));
});
