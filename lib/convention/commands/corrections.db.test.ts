import { beforeAll, describe, expect, it } from "vitest";
import {
  accessOfCorrection,
  accessOfDraft,
  accessOfUser,
  type ConventionAccess,
  type DraftAccess,
  getCase,
  getDraft,
  openCorrection,
  requestChange,
  sendCorrection,
} from "@/lib/convention";
import type { ConventionRequest } from "@/lib/convention/domain/convention";
import { addDays } from "@/lib/convention/domain/plain-date";
import { dayInFrance } from "@/lib/platform/clock";
import { sha256 } from "@/lib/platform/crypto";
import { db } from "@/lib/platform/db/client";
import type { FormValues } from "@/lib/platform/form-state";
import { readChain } from "@/lib/platform/journal/read";
import { given } from "@/tests/given";
import type { Staff } from "@/tests/given/convention";
import { mondayFrom } from "@/tests/given/convention-request";
import { bakery, browserSecret, savedPart } from "@/tests/given/draft";

let staff: Staff;

beforeAll(async () => {
  await bakery();
  const agencyId = await given.agency();
  staff = { agencyId, validator: await given.member(agencyId, ["validator"]) };
});

/** A day as the three fields of a form hold it. */
const dayIn = (name: string, day: string): FormValues => {
  const [year = "", month = "", date = ""] = day.split("-");
  return { [`${name}.year`]: year, [`${name}.month`]: month, [`${name}.day`]: date };
};

describe("a start in the past (product.md 1)", () => {
  const begun = async (access: ConventionAccess): Promise<DraftAccess> => {
    await openCorrection({ actor: access }, {});
    const draft = await accessOfCorrection(access);
    if (!draft) throw new Error("no edit was begun");
    return draft;
  };

  /** The week moved to the last whole one before today. */
  const movedBack = async (actor: DraftAccess) => {
    const { values } = await getDraft(actor, new Date());
    const monday = mondayFrom(addDays(dayInFrance(new Date()), -14));
    return savedPart(actor, "horaires", {
      ...values.horaires,
      ...dayIn("dateStart", monday),
      ...dayIn("dateEnd", addDays(monday, 4)),
    });
  };

  it("is refused to somebody on the convention", async () => {
    const { id } = await given.convention(staff, "READY_TO_SIGN");
    const actor = await begun(await given.opened(id, "beneficiary"));
    expect((await movedBack(actor)).issues.map(({ path }) => path)).toContain("dateStart");
    await expect(sendCorrection(actor, { justification: "Nous avons commencé." })).rejects.toMatchObject({
      kind: "invalid",
    });
  });

  it("is taken from a member of the agency who says why, and the reason is kept", async () => {
    const { id } = await given.convention(staff, "READY_TO_SIGN");
    const member = await accessOfUser(staff.validator, id);
    const actor = await begun(member);
    expect((await movedBack(actor)).issues).toEqual([]);
    const { correction } = await getDraft(actor, new Date());
    expect(correction?.reasons.map(({ rule }) => rule)).toEqual(["pastStart"]);
    const justification = "Les dates étaient fausses.";
    await expect(sendCorrection(actor, { justification })).rejects.toMatchObject({
      kind: "invalid",
      issues: [{ path: "agencyReasons.pastStart", message: "Écrivez pourquoi vous l’acceptez." }],
    });
    await sendCorrection(actor, { justification, agencyReasons: { pastStart: "Erreur de saisie de notre part." } });
    const { convention } = await getCase(member, new Date());
    expect(convention.agencyReasons).toMatchObject([
      { rule: "pastStart", reason: "Erreur de saisie de notre part.", by: "validator" },
    ]);
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
    return savedPart(actor, "horaires", week);
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
    await savedPart(actor, "metier", { immersionActivities: "Autre chose" });
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
    await db().conventionDraft.update({ where: { id: draftId }, data: { ownerHash: sha256(browserSecret) } });
    await expect(accessOfDraft(draftId, browserSecret)).rejects.toMatchObject({ kind: "notFound" });
  });

  it("never changes the agency", async () => {
    const actor = await correcting(await sentBack());
    await expect(savedPart(actor, "structure", { agencyId: await given.agency() })).rejects.toMatchObject({
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
    const { id: agreed } = await given.convention(staff, "ACCEPTED_BY_VALIDATOR");
    await expect(openCorrection({ actor: await given.opened(agreed, "beneficiary") }, {})).rejects.toMatchObject({
      kind: "conflict",
    });
  });
});

describe("a convention being edited before its validation (product.md 1)", () => {
  const editing = async (access: ConventionAccess): Promise<DraftAccess> => {
    await openCorrection({ actor: access }, {});
    const draft = await accessOfCorrection(access);
    if (!draft) throw new Error("no edit was begun");
    return draft;
  };
  const answer = async (actor: DraftAccess, part: "metier" | "vous", change: FormValues) => {
    const { values } = await getDraft(actor, new Date());
    return savedPart(actor, part, { ...values[part], ...change });
  };
  const stored = async (id: string) => (await getCase(await accessOfUser(staff.validator, id), new Date())).convention;
  const why = { justification: "La tâche a changé." };
  const from = { ipAddress: "203.0.113.9", userAgent: "essai" };

  it("by a signatory is signed by them in the same act, with its proof, and by the others anew", async () => {
    const { id } = await given.convention(staff, "IN_REVIEW");
    const access = await given.opened(id, "beneficiary");
    const actor = await editing(access);
    await answer(actor, "metier", { immersionActivities: "Façonner des pains" });
    const { correction } = await getDraft(actor, new Date());
    expect(correction).toMatchObject({ verb: "edit", effect: "clears" });
    const textHash = correction?.toSign?.hash ?? "";
    await expect(sendCorrection(actor, why)).rejects.toMatchObject({ issues: [{ path: "consent" }] });
    await expect(sendCorrection(actor, { signature: { textHash, ...from } })).rejects.toMatchObject({
      issues: [{ path: "justification" }],
    });
    await expect(
      sendCorrection(actor, { ...why, signature: { textHash: sha256("autre"), ...from } }),
    ).rejects.toMatchObject({ code: "text-changed" });
    expect((await stored(id)).status).toBe("IN_REVIEW");
    await sendCorrection(actor, { ...why, signature: { textHash, ...from } });
    const { status, signatories, statusJustification, immersionActivities } = await stored(id);
    expect([status, statusJustification, immersionActivities]).toEqual([
      "PARTIALLY_SIGNED",
      why.justification,
      "Façonner des pains",
    ]);
    expect([signatories.beneficiary.signedAt, signatories.establishmentRepresentative.signedAt]).toEqual([
      expect.any(String),
      undefined,
    ]);
    const file = await getCase(await accessOfUser(staff.validator, id), new Date());
    expect(file.evidence.map((proof) => [proof.role, proof.textHash])).toEqual([["beneficiary", file.text.hash]]);
  });

  it("by the agency clears what was agreed on, and leaves the signatures when only a contact changes", async () => {
    const { signatories } = given.conventionRequest();
    const beneficiary = { ...signatories.beneficiary, receivesRsa: false };
    const { id } = await given.convention(staff, "IN_REVIEW", { signatories: { ...signatories, beneficiary } });
    const member = await accessOfUser(staff.validator, id);
    const contact = await editing(member);
    await answer(contact, "vous", { "signatories.beneficiary.emergencyContact": "Camille Exemple" });
    expect((await getDraft(contact, new Date())).correction).toMatchObject({ effect: "keeps", toSign: null });
    await sendCorrection(contact, why);
    expect((await stored(id)).status).toBe("IN_REVIEW");
    const tasks = await editing(member);
    await answer(tasks, "metier", { immersionActivities: "Tenir la caisse" });
    expect((await getDraft(tasks, new Date())).correction).toMatchObject({ effect: "clears", toSign: null });
    await sendCorrection(tasks, why);
    expect((await stored(id)).status).toBe("READY_TO_SIGN");
  });

  it("by two members at once tells the second, shows both answers and overwrites nothing", async () => {
    const { id } = await given.convention(staff, "IN_REVIEW");
    const colleague = await given.member(staff.agencyId, ["validator"]);
    const [mine, theirs] = [
      await editing(await accessOfUser(staff.validator, id)),
      await editing(await accessOfUser(colleague, id)),
    ];
    expect(mine.draftId).not.toBe(theirs.draftId);
    await answer(mine, "metier", { immersionActivities: "Les miennes" });
    await answer(theirs, "metier", { immersionActivities: "Les siennes" });
    await sendCorrection(theirs, why);
    await expect(sendCorrection(mine, why)).rejects.toMatchObject({ code: "edited-meanwhile" });
    expect((await stored(id)).immersionActivities).toBe("Les siennes");
    const { correction, made } = await getDraft(mine, new Date());
    expect([correction?.isOutdated, correction?.current.immersionActivities]).toEqual([true, "Les siennes"]);
    expect("request" in made && made.request.immersionActivities).toBe("Les miennes");
  });
});
