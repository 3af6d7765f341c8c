import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canReceiveSms, getCase, linkOf, openAccess, requestAccessCode, sign } from "@/lib/convention";
import { accessOfSignatory } from "@/lib/convention/access";
import { signatoryOfSession } from "@/lib/identity";
import { db } from "@/lib/platform/db/client";
import { anonymousActor } from "@/lib/platform/event";
import { readChain } from "@/lib/platform/journal/read";
import { type Listening, listen } from "@/simulators/http";
import { demonstrationKey, smsRoutes, type TakenSms } from "@/simulators/sms";
import { given } from "@/tests/given";
import { mailSubscriber } from "./index";

const anonymous = { kind: "anonymous", journal: anonymousActor } as const;
const taken: TakenSms[] = [];
let operator: Listening;
let id = "";
let linkId = "";

beforeAll(async () => {
  operator = await listen(
    0,
    smsRoutes((sms) => taken.push(sms)),
  );
  Object.assign(process.env, {
    SMS_API_URL: `http://127.0.0.1:${operator.port}/sms`,
    SMS_API_KEY: demonstrationKey,
  });
  const agencyId = await given.agency();
  const staff = { agencyId, validator: await given.member(agencyId, ["validator"]) };
  id = (await given.convention(staff, "READY_TO_SIGN")).id;
  linkId = await linkOf(id, "beneficiary");
});
afterAll(() => operator.stop());

/** What the worker does with the last request of a code. */
const sendRequested = async () => {
  const requested = (await readChain(`convention:${id}`)).filter(({ name }) => name === "AccessCodeRequested").at(-1);
  if (!requested) throw new Error("no code was asked for");
  await mailSubscriber.AccessCodeRequested?.({ ...requested, chain: `convention:${id}` });
};

describe("a code by SMS (product.md 2)", () => {
  it("is offered for a French mobile", async () => {
    expect(await canReceiveSms(linkId)).toBe(true);
    await db().conventionActor.update({ where: { linkId }, data: { phone: "+33199001234" } });
    expect(await canReceiveSms(linkId)).toBe(false);
    await expect(requestAccessCode({ actor: anonymous }, { linkId, channel: "sms" })).rejects.toMatchObject({
      kind: "invalid",
      code: "no-sms",
    });
    await db().conventionActor.update({ where: { linkId }, data: { phone: "+33639980001" } });
  });

  it("reaches the phone of the convention, opens it, and stands in the proof of the signature", async () => {
    const { maskedTarget } = await requestAccessCode({ actor: anonymous }, { linkId, channel: "sms" });
    expect(maskedTarget).toBe("06 •• •• •• 01");
    await sendRequested();
    await sendRequested();
    expect(taken).toHaveLength(1);
    expect(taken[0]).toMatchObject({ recipient: "33639980001", content: expect.stringMatching(/ est \d{6}\. /) });
    expect(taken[0]?.content.length).toBeLessThanOrEqual(160);
    const code = /\d{6}(?=\.)/.exec(taken[0]?.content ?? "")?.[0];
    const tried = await openAccess({ actor: anonymous }, { linkId, code });
    const signatory = tried.outcome === "opened" ? await signatoryOfSession(tried.session.secret, new Date()) : null;
    if (!signatory) throw new Error("the code did not open the convention");
    const access = accessOfSignatory(signatory);
    const { text, messages } = await getCase(access, new Date());
    expect(messages).toEqual([expect.objectContaining({ channel: "sms", kind: "access-code", status: "accepted" })]);
    await sign({ actor: access }, { textHash: text.hash, ipAddress: "203.0.113.7", userAgent: "test" });
    expect(await db().signatureEvidence.findFirst({ where: { conventionId: id } })).toMatchObject({
      channel: "sms",
      maskedTarget: "06 •• •• •• 01",
    });
  });
});
