import { beforeAll, describe, expect, it } from "vitest";
import {
  accessOfDraft,
  accessOfUser,
  findUnsentDraft,
  getCase,
  getDraft,
  getSentRequest,
  keepTypedPart,
  sendDraft,
} from "@/lib/convention";
import type { ConventionRequest } from "@/lib/convention/domain/convention";
import { formValuesOf } from "@/lib/convention/domain/form-prefill";
import { addDays } from "@/lib/convention/domain/plain-date";
import { dayInFrance } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { readChain } from "@/lib/platform/journal/read";
import { given } from "@/tests/given";
import type { Staff } from "@/tests/given/convention";
import { legalRepresentative, withHome } from "@/tests/given/convention-request";
import { bakery, begunDraft, browserSecret, filledDraft, savedPart } from "@/tests/given/draft";

let staff: Staff;

beforeAll(async () => {
  await bakery();
  const agencyId = await given.agency();
  staff = { agencyId, validator: await given.member(agencyId, ["validator"]) };
});

const request = (overrides: Partial<ConventionRequest> = {}): ConventionRequest =>
  withHome(given.conventionRequest(addDays(dayInFrance(new Date()), 14), { agencyId: staff.agencyId, ...overrides }));

const conventionsMade = (): Promise<number> => db().convention.count();

describe("a request being filled in", () => {
  it("keeps what was typed, right or wrong, and tells what is wrong by field", async () => {
    const actor = await begunDraft();
    const { issues, isReady } = await savedPart(actor, "entreprise", {
      siret: "123",
      businessName: "Le Pain\0",
      "establishmentTutor.job": "",
      foreign: "x",
    });
    expect(isReady).toBe(false);
    expect(issues.map(({ path }) => path)).toContain("siret");
    expect(issues.find(({ path }) => path === "establishmentTutor.job")?.message).toBe(
      "Écrivez la fonction de la personne qui vous accueille.",
    );
    const { values, states } = await getDraft(actor, new Date());
    expect(values.entreprise).toEqual({ siret: "123", businessName: "Le Pain", "establishmentTutor.job": "" });
    expect(states).toEqual({
      vous: "todo",
      structure: "todo",
      entreprise: "started",
      metier: "todo",
      horaires: "todo",
    });
  });

  it("keeps what is only being typed, and asks nobody about it", async () => {
    const actor = await begunDraft();
    await savedPart(actor, "entreprise", { siret: "00000000000018" });
    const { company } = await getDraft(actor, new Date());
    await keepTypedPart({ actor }, { part: "entreprise", values: { siret: "0000000000001", businessName: "Le P" } });
    const view = await getDraft(actor, new Date());
    expect(view.values.entreprise).toEqual({ siret: "0000000000001", businessName: "Le P" });
    expect(view.company).toEqual(company);
  });

  it("is not found from another browser, without a secret, nor under an address that is none", async () => {
    const { draftId } = await begunDraft();
    for (const [id, owner] of [
      [draftId, "b".repeat(43)],
      [draftId, undefined],
      ["0190f5c2-0000-7000-8000-000000000000", browserSecret],
      ["demande", browserSecret],
    ] as const) {
      await expect(accessOfDraft(id, owner)).rejects.toMatchObject({ kind: "notFound", code: "draft-not-found" });
    }
  });

  it("is offered again to its browser until it is sent", async () => {
    const owner = "c".repeat(43);
    expect(await findUnsentDraft(owner)).toBeNull();
    const { draftId } = await begunDraft(owner);
    expect(await findUnsentDraft(owner)).toMatchObject({ id: draftId, businessName: "" });
    expect(await findUnsentDraft("d".repeat(43))).toBeNull();
  });

  it("asks a minor for a legal representative, from the birth date alone, and refuses to leave without", async () => {
    const year = Number(dayInFrance(new Date()).slice(0, 4)) - 17;
    const young = {
      ...formValuesOf(request()),
      "signatories.beneficiary.birthdate.year": String(year),
      "signatories.beneficiary.birthdate.month": "1",
      "signatories.beneficiary.birthdate.day": "1",
    };
    const actor = await begunDraft();
    const { issues } = await savedPart(actor, "vous", young);
    expect(issues.map(({ path }) => path)).toEqual(
      ["firstName", "lastName", "email", "phone"].map((field) => `signatories.beneficiaryRepresentative.${field}`),
    );
    expect(issues[0]?.message).toBe("Écrivez le prénom de votre représentant légal.");
    const before = await conventionsMade();
    await expect(sendDraft({ actor: await filledDraft(young) }, {})).rejects.toMatchObject({
      code: "draft-refused",
      issues: expect.arrayContaining([
        expect.objectContaining({ part: "vous", path: "signatories.beneficiaryRepresentative.firstName" }),
      ]),
    });
    expect(await conventionsMade()).toBe(before);
    const { role: _, ...guardian } = legalRepresentative;
    const told = Object.fromEntries(
      Object.entries(guardian).map(([field, value]) => [`signatories.beneficiaryRepresentative.${field}`, value]),
    );
    expect((await savedPart(actor, "vous", { ...young, ...told })).issues).toEqual([]);
  });

  it("finds the job that a text stands for, and asks again when several answer", async () => {
    const actor = await begunDraft();
    const typed = (label: string, code = "") =>
      savedPart(actor, "metier", {
        "immersionAppellation.appellationLabel": label,
        "immersionAppellation.appellationCode": code,
      });
    expect((await typed("boulangère")).values).toMatchObject({
      "immersionAppellation.appellationCode": "11573",
      "immersionAppellation.romeCode": "D1102",
    });
    const several = await typed("boulang");
    expect(several.issues[0]).toMatchObject({ path: "immersionAppellation.appellationLabel" });
    expect(several.issues[0]?.message).toContain("chocolatier");
    expect(several.values["immersionAppellation.appellationLabel"]).toBe("boulang");
    expect((await typed("Plombier", "11573")).issues[0]?.message).toBe(
      "Nous ne connaissons pas ce métier. Essayez un autre mot.",
    );
    expect((await typed("")).issues[0]?.message).toBe("Écrivez le métier que vous voulez découvrir.");
  });

  it("takes no agency that is not in the list", async () => {
    const actor = await begunDraft();
    const chamber = await given.agency({ kind: "cci" });
    for (const agencyId of [chamber, "x", "0190f5c2-0000-7000-8000-000000000000"]) {
      const { issues } = await savedPart(actor, "structure", { agencyId });
      expect(issues).toEqual([{ path: "agencyId", message: "Choisissez votre structure d’accompagnement." }]);
    }
    expect((await savedPart(actor, "structure", { agencyId: staff.agencyId })).issues).toEqual([]);
  });

  it("tells at the dates what the law refuses", async () => {
    const actor = await begunDraft();
    const start = request().dateStart;
    const values = formValuesOf(request({ dateEnd: addDays(start, 40) }));
    const { issues } = await savedPart(actor, "horaires", values);
    expect(issues.map(({ path }) => path)).toContain("dateEnd");
    expect(issues[0]?.message).toMatch(/Une immersion dure un mois au plus/);
  });
});

describe("a request being sent", () => {
  it("makes one convention of two presses at the same moment, and forgets what was typed", async () => {
    const actor = await filledDraft(formValuesOf(request()));
    const before = await conventionsMade();
    const [first, second] = await Promise.all([sendDraft({ actor }, {}), sendDraft({ actor }, {})]);
    expect(first).toBe(second);
    expect(await sendDraft({ actor }, {})).toBe(first);
    expect(await conventionsMade()).toBe(before + 1);
    const events = (await readChain(`convention:${first}`)).map(({ name }) => name);
    expect(events).toEqual(["ConventionSubmittedByBeneficiary"]);
    const view = await getDraft(actor, new Date());
    expect(view).toMatchObject({ isSent: true, values: {} });
    expect(await getSentRequest(actor)).toMatchObject({
      reference: expect.stringMatching(/^IF-/),
      signatories: ["beneficiary", "establishment-representative"],
      warnings: [],
    });
    await expect(savedPart(actor, "vous", {})).rejects.toMatchObject({ code: "draft-sent" });
  });

  it("makes the convention that was typed", async () => {
    const wanted = request();
    const id = await sendDraft({ actor: await filledDraft(formValuesOf(wanted)) }, {});
    const { convention } = await getCase(await accessOfUser(staff.validator, id), new Date());
    const { establishmentNumberEmployeesRange: _, ...typed } = wanted;
    const { signatories, ...answers } = typed;
    expect(convention).toMatchObject({ ...answers, status: "READY_TO_SIGN" });
    expect(convention.signatories).toMatchObject(signatories);
  });

  it("tells in which part two people share an address", async () => {
    const answers = {
      ...formValuesOf(request()),
      "signatories.establishmentRepresentative.email": "lea.fictive@example.org",
    };
    await expect(sendDraft({ actor: await filledDraft(answers) }, {})).rejects.toMatchObject({
      issues: [
        expect.objectContaining({ part: "vous", path: "signatories.beneficiary.email" }),
        expect.objectContaining({ part: "entreprise", path: "signatories.establishmentRepresentative.email" }),
      ],
    });
  });
});
