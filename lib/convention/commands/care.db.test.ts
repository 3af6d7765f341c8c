import { beforeAll, describe, expect, it } from "vitest";
import {
  accessOfUser,
  editFinal,
  expireConventions,
  forgetDrafts,
  getCase,
  renameCounsellor,
  renew,
  transfer,
} from "@/lib/convention";
import { signatoryOfSession } from "@/lib/identity";
import { dayInFrance } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { newId } from "@/lib/platform/ids";
import { readChain } from "@/lib/platform/journal/read";
import { given } from "@/tests/given";
import { openedSecret, type Staff } from "@/tests/given/convention";
import { week35 } from "@/tests/given/convention-request";
import { addDays } from "../domain/plain-date";
import { expandWeek } from "../domain/schedule";

let staff: Awaited<ReturnType<typeof given.twoStepStaff>>;
let elsewhere: Staff;

beforeAll(async () => {
  staff = await given.twoStepStaff();
  const otherId = await given.agency();
  elsewhere = { agencyId: otherId, validator: await given.member(otherId, ["validator"]) };
});

const byCounsellor = async (id: string) => ({ actor: await accessOfUser(staff.counsellor, id) });
const caseOf = async (id: string, reader = staff.counsellor) => getCase(await accessOfUser(reader, id), new Date());
const lastEvent = async (id: string) => (await readChain(`convention:${id}`)).at(-1);

describe("an agency takes care of its conventions (product.md 1, convention.md 3.4)", () => {
  it("names the counsellor, and every signature stands", async () => {
    const { id } = await given.convention(staff, "PARTIALLY_SIGNED");
    await renameCounsellor(await byCounsellor(id), { firstname: "Inès", lastname: "Démo" });
    const { convention } = await caseOf(id);
    expect(convention.agencyReferent).toEqual({ firstname: "Inès", lastname: "Démo" });
    expect(convention.signatories.beneficiary.signedAt).toBeDefined();
    expect(await lastEvent(id)).toMatchObject({ name: "ConventionCounsellorNameEdited" });
    const { id: final } = await given.convention(staff, "ACCEPTED_BY_VALIDATOR");
    await expect(renameCounsellor(await byCounsellor(final), { firstname: "I", lastname: "D" })).rejects.toMatchObject({
      kind: "conflict",
    });
  });

  it("transfers: signatures are cleared, the former agency sees nothing any more, the new one does", async () => {
    const { id } = await given.convention(staff, "IN_REVIEW");
    const acting = await byCounsellor(id);
    await transfer(acting, { agencyId: elsewhere.agencyId, justification: "Le candidat a déménagé." });
    await expect(accessOfUser(staff.counsellor, id)).rejects.toMatchObject({ kind: "notFound" });
    const { convention } = await caseOf(id, elsewhere.validator);
    expect(convention.status).toBe("READY_TO_SIGN");
    expect(convention.signatories.beneficiary.signedAt).toBeUndefined();
    expect(await lastEvent(id)).toMatchObject({
      name: "ConventionTransferredToAgency",
      payload: { previousAgencyId: staff.agencyId, agencyId: elsewhere.agencyId },
    });
  });

  it("133: no transfer once approved, nor to an agency that is unknown, the same, closed or of another kind", async () => {
    const justification = "Déménagement";
    const { id: approved } = await given.convention(staff, "ACCEPTED_BY_COUNSELLOR");
    await expect(
      transfer(await byCounsellor(approved), { agencyId: elsewhere.agencyId, justification }),
    ).rejects.toMatchObject({ kind: "conflict" });
    const { id } = await given.convention(staff, "READY_TO_SIGN");
    const acting = await byCounsellor(id);
    const to = (agencyId: string) => transfer(acting, { agencyId, justification });
    await expect(to(newId())).rejects.toMatchObject({ kind: "notFound" });
    for (const agencyId of [
      staff.agencyId,
      await given.agency({ kind: "cci" }),
      await given.agency({ status: "closed" }),
    ])
      await expect(to(agencyId)).rejects.toMatchObject({ kind: "invalid", issues: [{ path: "agencyId" }] });
  });

  it("136, 137: corrects a final convention within what each may, and keeps what was signed as an amendment", async () => {
    const { id } = await given.convention(staff, "ACCEPTED_BY_VALIDATOR");
    const acting = await byCounsellor(id);
    await editFinal(acting, { establishmentTutor: { job: "Cheffe d’équipe" } });
    const { convention } = await caseOf(id);
    expect(convention.establishmentTutor.job).toBe("Cheffe d’équipe");
    expect(convention.amendments).toHaveLength(1);
    const before = (await readChain(`convention:${id}`)).length;
    await editFinal(acting, { establishmentTutor: { job: "Cheffe d’équipe" } });
    expect(await readChain(`convention:${id}`)).toHaveLength(before);
    await expect(editFinal(acting, { beneficiary: { lastName: "Autre" } })).rejects.toMatchObject({
      kind: "forbidden",
    });
    await expect(editFinal(acting, { beneficiary: { birthdate: dayInFrance(new Date()) } })).rejects.toMatchObject({
      kind: "invalid",
    });
  });

  it("a corrected address ends what the old one had opened", async () => {
    const { id } = await given.convention(staff, "ACCEPTED_BY_VALIDATOR");
    const secret = await openedSecret(id, "beneficiary");
    expect(await signatoryOfSession(secret, new Date())).not.toBeNull();
    await editFinal(await byCounsellor(id), { beneficiary: { email: "nouvelle.adresse@candidat.example.org" } });
    expect(await signatoryOfSession(secret, new Date())).toBeNull();
  });

  it("138: renews a validated immersion once; the renewal is to be signed and each tells of the other", async () => {
    const made = await given.convention(staff, "ACCEPTED_BY_VALIDATOR");
    const { convention } = await caseOf(made.id);
    const dateStart = addDays(convention.dateEnd, 3);
    const dateEnd = addDays(dateStart, 1);
    const asked = {
      dateStart,
      dateEnd,
      schedule: expandWeek(week35, dateStart, dateEnd),
      justification: "Il reste à découvrir la vente.",
    };
    const acting = await byCounsellor(made.id);
    await renew(acting, asked);
    const first = await caseOf(made.id);
    expect(first.convention.status).toBe("ACCEPTED_BY_VALIDATOR");
    expect(first.renewal).toMatchObject({ of: "after" });
    const second = await caseOf(first.renewal?.id ?? "");
    expect(second.convention).toMatchObject({
      status: "READY_TO_SIGN",
      dateStart,
      renewed: { from: made.id, justification: "Il reste à découvrir la vente." },
    });
    expect(second.renewal).toMatchObject({ of: "before", id: made.id, reference: convention.reference });
    expect(await lastEvent(second.convention.id)).toMatchObject({ name: "ConventionSubmittedByBeneficiary" });
    await expect(renew(acting, asked)).rejects.toMatchObject({ kind: "conflict" });
    const { id: open } = await given.convention(staff, "IN_REVIEW");
    await expect(renew(await byCounsellor(open), asked)).rejects.toMatchObject({ kind: "conflict" });
  });
});

describe("what the clock closes", () => {
  it("a request whose immersion ended a month ago, once, and no other", async () => {
    const { id } = await given.convention(staff, "IN_REVIEW");
    const { id: validated } = await given.convention(staff, "ACCEPTED_BY_VALIDATOR");
    const { convention } = await caseOf(id);
    const at = (day: string) => new Date(`${day}T21:00:00Z`);
    await expireConventions(at(addDays(convention.dateEnd, 27)));
    expect((await caseOf(id)).convention.status).toBe("IN_REVIEW");
    const later = at(addDays(convention.dateEnd, 32));
    await expireConventions(later);
    const closed = (await caseOf(id)).convention;
    expect(closed.status).toBe("DEPRECATED");
    expect(await lastEvent(id)).toMatchObject({ name: "ConventionDeprecated", actor: { kind: "system" } });
    expect((await caseOf(validated)).convention.status).toBe("ACCEPTED_BY_VALIDATOR");
    expect(await expireConventions(later)).toEqual({ expired: 0 });
  });

  it("drafts that nobody has changed for thirty days", async () => {
    const now = new Date();
    const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 3_600_000);
    const draft = (updatedAt: Date) => ({
      id: newId(),
      internshipKind: "immersion" as const,
      ownerHash: "essai",
      sections: {},
      createdAt: updatedAt,
      updatedAt,
    });
    const [old, young] = [draft(daysAgo(31)), draft(daysAgo(29))];
    await db().conventionDraft.createMany({ data: [old, young] });
    expect((await forgetDrafts(now)).forgotten).toBeGreaterThan(0);
    const left = await db().conventionDraft.findMany({ where: { id: { in: [old.id, young.id] } } });
    expect(left.map(({ id }) => id)).toEqual([young.id]);
  });
});
