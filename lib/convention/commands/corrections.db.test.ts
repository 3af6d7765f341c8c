import { beforeAll, describe, expect, it } from "vitest";
import {
  accessOfCorrection,
  accessOfDraft,
  accessOfUser,
  type DraftAccess,
  getCase,
  getDraft,
  openCorrection,
  requestChange,
  sendCorrection,
} from "@/lib/convention";
import type { ConventionRequest } from "@/lib/convention/domain/convention";
import { sha256 } from "@/lib/platform/crypto";
import { db } from "@/lib/platform/db/client";
import { readChain } from "@/lib/platform/journal/read";
import { given } from "@/tests/given";
import type { Staff } from "@/tests/given/convention";
import { bakery, browserSecret, savedPart } from "@/tests/given/draft";

let staff: Staff;

beforeAll(async () => {
  await bakery();
  const agencyId = await given.agency();
  staff = { agencyId, validator: await given.member(agencyId, ["validator"]) };
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
    const { id: signed } = await given.convention(staff, "IN_REVIEW");
    await expect(openCorrection({ actor: await given.opened(signed, "beneficiary") }, {})).rejects.toMatchObject({
      kind: "conflict",
    });
  });
});
