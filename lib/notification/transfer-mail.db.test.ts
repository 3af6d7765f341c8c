import { afterAll, beforeAll, expect, it } from "vitest";
import { accessOfUser, transfer } from "@/lib/convention";
import type { ConventionStatus } from "@/lib/convention/domain/status";
import { db } from "@/lib/platform/db/client";
import { readChain } from "@/lib/platform/journal/read";
import { given } from "@/tests/given";
import { mailbox } from "@/tests/given/mailbox";
import { mailSubscriber } from "./index";

let stop = async () => {};
beforeAll(async () => {
  stop = await mailbox();
});
afterAll(() => stop());

it.each<ConventionStatus>(["IN_REVIEW", "DRAFT"])(
  "a convention that is %s and changes hands is told to everybody on it and to the new agency (product.md 1)",
  async (status) => {
    const staff = await given.twoStepStaff();
    const agencyId = await given.agency();
    const validator = await given.member(agencyId, ["validator"]);
    const { id } = await given.convention(staff, status);
    await transfer({ actor: await accessOfUser(staff.counsellor, id) }, { agencyId, justification: "Déménagement" });
    const chain = `convention:${id}`;
    const event = (await readChain(chain)).at(-1);
    if (!event) throw new Error("nothing happened");
    await mailSubscriber.ConventionTransferredToAgency?.({ ...event, chain });
    const told = await db().message.findMany({ where: { conventionId: id } });
    expect(told.map(({ kind, recipient }) => `${kind} ${recipient}`).sort()).toEqual([
      "transferred beneficiary",
      "transferred establishment-representative",
      "transferred establishment-tutor",
      `transferred-here validator:${validator.userId}`,
    ]);
  },
);
