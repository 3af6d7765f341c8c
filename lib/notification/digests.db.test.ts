import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessOfJoiner, accessToTeam, askToJoin, chooseMails } from "@/lib/agency";
import { accessOfUser, transfer } from "@/lib/convention";
import { db } from "@/lib/platform/db/client";
import { readChain } from "@/lib/platform/journal/read";
import { given } from "@/tests/given";
import { mailbox } from "@/tests/given/mailbox";
import { sendDigests } from "./digests";
import { agencyMail, mailSubscriber } from "./index";

let stop = async () => {};
beforeAll(async () => {
  stop = await mailbox();
});
afterAll(() => stop());

// A Friday, the Saturday after it, and the Monday.
const friday = new Date("2026-11-27T04:40:00Z");
const saturday = new Date("2026-11-28T04:40:00Z");
const monday = new Date("2026-11-30T04:40:00Z");

const lastOf = async (chain: string) => {
  const event = (await readChain(chain)).at(-1);
  if (!event) throw new Error(`nothing happened on ${chain}`);
  return event;
};
const messagesTo = (userId: string) => db().message.findMany({ where: { recipient: { contains: userId } } });

/** A two-step agency whose counsellor wants one e-mail a day. */
const dailyStaff = async () => {
  const staff = await given.twoStepStaff();
  await chooseMails({ actor: accessToTeam(staff.counsellor, staff.agencyId) }, { mails: "daily" });
  return staff;
};

describe("one e-mail each working morning", () => {
  it("goes to whoever chose it when something waits, once a day, and not on a Saturday", async () => {
    const staff = await dailyStaff();
    const { userId } = staff.counsellor;
    expect(await sendDigests(friday)).toEqual({ told: 0 });
    await given.convention(staff, "IN_REVIEW");
    expect(await sendDigests(saturday)).toEqual({ told: 0 });
    expect(await sendDigests(friday)).toEqual({ told: 1 });
    expect(await sendDigests(friday)).toEqual({ told: 0 });
    await agencyMail.AgencyDigestDue?.(await lastOf(`digest:${userId}`));
    expect((await messagesTo(userId)).map(({ kind }) => kind)).toEqual(["digest"]);
    expect(await sendDigests(monday)).toEqual({ told: 1 });
  });

  it("takes the place of the others: nothing else is written to them as things happen", async () => {
    const staff = await dailyStaff();
    const before = await given.twoStepStaff();
    const { id } = await given.convention(before, "IN_REVIEW");
    await transfer(
      { actor: await accessOfUser(before.counsellor, id) },
      { agencyId: staff.agencyId, justification: "Déménagement" },
    );
    await mailSubscriber.ConventionTransferredToAgency?.(await lastOf(`convention:${id}`));
    expect(await messagesTo(staff.counsellor.userId)).toEqual([]);
  });

  it("tells an administrator who asks to join, instead of an e-mail for each", async () => {
    const agencyId = await given.agency();
    const daily = await given.member(agencyId, ["agency-admin"]);
    const atOnce = await given.member(agencyId, ["agency-admin", "validator"]);
    await chooseMails({ actor: accessToTeam(daily, agencyId) }, { mails: "daily" });
    await askToJoin({ actor: accessOfJoiner(await given.professional()) }, { agencyIds: [agencyId] });
    await agencyMail.AgencyJoinAsked?.(await lastOf(`agency:${agencyId}`));
    expect((await messagesTo(atOnce.userId)).map(({ kind }) => kind)).toEqual(["join-to-answer"]);
    expect(await messagesTo(daily.userId)).toEqual([]);
    await sendDigests(friday);
    await agencyMail.AgencyDigestDue?.(await lastOf(`digest:${daily.userId}`));
    expect((await messagesTo(daily.userId)).map(({ kind }) => kind)).toEqual(["digest"]);
  });
});
