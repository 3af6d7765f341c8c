import { beforeAll, describe, expect, it } from "vitest";
import { accessOfUser, getCase, getDraft, getSentRequest, sendDraft } from "@/lib/convention";
import { formValuesOf } from "@/lib/convention/domain/form-prefill";
import { addDays } from "@/lib/convention/domain/plain-date";
import { dayInFrance } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { given } from "@/tests/given";
import type { Staff } from "@/tests/given/convention";
import { miniStageExample } from "@/tests/given/convention-request";
import { bakery, begunDraft, filledDraft, savedPart } from "@/tests/given/draft";

let chamber: Staff;

beforeAll(async () => {
  await bakery();
  const agencyId = await given.agency({ kind: "cci" });
  chamber = { agencyId, validator: await given.member(agencyId, ["validator"]) };
});

const pupils = () => miniStageExample(addDays(dayInFrance(new Date()), 14), { agencyId: chamber.agencyId });

describe("a mini-stage", () => {
  it("is kept as it was sent, school included, through three signatures and the chamber's agreement", async () => {
    const request = pupils();
    const { id } = await given.convention(chamber, "ACCEPTED_BY_VALIDATOR", request);
    const { convention } = await getCase(await accessOfUser(chamber.validator, id), new Date());
    const { signatories, ...answers } = request;
    expect(convention).toMatchObject({ ...answers, status: "ACCEPTED_BY_VALIDATOR" });
    expect(convention.signatories).toMatchObject(signatories);
    expect(Object.values(convention.signatories).map((signatory) => signatory?.signedAt)).not.toContain(undefined);
  });

  it("is refused by an agency that is no chamber, and a chamber refuses an immersion", async () => {
    const refused = { code: "agency-refused", issues: [expect.objectContaining({ path: "agencyId" })] };
    await expect(given.submitted(await given.agency(), pupils())).rejects.toMatchObject(refused);
    await expect(given.submitted(chamber.agencyId)).rejects.toMatchObject(refused);
  });

  it("is written part by part with a chamber alone, and sent", async () => {
    const request = pupils();
    const immersionAgency = await given.agency();
    const begun = await begunDraft(undefined, "mini-stage-cci");
    expect((await savedPart(begun, "structure", { agencyId: immersionAgency })).issues).toEqual([
      { path: "agencyId", message: "Choisissez la chambre qui suit votre mini-stage." },
    ]);
    const actor = await filledDraft(formValuesOf(request), "mini-stage-cci");
    expect((await getDraft(actor, new Date())).made).toHaveProperty("request");
    const id = await sendDraft({ actor }, {});
    const { convention } = await getCase(await accessOfUser(chamber.validator, id), new Date());
    expect(convention).toMatchObject({ internshipKind: "mini-stage-cci", status: "READY_TO_SIGN" });
    expect(convention.signatories).toMatchObject(request.signatories);
    expect(await getSentRequest(actor)).toMatchObject({
      kind: "mini-stage-cci",
      signatories: ["beneficiary", "establishment-representative", "beneficiary-representative"],
    });
  });

  it("never has half a school, nor one of anybody but the pupil: the database refuses", async () => {
    const { id } = await given.submitted(chamber.agencyId, pupils());
    const change = (role: "beneficiary" | "establishment_tutor", data: object) =>
      db().conventionActor.update({ where: { conventionId_role: { conventionId: id, role } }, data });
    await expect(change("beneficiary", { schoolName: null })).rejects.toThrow(/school_whole/);
    const school = { levelOfEducation: "3ème", schoolName: "Lycée", schoolPostcode: "69001" };
    await expect(change("establishment_tutor", school)).rejects.toThrow(/school_whole/);
  });
});
