import { expect, it } from "vitest";
import { given } from "@/tests/given";
import { accessOfUser } from "../access";
import { getCase } from "../queries/get-case";
import { addNote, removeNote } from "./notes";
import { transfer } from "./transfer";

const now = () => new Date();

it("colleagues read each other's notes, nobody else does, and each takes away their own alone", async () => {
  const staff = await given.twoStepStaff();
  const { id } = await given.convention(staff, "IN_REVIEW");
  const [counsellor, validator] = [await accessOfUser(staff.counsellor, id), await accessOfUser(staff.validator, id)];
  await addNote({ actor: counsellor }, { body: " À rappeler lundi\nau sujet des horaires " });
  const read = await getCase(validator, now());
  expect(read.notes).toMatchObject([
    { author: "Sonia Témoin", isOwn: false, body: "À rappeler lundi\nau sujet des horaires" },
  ]);
  const noteId = read.notes?.[0]?.id;
  await expect(removeNote({ actor: validator }, { noteId })).rejects.toMatchObject({ kind: "notFound" });

  const operator = await accessOfUser(await given.operator(), id);
  const beneficiary = await given.opened(id, "beneficiary");
  for (const access of [operator, beneficiary]) {
    expect((await getCase(access, now())).notes).toBeNull();
    await expect(addNote({ actor: access }, { body: "Lu" })).rejects.toMatchObject({ kind: "forbidden" });
  }
  await removeNote({ actor: counsellor }, { noteId });
  expect((await getCase(counsellor, now())).notes).toEqual([]);
});

it("notes stay behind when the convention goes to another agency", async () => {
  const staff = await given.twoStepStaff();
  const { id } = await given.convention(staff, "IN_REVIEW");
  const counsellor = await accessOfUser(staff.counsellor, id);
  await addNote({ actor: counsellor }, { body: "Entre nous" });
  const next = await given.twoStepStaff();
  await transfer({ actor: counsellor }, { agencyId: next.agencyId, justification: "Déménagement" });
  expect((await getCase(await accessOfUser(next.counsellor, id), now())).notes).toEqual([]);
});
