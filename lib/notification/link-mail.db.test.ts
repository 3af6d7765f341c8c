import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  accessOfUser,
  getCase,
  recoverLinks,
  remindConventions,
  remindersForProduct,
  sendSignatureLink,
} from "@/lib/convention";
import { db } from "@/lib/platform/db/client";
import { anonymousActor } from "@/lib/platform/event";
import { readChain } from "@/lib/platform/journal/read";
import { given } from "@/tests/given";
import type { Staff } from "@/tests/given/convention";
import { mailbox } from "@/tests/given/mailbox";
import { mailSubscriber } from "./subscriber";

const anonymous = { kind: "anonymous", journal: anonymousActor } as const;
let stop = async () => {};
let staff: Staff;

beforeAll(async () => {
  stop = await mailbox();
  staff = await given.twoStepStaff();
});

afterAll(() => stop());

/** Kinds of the messages that somebody on a convention was sent. */
const kindsTo = async (conventionId: string, recipient: string) =>
  (await db().message.findMany({ where: { conventionId, recipient } })).map(({ kind }) => kind);

const told = async (id: string, name: "SignatureLinkSent" | "AccessLinkAsked") => {
  const events = (await readChain(`convention:${id}`)).filter((event) => event.name === name);
  for (const event of events) await mailSubscriber[name]?.(event);
  return events;
};

const withEmails = (beneficiary: string, company: string) => {
  const { signatories } = given.conventionRequest();
  return {
    signatories: {
      ...signatories,
      beneficiary: { ...signatories.beneficiary, email: beneficiary },
      establishmentRepresentative: { ...signatories.establishmentRepresentative, email: company },
    },
  };
};

it("a reminder goes once to who has not signed, then once to the agency (convention.md 4.3)", async () => {
  const { id } = await given.convention(staff, "PARTIALLY_SIGNED");
  const { convention } = await getCase(await accessOfUser(staff.validator, id), new Date());
  const eve = new Date(`${convention.dateStart}T06:00:00Z`);
  const sent = async () => {
    await remindConventions(eve);
    await remindConventions(eve);
    const events = (await readChain(`convention:${id}`)).filter(({ name }) => name === "ReminderSent");
    for (const event of events) await mailSubscriber.ReminderSent?.(event);
    return events.map(({ payload }) => payload.reminder);
  };
  expect(await sent()).toEqual(["signatures"]);
  const messages = async () =>
    (await db().message.findMany({ where: { conventionId: id, kind: { endsWith: "reminder" } } }))
      .map(({ kind, recipient, channel }) => `${kind} ${recipient.split(":")[0]} ${channel}`)
      .sort();
  expect(await messages()).toEqual(["signature-reminder establishment-representative email"]);
  const reminders = await remindersForProduct(id);
  expect(reminders["establishment-representative"]).toEqual({ email: eve, sms: null });
  expect(reminders.beneficiary).toEqual({ email: null, sms: null });
  await given.signedBy(id, "establishment-representative");
  expect(await sent()).toEqual(["signatures", "last-review"]);
  expect((await messages()).at(0)).toBe("review-reminder counsellor email");
});

describe("a link that was lost", () => {
  it("is sent once more to who has not signed, after 24 hours, and not to who has (cases 134 and 135)", async () => {
    const sent = new Date(Date.now() - 25 * 3_600_000);
    const { id } = await given.submitted(staff.agencyId, withEmails("a1@example.org", "e1@example.org"), sent);
    const actor = await accessOfUser(staff.validator, id);
    const asking = { role: "establishment-representative", channel: "email" } as const;
    await sendSignatureLink({ actor }, asking);
    await expect(sendSignatureLink({ actor }, asking)).rejects.toMatchObject({ kind: "tooMany" });
    expect(await told(id, "SignatureLinkSent")).toHaveLength(1);
    expect(await kindsTo(id, "establishment-representative")).toEqual(["signature-request"]);
    await given.signedBy(id, "establishment-representative");
    await expect(sendSignatureLink({ actor }, asking)).rejects.toMatchObject({ code: "already-signed" });
  });

  it("comes back to an address for its own role alone, to everybody for a reference, at most once an hour (product.md 2)", async () => {
    const { id, reference } = await given.submitted(staff.agencyId, withEmails("a2@example.org", "e2@example.org"));
    await recoverLinks({ actor: anonymous }, { asked: " A2@Example.org " });
    expect((await told(id, "AccessLinkAsked")).map(({ payload }) => payload.to)).toEqual(["beneficiary"]);
    expect(await kindsTo(id, "beneficiary")).toEqual(["access-link"]);
    expect(await kindsTo(id, "establishment-representative")).toEqual([]);
    await recoverLinks({ actor: anonymous }, { asked: reference.toLowerCase() });
    const roles = (await told(id, "AccessLinkAsked")).map(({ payload }) => payload.to);
    expect(roles.sort()).toEqual(["beneficiary", "establishment-representative", "establishment-tutor"]);
    expect(await kindsTo(id, "beneficiary")).toEqual(["access-link"]);
  });

  it("answers an unknown address as a known one, and writes to nobody", async () => {
    expect(await recoverLinks({ actor: anonymous }, { asked: "inconnue@example.org" })).toBeNull();
    expect(await recoverLinks({ actor: anonymous }, { asked: "IF-2020-XXXXXX" })).toBeNull();
  });
});
