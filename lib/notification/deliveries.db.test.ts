import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { newId } from "@/lib/platform/ids";
import { returnMessage, signedPost } from "@/simulators/mailbox/returns";
import { mailbox } from "@/tests/given/mailbox";
import { deliver, type Outgoing } from "./deliver";
import { receiveInboundMail } from "./inbound";
import { messageOfAddress, returnAddressOf } from "./return-address";

const key = "test-only-inbound-key-0123456789-abcdef";
const now = new Date();

let stop = async () => {};
beforeAll(async () => {
  Object.assign(process.env, {
    MAIL_RETURN_DOMAIN: "retour.example.org",
    INBOUND_EMAIL_KEY: key,
  });
  stop = await mailbox();
});
afterAll(() => stop());

const mailTo = (email: string, eventId = newId()): Outgoing => ({
  eventId,
  kind: "signed",
  recipient: "beneficiary",
  email,
  content: { subject: "Essai", intro: "Essai.", why: "Essai." },
});

const statusOf = async (maskedTarget: string) => {
  const message = await db().message.findFirst({ where: { maskedTarget }, orderBy: { createdAt: "desc" } });
  return message && { id: message.id, status: message.status, answer: message.relayAnswer };
};

const post = (body: FormData) =>
  receiveInboundMail(new Request("http://localhost/api/inbound-email/mime", { method: "POST", body }), now);

describe("what becomes of a message (product.md 5)", () => {
  it("is accepted by the relay, or bounced by its answer, once", async () => {
    const message = mailTo("a@example.org");
    await deliver([message, message]);
    expect(await statusOf("a•••@example.org")).toMatchObject({
      status: "accepted",
      answer: expect.stringMatching(/^250/),
    });
    await deliver([mailTo("b@refuse.example.org")]);
    expect(await statusOf("b•••@refuse.example.org")).toMatchObject({
      status: "bounced",
      answer: expect.stringMatching(/^550/),
    });
    expect(await db().message.count()).toBe(2);
  });

  it("is deferred while the relay puts it off, and tried again with its job", async () => {
    const later = mailTo("c@later.example.org");
    await expect(deliver([later, mailTo("d@example.org")])).rejects.toThrow(/1 message/);
    expect(await statusOf("c•••@later.example.org")).toMatchObject({ status: "deferred", answer: null });
    expect(await statusOf("d•••@example.org")).toMatchObject({ status: "accepted" });
    await expect(deliver([later])).rejects.toThrow(/1 message/);
  });

  it("goes on waiting while no operator of SMS answers", async () => {
    const sms: Outgoing = {
      eventId: newId(),
      kind: "access-code",
      recipient: "beneficiary",
      phone: "+33639980001",
      text: "x",
    };
    await expect(deliver([sms])).rejects.toThrow(/1 message/);
    expect(await db().message.findFirst({ where: { channel: "sms" } })).toMatchObject({
      status: "deferred",
      maskedTarget: "06 •• •• •• 01",
    });
  });
});

describe("a return message", () => {
  const sent = async (email: string) => {
    await deliver([mailTo(email)]);
    const message = await statusOf(email.replace("@", "•••@"));
    return message?.id ?? "";
  };
  const back = (messageId: string, action: "failed" | "delayed", status: string) => {
    const to = returnAddressOf(messageId) ?? "";
    return signedPost(to, returnMessage(to, "e@bounce.example.org", action, status), key, now);
  };

  it("bounces the message that its address is about, and names nobody", async () => {
    const id = await sent("e@bounce.example.org");
    expect(await post(back(id, "delayed", "4.4.1"))).toEqual({ status: 200, body: { outcome: "noted" } });
    expect((await statusOf("e•••@bounce.example.org"))?.status).toBe("deferred");
    expect(await post(back(id, "failed", "5.1.1"))).toEqual({ status: 200, body: { outcome: "noted" } });
    expect(await statusOf("e•••@bounce.example.org")).toEqual({
      id,
      status: "bounced",
      answer: "return message 5.1.1",
    });
    expect(await post(back(id, "delayed", "4.4.1"))).toMatchObject({ body: { outcome: "ignored" } });
  });

  it("is taken once: the same post again is refused", async () => {
    const form = back(await sent("f@bounce.example.org"), "failed", "5.1.1");
    const answers = await Promise.all([post(form), post(form)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 406]);
  });

  it("is refused without its signature, late, or when nobody vouches for its sender", async () => {
    const id = await sent("g@bounce.example.org");
    const forged = back(id, "failed", "5.1.1");
    forged.set("token", "another");
    expect(await post(forged)).toEqual({ status: 403, body: { outcome: "inbound-signature" } });
    const to = returnAddressOf(id) ?? "";
    const mime = returnMessage(to, "g@bounce.example.org", "failed", "5.1.1");
    const late = signedPost(to, mime, key, new Date(now.getTime() - 16 * 60_000));
    expect(await post(late)).toEqual({ status: 403, body: { outcome: "inbound-too-old" } });
    for (const lines of [
      "",
      "X-Mailgun-Spf: Fail\r\nX-Mailgun-Spf: Pass\r\n",
      "Authentication-Results: mx; dkim=fail\r\n",
    ]) {
      const unsure = signedPost(to, mime.replace("X-Mailgun-Spf: Pass\r\n", lines), key, now);
      expect(await post(unsure)).toEqual({ status: 403, body: { outcome: "inbound-unauthenticated" } });
    }
    expect((await statusOf("g•••@bounce.example.org"))?.status).toBe("accepted");
  });

  it("changes nothing when its address is not one of ours, or when somebody wrote it", async () => {
    const id = await sent("h@bounce.example.org");
    const other = `retour-${id}-${"0".repeat(20)}@retour.example.org`;
    expect(messageOfAddress(other)).toBeNull();
    const mime = returnMessage(other, "h@bounce.example.org", "failed", "5.1.1");
    expect(await post(signedPost(other, mime, key, now))).toMatchObject({ status: 200, body: { outcome: "ignored" } });
    const written = "Authentication-Results: mx; dkim=pass\r\nFrom: h@example.org\r\n\r\nBonjour";
    const answer = await post(signedPost(returnAddressOf(id) ?? "", written, key, now));
    expect(answer).toMatchObject({ status: 200, body: { outcome: "ignored" } });
  });

  it("that cannot be read is refused for good", async () => {
    const request = new Request("http://localhost/", { method: "POST", body: "x" });
    expect(await receiveInboundMail(request, now)).toEqual({ status: 406, body: { outcome: "inbound-unreadable" } });
  });
});
