import { describe, expect, it } from "vitest";
import type { FormValues } from "@/lib/platform/form-state";
import {
  conventionRequestExample,
  currentEmployer,
  legalRepresentative,
  miniStageExample,
  withHome,
} from "@/tests/given/convention-request";
import type { ConventionRequest } from "./domain/convention";
import { type DraftPart, type DraftValues, draftParts, toParts } from "./domain/draft";
import { partFormSchema } from "./domain/draft-schema";
import { formValuesOf } from "./domain/form-prefill";
import { partIssues, partStates, requestOfDraft } from "./draft";

const today = "2026-11-24";
const kind = "immersion" as const;
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/gu, " ");

const example = (overrides: Partial<ConventionRequest> = {}): ConventionRequest =>
  withHome(conventionRequestExample("2026-12-07", overrides));

const complete = formValuesOf(example());
const draft = (change: FormValues = {}, without: readonly string[] = []): DraftValues =>
  toParts(
    Object.fromEntries(
      Object.entries({ ...complete, ...change }).filter(([name]) => !without.some((root) => name.startsWith(root))),
    ),
  );
const born = (year: number): FormValues => ({ "signatories.beneficiary.birthdate.year": String(year) });
const issuesOf = (part: DraftPart, values: DraftValues): readonly string[] =>
  partIssues(part, values, { kind, today }).map(({ path, message }) => `${path}: ${plain(message)}`);

describe("how far each part has come", () => {
  const table: readonly (readonly [string, DraftValues, string])[] = [
    ["nothing", {}, "todo todo todo todo todo"],
    ["blanks", toParts({ siret: " ", "week[0].start1": "" }), "todo todo todo todo todo"],
    ["an offer", toParts({ siret: "00000001800028", immersionAddress: "1 rue" }), "todo todo started todo started"],
    ["everything", draft(), "done done done done done"],
    ["no address of the person", draft({}, ["signatories.beneficiary.address"]), "started done done done done"],
    ["a minor alone", draft(born(2010)), "started done done done done"],
    [
      "no tutor named nor ticked",
      draft({}, ["establishmentTutor.e", "establishmentTutor.f", "establishmentTutor.l", "establishmentTutor.p"]),
      "done done started done done",
    ],
    [
      "a job without its codes",
      draft({}, ["immersionAppellation.r", "immersionAppellation.appellationCode"]),
      "done done done started done",
    ],
    [
      "five weeks",
      draft({ "dateEnd.month": "1", "dateEnd.day": "11", "dateEnd.year": "2027" }),
      "done done done done started",
    ],
    ["a start in the past", draft({ "dateStart.month": "11", "dateStart.day": "23" }), "done done done done started"],
    [
      "no day ticked",
      draft(Object.fromEntries([0, 1, 2, 3, 4].map((day) => [`week[${day}].worked`, ""]))),
      "done done done done started",
    ],
  ];
  it.each(table)("%s", (_title, values, states) => {
    const found = partStates(values, { kind, today });
    expect(draftParts.map((part) => found[part]).join(" ")).toBe(states);
  });
});

describe("what is wrong with a part", () => {
  it.each(draftParts)("%s, never opened, is told as one that was left blank", (part) => {
    const blank = Object.fromEntries(Object.keys(complete).map((name) => [name, ""]));
    expect(issuesOf(part, {})).toEqual(issuesOf(part, toParts(blank)));
    expect(issuesOf(part, {}).join()).not.toContain("Remplissez ce champ");
  });

  it("is said by name of the missing answer, in the order of the form", () => {
    const blank = Object.fromEntries(Object.keys(complete).map((name) => [name, ""]));
    expect(issuesOf("vous", toParts(blank)).map((line) => line.split(":")[0]?.split(".").at(-1))).toEqual([
      "firstName",
      "lastName",
      "email",
      "phone",
      "birthdate",
      "streetNumberAndAddress",
      "postcode",
      "city",
      "situation",
    ]);
    expect(issuesOf("metier", toParts(blank))).toEqual([
      "immersionAppellation.appellationLabel: Écrivez le métier que vous voulez découvrir.",
      "immersionObjective: Choisissez le but de l’immersion.",
      "immersionActivities: Écrivez ce que vous ferez pendant l’immersion.",
    ]);
  });

  it("is in French for everybody, the legal representative and the employer included", () => {
    const long = "x".repeat(300);
    const values = draft({
      withRepresentative: "true",
      withCurrentEmployer: "true",
      "signatories.beneficiaryRepresentative.firstName": long,
      "signatories.beneficiaryCurrentEmployer.businessSiret": "12",
    });
    const messages = issuesOf("vous", values).join("\n");
    expect(messages).toContain("Ce texte compte trop de caractères : 255 au plus.");
    expect(messages).toContain("Le SIRET compte 14 chiffres. Il en manque 12.");
    expect(messages).toContain("Écrivez le nom de l’entreprise qui vous emploie.");
    expect(messages).not.toMatch(/Too|Invalid|expected/);
  });

  it("leaves out what no tick asks, whatever is still written there", () => {
    const left = {
      "signatories.beneficiaryRepresentative.firstName": "Anne",
      "signatories.beneficiaryCurrentEmployer.businessName": "Librairie",
      "week[5].start1": "99",
    };
    for (const part of draftParts) expect(issuesOf(part, draft(left))).toEqual([]);
  });

  it("counts the age on the first day, and today until it is known", () => {
    const birthday = {
      ...born(2008),
      "signatories.beneficiary.birthdate.month": "12",
      "signatories.beneficiary.birthdate.day": "7",
    };
    expect(issuesOf("vous", draft(birthday))).toEqual([]);
    expect(issuesOf("vous", draft(birthday, ["dateStart"]))).toHaveLength(4);
  });

  it("lets the server find the job that was typed", () => {
    const typed = {
      ...toParts(complete).metier,
      "immersionAppellation.romeCode": "",
      "immersionAppellation.appellationCode": "",
    };
    expect(partFormSchema("metier", { kind, today }).safeParse(typed).success).toBe(true);
    expect(
      partFormSchema("metier", { kind, today }).safeParse({ ...typed, "immersionAppellation.appellationLabel": " " })
        .success,
    ).toBe(false);
  });
});

describe("a mini-stage being filled in", () => {
  const judged = { kind: "mini-stage-cci" as const, today };
  const pupil = formValuesOf(miniStageExample());
  const issues = (part: DraftPart, values: DraftValues) =>
    partIssues(part, values, judged).map(({ path, message }) => `${path}: ${plain(message)}`);

  it("makes the request that was typed", () => {
    const { establishmentNumberEmployeesRange: _, ...request } = miniStageExample();
    expect(requestOfDraft(toParts(pupil), judged)).toEqual({ request });
  });

  it("asks where the pupil studies and lives, and neither their situation nor their employer", () => {
    expect(issues("vous", {}).map((line) => line.split(":")[0]?.split(".").at(-1))).toEqual([
      "firstName",
      "lastName",
      "email",
      "phone",
      "birthdate",
      "streetNumberAndAddress",
      "postcode",
      "city",
      "levelOfEducation",
      "schoolName",
      "schoolPostcode",
    ]);
  });

  it("says at once that a pupil and their parent share an address", () => {
    const theirs = (pupil["signatories.beneficiary.email"] ?? "").toUpperCase();
    const mail = { "signatories.beneficiaryRepresentative.email": theirs };
    expect(issues("vous", toParts({ ...pupil, ...mail }))).toEqual([
      "signatories.beneficiaryRepresentative.email: Deux personnes ne peuvent pas signer avec la même adresse. Donnez une adresse à chacune.",
    ]);
  });

  it("speaks of a mini-stage and a chamber", () => {
    const said = (["structure", "metier", "horaires"] as const).flatMap((part) => issues(part, {})).join("\n");
    expect(said).toContain("Choisissez la chambre qui suit votre mini-stage.");
    expect(said).toContain("Choisissez le but du mini-stage.");
    expect(said).not.toMatch(/immersion(?!A|O)/u);
  });

  it("case 87: refuses a level that no list holds", () => {
    const cp = toParts({ ...pupil, "signatories.beneficiary.levelOfEducation": "CP" });
    expect(issues("vous", cp)).toEqual(["signatories.beneficiary.levelOfEducation: Choisissez le niveau d’études."]);
  });

  it("cases 89 and 90: wants a whole address, of a correction too", () => {
    const homeless = toParts({ ...pupil, "signatories.beneficiary.address.city": "" });
    const corrected = miniStageExample();
    expect(issues("vous", homeless)).toEqual([
      "signatories.beneficiary.address.city: Écrivez la ville de votre adresse.",
    ]);
    expect(partIssues("vous", homeless, { ...judged, corrected }).map(({ path }) => path)).toEqual([
      "signatories.beneficiary.address.city",
    ]);
  });

  it("is judged at the dates by the law of pupils", () => {
    const long = toParts({ ...pupil, "dateEnd.day": "16" });
    expect(issues("horaires", long)).toEqual(
      [
        "dateEnd: Un mini-stage tient en 9 jours au plus, du premier au dernier.",
        "dateEnd: La personne vient 5 jours au plus. Vos horaires en comptent 8.",
      ].slice(0, 1),
    );
  });

  it("case 103: an immersion takes no level of education", () => {
    expect(issuesOf("vous", draft({ "signatories.beneficiary.levelOfEducation": "3ème" }))).toEqual([
      "signatories.beneficiary.levelOfEducation: Une immersion ne demande ni niveau d’études ni établissement scolaire.",
    ]);
  });
});

describe("the request that a draft makes", () => {
  const employee = { ...currentEmployer, job: "" };
  it("is the one that was typed", () => {
    const request = example({
      signatories: {
        ...example().signatories,
        beneficiaryRepresentative: legalRepresentative,
        beneficiaryCurrentEmployer: employee,
      },
    });
    const { establishmentNumberEmployeesRange: _, ...typed } = request;
    const told = {
      ...typed,
      signatories: { ...typed.signatories, beneficiary: { ...example().signatories.beneficiary, receivesRsa: false } },
    };
    expect(requestOfDraft(toParts(formValuesOf(request)), { kind, today })).toEqual({ request: told });
  });

  it("keeps of a correction what no form asks, its agency and a first day that was accepted", () => {
    const corrected = example({ establishmentDetails: { legalForm: "SARL" }, acquisitionCampaign: "c" });
    const answers = { ...toParts(formValuesOf(corrected)), structure: { agencyId: "another" } };
    const made = requestOfDraft(answers, { kind, today: "2026-12-10", corrected });
    expect(made).toMatchObject({
      request: {
        agencyId: corrected.agencyId,
        establishmentDetails: { legalForm: "SARL" },
        acquisitionCampaign: "c",
        establishmentNumberEmployeesRange: "6-9",
      },
    });
    expect(requestOfDraft(toParts(complete), { kind, today: "2026-12-10" })).toMatchObject({
      issues: [expect.objectContaining({ part: "horaires", path: "dateStart" })],
    });
  });

  it("asks no address of a convention that was accepted without", () => {
    const corrected = conventionRequestExample("2026-12-07");
    expect(requestOfDraft(toParts(formValuesOf(corrected)), { kind, today, corrected })).toHaveProperty("request");
  });

  it("tells in which part the age is wrong once everything else is right", () => {
    const child = {
      ...born(2012),
      ...Object.fromEntries(
        Object.entries(legalRepresentative).map(([field, value]) => [
          `signatories.beneficiaryRepresentative.${field}`,
          value,
        ]),
      ),
    };
    expect(requestOfDraft(draft(child), { kind, today })).toMatchObject({
      issues: [expect.objectContaining({ part: "vous", path: "signatories.beneficiary.birthdate" })],
    });
  });
});
