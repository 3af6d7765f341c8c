import { beforeAll, describe, expect, it } from "vitest";
import {
  accessOfCorrection,
  accessOfDraft,
  accessOfUser,
  type DraftAccess,
  findUnsentDraft,
  getCase,
  getDraft,
  getSentRequest,
  openCorrection,
  requestChange,
  saveDraftPart,
  sendCorrection,
  sendDraft,
  startDraft,
} from "@/lib/convention";
import type { ConventionRequest } from "@/lib/convention/domain/convention";
import { type DraftPart, draftParts, toParts } from "@/lib/convention/domain/draft";
import { formValuesOf } from "@/lib/convention/domain/form-prefill";
import { addDays } from "@/lib/convention/domain/plain-date";
import { dayInFrance } from "@/lib/platform/clock";
import { sha256 } from "@/lib/platform/crypto";
import { db } from "@/lib/platform/db/client";
import { anonymousActor } from "@/lib/platform/event";
import type { FormValues } from "@/lib/platform/form-state";
import { readChain } from "@/lib/platform/journal/read";
import { loadNomenclature } from "@/lib/reference";
import { given } from "@/tests/given";
import type { Staff } from "@/tests/given/convention";
import { legalRepresentative } from "@/tests/given/convention-request";

const anonymous = { kind: "anonymous", journal: anonymousActor } as const;
const secret = "a".repeat(43);
const job = { appellationCode: "11573", appellationLabel: "Boulanger / Boulangère" };

let staff: Staff;

beforeAll(async () => {
  await loadNomenclature([
    [
      "D1102",
      "Boulangerie - viennoiserie",
      [
        [job.appellationCode, job.appellationLabel],
        ["11574", "Boulanger chocolatier / Boulangère chocolatière"],
      ],
    ],
  ]);
  const agencyId = await given.agency();
  staff = { agencyId, validator: await given.member(agencyId, ["validator"]) };
});

const request = (overrides: Partial<ConventionRequest> = {}): ConventionRequest => {
  const example = given.conventionRequest(addDays(dayInFrance(new Date()), 14), {
    agencyId: staff.agencyId,
    ...overrides,
  });
  const { beneficiary, ...others } = example.signatories;
  const home = {
    streetNumberAndAddress: "3 rue du Brouillon",
    postcode: "35000",
    departmentCode: "35",
    city: "Rennes",
  };
  const told = { ...beneficiary, address: home, situation: "En recherche d’emploi" };
  return { ...example, signatories: { ...others, beneficiary: told } };
};

const begun = async (owner = secret): Promise<DraftAccess> =>
  accessOfDraft(await startDraft({ actor: anonymous }, { secret: owner, offer: null }), owner);

const saved = (actor: DraftAccess, part: DraftPart, values: FormValues) => saveDraftPart({ actor }, { part, values });

/** A draft in which every part was typed and saved. */
const filled = async (answers: FormValues = formValuesOf(request())): Promise<DraftAccess> => {
  const actor = await begun();
  const parts = toParts(answers);
  for (const part of draftParts) await saved(actor, part, parts[part] ?? {});
  return actor;
};

const conventionsMade = (): Promise<number> => db().convention.count();

describe("a request being filled in", () => {
  it("keeps what was typed, right or wrong, and tells what is wrong by field", async () => {
    const actor = await begun();
    const { issues, isReady } = await saved(actor, "entreprise", {
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

  it("is not found from another browser, without a secret, nor under an address that is none", async () => {
    const { draftId } = await begun();
    for (const [id, owner] of [
      [draftId, "b".repeat(43)],
      [draftId, undefined],
      ["0190f5c2-0000-7000-8000-000000000000", secret],
      ["demande", secret],
    ] as const) {
      await expect(accessOfDraft(id, owner)).rejects.toMatchObject({ kind: "notFound", code: "draft-not-found" });
    }
  });

  it("is offered again to its browser until it is sent", async () => {
    const owner = "c".repeat(43);
    expect(await findUnsentDraft(owner)).toBeNull();
    const { draftId } = await begun(owner);
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
    const actor = await begun();
    const { issues } = await saved(actor, "vous", young);
    expect(issues.map(({ path }) => path)).toEqual(
      ["firstName", "lastName", "email", "phone"].map((field) => `signatories.beneficiaryRepresentative.${field}`),
    );
    expect(issues[0]?.message).toBe("Écrivez le prénom de votre représentant légal.");
    const before = await conventionsMade();
    await expect(sendDraft({ actor: await filled(young) }, {})).rejects.toMatchObject({
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
    expect((await saved(actor, "vous", { ...young, ...told })).issues).toEqual([]);
  });

  it("finds the job that a text stands for, and asks again when several answer", async () => {
    const actor = await begun();
    const typed = (label: string, code = "") =>
      saved(actor, "metier", {
        "immersionAppellation.appellationLabel": label,
        "immersionAppellation.appellationCode": code,
      });
    expect((await typed("boulangère")).values).toMatchObject({
      "immersionAppellation.appellationCode": job.appellationCode,
      "immersionAppellation.romeCode": "D1102",
    });
    const several = await typed("boulang");
    expect(several.issues[0]).toMatchObject({ path: "immersionAppellation.appellationLabel" });
    expect(several.issues[0]?.message).toContain("chocolatier");
    expect(several.values["immersionAppellation.appellationLabel"]).toBe("boulang");
    expect((await typed("Plombier", job.appellationCode)).issues[0]?.message).toBe(
      "Nous ne connaissons pas ce métier. Essayez un autre mot.",
    );
    expect((await typed("")).issues[0]?.message).toBe("Écrivez le métier que vous voulez découvrir.");
  });

  it("takes no agency that is not in the list", async () => {
    const actor = await begun();
    const chamber = await given.agency({ kind: "cci" });
    for (const agencyId of [chamber, "x", "0190f5c2-0000-7000-8000-000000000000"]) {
      const { issues } = await saved(actor, "structure", { agencyId });
      expect(issues).toEqual([{ path: "agencyId", message: "Choisissez votre structure d’accompagnement." }]);
    }
    expect((await saved(actor, "structure", { agencyId: staff.agencyId })).issues).toEqual([]);
  });

  it("tells at the dates what the law refuses", async () => {
    const actor = await begun();
    const start = request().dateStart;
    const values = formValuesOf(request({ dateEnd: addDays(start, 40) }));
    const { issues } = await saved(actor, "horaires", values);
    expect(issues.map(({ path }) => path)).toContain("dateEnd");
    expect(issues[0]?.message).toMatch(/Une immersion dure un mois au plus/);
  });
});

describe("a request being sent", () => {
  it("makes one convention of two presses at the same moment, and forgets what was typed", async () => {
    const actor = await filled();
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
    await expect(saved(actor, "vous", {})).rejects.toMatchObject({ code: "draft-sent" });
  });

  it("makes the convention that was typed", async () => {
    const wanted = request();
    const id = await sendDraft({ actor: await filled(formValuesOf(wanted)) }, {});
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
    await expect(sendDraft({ actor: await filled(answers) }, {})).rejects.toMatchObject({
      issues: [
        expect.objectContaining({ part: "vous", path: "signatories.beneficiary.email" }),
        expect.objectContaining({ part: "entreprise", path: "signatories.establishmentRepresentative.email" }),
      ],
    });
  });
});

describe("a convention being corrected", () => {
  const sentBack = async (overrides: Partial<ConventionRequest> = {}) => {
    const { id } = await given.convention(staff, "IN_REVIEW", overrides);
    await requestChange(
      { actor: await accessOfUser(staff.validator, id) },
      { reason: "Le vendredi est férié.", addressee: "beneficiary" },
    );
    return id;
  };

  const correcting = async (id: string): Promise<DraftAccess> => {
    const access = await given.opened(id, "beneficiary");
    await openCorrection({ actor: access }, {});
    const draft = await accessOfCorrection(access);
    if (!draft) throw new Error("no correction was begun");
    return draft;
  };

  const withoutFriday = async (actor: DraftAccess) => {
    const { values } = await getDraft(actor, new Date());
    const { "week[4].worked": _, ...week } = values.horaires ?? {};
    return saved(actor, "horaires", week);
  };

  it("goes from the request for a change to signatures that are to be given again", async () => {
    const details = { legalForm: "SARL", activity: "Boulangerie" };
    const id = await sentBack({ establishmentDetails: details, acquisitionCampaign: "campagne" });
    const actor = await correcting(id);
    const view = await getDraft(actor, new Date());
    expect(new Set(Object.values(view.states))).toEqual(new Set(["done"]));
    expect(view.correction).toMatchObject({
      reason: "Le vendredi est férié.",
      isOutdated: false,
      hasUnusualDays: false,
    });
    expect((await withoutFriday(actor)).isReady).toBe(true);
    await sendCorrection(actor);
    const { convention } = await getCase(await accessOfUser(staff.validator, id), new Date());
    expect(convention).toMatchObject({
      status: "READY_TO_SIGN",
      establishmentDetails: details,
      acquisitionCampaign: "campagne",
      schedule: { totalHours: 56, workedDays: 8 },
    });
    expect(Object.values(convention.signatories).every((signatory) => signatory?.signedAt === undefined)).toBe(true);
    expect(convention.changeRequest).toBeUndefined();
    await sendCorrection(actor);
    expect((await readChain(`convention:${id}`)).filter(({ name }) => name === "ConventionResubmitted")).toHaveLength(
      1,
    );
  });

  it("goes on where it was left, for the same person, from any browser", async () => {
    const id = await sentBack();
    const actor = await correcting(id);
    await saved(actor, "metier", { immersionActivities: "Autre chose" });
    const again = await correcting(id);
    expect(again.draftId).toBe(actor.draftId);
    expect((await getDraft(again, new Date())).values.metier).toEqual({
      immersionActivities: "Autre chose",
      "immersionAppellation.romeCode": "",
      "immersionAppellation.romeLabel": "",
      "immersionAppellation.appellationCode": "",
    });
    expect(await accessOfCorrection(await given.opened(id, "establishment-representative"))).toBeNull();
  });

  it("opens to nobody by a cookie", async () => {
    const { draftId } = await correcting(await sentBack());
    await db().conventionDraft.update({ where: { id: draftId }, data: { ownerHash: sha256(secret) } });
    await expect(accessOfDraft(draftId, secret)).rejects.toMatchObject({ kind: "notFound" });
  });

  it("never changes the agency", async () => {
    const actor = await correcting(await sentBack());
    await expect(saved(actor, "structure", { agencyId: await given.agency() })).rejects.toMatchObject({
      kind: "forbidden",
    });
  });

  it("keeps a first day that has come since it was accepted", async () => {
    const id = await sentBack();
    const actor = await correcting(id);
    await withoutFriday(actor);
    const later = new Date(Date.now() + 20 * 86_400_000);
    expect("request" in (await getDraft(actor, later)).made).toBe(true);
  });

  it("tells that somebody sent the convention meanwhile, and loses nothing", async () => {
    const id = await sentBack();
    const mine = await correcting(id);
    const company = await given.opened(id, "establishment-representative");
    await openCorrection({ actor: company }, {});
    const theirs = await accessOfCorrection(company);
    if (theirs) await sendCorrection(theirs);
    await withoutFriday(mine);
    await expect(sendCorrection(mine)).rejects.toMatchObject({ kind: "conflict" });
    const kept = await getDraft(mine, new Date());
    expect(kept).toMatchObject({ isSent: false, correction: { isOutdated: true } });
    expect(kept.values.horaires).not.toHaveProperty("week[4].worked");
    // Sent back once more: the same person chooses between both answers.
    await requestChange({ actor: company }, { reason: "Encore", addressee: "beneficiary" });
    await expect(sendCorrection(mine)).rejects.toMatchObject({ code: "edited-meanwhile" });
    const me = await given.opened(id, "beneficiary");
    await openCorrection({ actor: me }, { answers: "mine" });
    await sendCorrection(mine);
    expect((await getDraft(mine, new Date())).isSent).toBe(true);
  });

  it("is for those alone whom the transition table lets send it again", async () => {
    const id = await sentBack();
    await expect(openCorrection({ actor: await given.opened(id, "establishment-tutor") }, {})).rejects.toMatchObject({
      code: "change-asked-of-another",
    });
    const { id: signed } = await given.convention(staff, "IN_REVIEW");
    await expect(openCorrection({ actor: await given.opened(signed, "beneficiary") }, {})).rejects.toMatchObject({
      kind: "conflict",
    });
  });
});
