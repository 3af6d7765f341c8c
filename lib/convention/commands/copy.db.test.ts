import { expect, it } from "vitest";
import { accessOfDraft, accessOfUser, copy, getCase, getDraft } from "@/lib/convention";
import { requestOf } from "@/lib/convention/domain/convention";
import { partsOf } from "@/lib/convention/domain/form-prefill";
import { newUnguessableId } from "@/lib/platform/ids";
import { given } from "@/tests/given";
import { bakery, browserSecret } from "@/tests/given/draft";

it("a cancelled convention is taken up in a new request: every answer, nothing that the server decided (product.md 1)", async () => {
  await bakery();
  const staff = await given.twoStepStaff();
  const { id } = await given.convention(staff, "CANCELLED");
  const draftId = newUnguessableId();
  expect(await copy({ actor: await accessOfUser(staff.validator, id) }, { draftId, secret: browserSecret })).toBe(
    "CANCELLED",
  );
  const draft = await getDraft(await accessOfDraft(draftId, browserSecret), new Date());
  const { convention } = await getCase(await accessOfUser(staff.validator, id), new Date());
  expect(draft.correction).toBeNull();
  expect(draft.values).toEqual(partsOf(requestOf(convention)));
  expect(draft.values.structure).toMatchObject({ agencyId: staff.agencyId });
  await expect(accessOfDraft(draftId, "b".repeat(43))).rejects.toMatchObject({ kind: "notFound" });
  // The beneficiary may, from their own code's session; the tutor, who does not sign, may not.
  const own = { draftId: newUnguessableId(), secret: browserSecret };
  expect(await copy({ actor: await given.opened(id, "beneficiary") }, own)).toBe("CANCELLED");
  const tutor = await given.opened(id, "establishment-tutor");
  await expect(copy({ actor: tutor }, { ...own, draftId: newUnguessableId() })).rejects.toMatchObject({
    code: "role-not-allowed",
  });
});
