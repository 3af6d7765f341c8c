import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  deliverWebhook,
  deliveryTask,
  type PartnerActor,
  pauseWebhook,
  replayOne,
  replayPeriod,
  resumeWebhook,
} from "@/lib/partner";
import { db } from "@/lib/platform/db/client";
import { readChain } from "@/lib/platform/journal/read";
import { asOwner } from "@/tests/database/owner";
import { given } from "@/tests/given";
import { partnerServer } from "@/tests/given/partner-server";
import { webhookEvents } from "../domain/webhook-events";

const { announce, announceLast, deliveriesTo, endpoint, happened, tryOpen } = given.webhooks;

const server = await partnerServer();
process.env.SIMULATED_PARTNER_URL = server.origin;
afterAll(server.close);

let agencyId: string;
let actor: PartnerActor;
let webhookId: string;
beforeAll(async () => {
  agencyId = await given.agency({ kind: "cap_emploi" });
});
beforeEach(async () => {
  await asOwner("delete from webhook_subscriptions", "delete from graphile_worker._private_jobs");
  server.received.length = 0;
  server.answers.length = 0;
  ({ actor } = await given.webhooks.told({ agencyIds: [agencyId] }));
  ({ id: webhookId } = await endpoint(actor, `${server.origin}/hooks`, { payload: "thin" }));
});

const statuses = async () => (await deliveriesTo(webhookId)).map(({ status }) => status);
const sent = () => server.received.map(({ body }) => JSON.parse(body));
const jobsLeft = async (): Promise<number> =>
  (await db().$queryRaw<unknown[]>`select from graphile_worker.jobs where task_identifier = ${deliveryTask}`).length;
const fail = (times: number, headers: Record<string, string> = {}) =>
  server.answers.push(...Array.from({ length: times }, () => ({ status: 500, headers })));

/** A convention that was submitted, then signed by its beneficiary, without a word to anybody. */
const signedOnce = async (): Promise<string> => {
  const { id } = await given.submitted(agencyId);
  await given.signedBy(id, "beneficiary");
  return id;
};
/** Announces all that happened to it. */
const announceAll = async (id: string) => {
  for (const event of await happened(id)) await announce(event);
};

describe("one convention, one endpoint: one delivery at a time (issue of partners, part 4)", () => {
  it("a state that waits is followed by the later one, which alone is told", async () => {
    await announceAll(await signedOnce());
    expect(await statuses()).toEqual(["superseded", "pending"]);
    expect(await jobsLeft()).toBe(1);
    await tryOpen(webhookId);
    expect(sent()).toMatchObject([
      { type: "convention.updated", data: { convention: { status: "PARTIALLY_SIGNED" } } },
    ]);
  });

  it("a state that is being told now is not taken back: the later one waits for its end", async () => {
    const id = await signedOnce();
    const [first, second] = await happened(id);
    await announce(first);
    await db().webhookDelivery.updateMany({ data: { claimedUntil: new Date(Date.now() + 20_000) } });
    await announce(second);
    expect(await statuses()).toEqual(["pending", "waiting"]);
    await db().webhookDelivery.updateMany({ data: { claimedUntil: null } });
    await tryOpen(webhookId);
    expect(await statuses()).toEqual(["delivered", "pending"]);
  });

  it("a state that failed gives way to the later one", async () => {
    const id = await signedOnce();
    const [first, second] = await happened(id);
    await announce(first);
    fail(1);
    await tryOpen(webhookId);
    await announce(second);
    expect(await statuses()).toEqual(["superseded", "pending"]);
    await tryOpen(webhookId);
    expect(await statuses()).toEqual(["superseded", "delivered"]);
  });

  it("an event that is heard late is told by the state that was already, never after it", async () => {
    const [first, second] = await happened(await signedOnce());
    await announce(second);
    await tryOpen(webhookId);
    await announce(first);
    expect(await statuses()).toEqual(["superseded", "delivered"]);
  });

  it("never has two open deliveries of one convention, even heard at the same time", async () => {
    const { id: typed } = await endpoint(actor, `${server.origin}/typed`, { events: [...webhookEvents] });
    const events = await happened(await signedOnce());
    await Promise.all([...events, ...events].map(announce));
    const open = (await deliveriesTo(typed)).filter(({ status }) => status === "pending");
    expect(open).toHaveLength(1);
    expect(await deliveriesTo(typed)).toHaveLength(4);
  });

  it("other conventions do not wait", async () => {
    await announceAll(await signedOnce());
    await announceAll(await signedOnce());
    expect(await tryOpen(webhookId)).toBe(2);
  });
});

describe("kinds of change (partner-api.md 5.8)", () => {
  it("are told one by one, in order, with the status before and after; none is left out", async () => {
    const { id, secret } = await endpoint(actor, `${server.origin}/typed`, {
      events: ["convention.created", "convention.status-changed"],
      payload: "thin",
    });
    const conventionId = await signedOnce();
    await given.signedBy(conventionId, "establishment-representative");
    await announceAll(conventionId);
    while ((await tryOpen(id)) > 0);
    const calls = server.received.map(({ body, headers }) => new Webhook(secret).verify(body, headers as never));
    expect(calls).toMatchObject([
      { type: "convention.created", data: { convention: { id: conventionId } } },
      { type: "convention.status-changed", data: { previousStatus: "READY_TO_SIGN", status: "PARTIALLY_SIGNED" } },
      { type: "convention.status-changed", data: { previousStatus: "PARTIALLY_SIGNED", status: "IN_REVIEW" } },
    ]);
    const sequences = calls.map((call) => (call as { data: { sequence: number } }).data.sequence);
    expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
  });

  it("wait behind one that fails, until it is given up", async () => {
    const { id } = await endpoint(actor, `${server.origin}/typed`, {
      events: ["convention.created", "convention.status-changed"],
    });
    await announceAll(await signedOnce());
    fail(10);
    for (let tries = 1; tries < 10; tries += 1) await tryOpen(id);
    expect((await deliveriesTo(id)).map(({ status }) => status)).toEqual(["pending", "waiting"]);
    await tryOpen(id);
    expect((await deliveriesTo(id)).map(({ status }) => status)).toEqual(["exhausted", "pending"]);
  });

  it("hold the id, the status and the date alone when thin", async () => {
    const id = await signedOnce();
    await announceLast(id);
    await tryOpen(webhookId);
    const [call] = sent();
    expect(Object.keys(call.data.convention).sort()).toEqual(["id", "status", "updatedAt"]);
    expect(call).toEqual({
      type: "convention.updated",
      timestamp: expect.stringMatching(/Z$/u),
      data: { sequence: expect.any(Number), convention: expect.objectContaining({ id }) },
    });
  });
});

describe("an endpoint (partner-api.md 5.8)", () => {
  it("paused, is not called; resumed, it catches up", async () => {
    await pauseWebhook({ actor }, { webhookId });
    const id = await signedOnce();
    await announceAll(id);
    await tryOpen(webhookId);
    expect([server.received.length, await statuses()]).toEqual([0, ["superseded", "pending"]]);
    await resumeWebhook({ actor }, { webhookId });
    await tryOpen(webhookId);
    expect(await statuses()).toEqual(["superseded", "delivered"]);
    expect((await readChain(`consumer:${actor.id}`)).map(({ name }) => name).slice(-2)).toEqual([
      "WebhookPaused",
      "WebhookResumed",
    ]);
  });

  it("that has taken nothing for five days is paused; resumed, it receives what was given up", async () => {
    await announceLast(await signedOnce());
    fail(10);
    for (let tries = 1; tries <= 10; tries += 1) await tryOpen(webhookId);
    await asOwner(`update webhook_subscriptions set failing_since = failing_since - interval '5 days'`);
    await announceLast(await signedOnce());
    fail(1);
    await tryOpen(webhookId);
    expect(await db().webhookSubscription.findUniqueOrThrow({ where: { id: webhookId } })).toMatchObject({
      pauseReason: "failing",
    });
    const calls = server.received.length;
    await tryOpen(webhookId);
    expect(server.received).toHaveLength(calls);
    await resumeWebhook({ actor }, { webhookId });
    await tryOpen(webhookId);
    expect((await statuses()).sort()).toEqual(["delivered", "delivered"]);
  });

  it("is left alone, for every convention, as long as its address asks", async () => {
    await announceLast(await signedOnce());
    fail(1, { "retry-after": "600" });
    await tryOpen(webhookId);
    await announceLast(await signedOnce());
    const other = (await deliveriesTo(webhookId)).find(({ attempts }) => attempts === 0);
    await deliverWebhook({ deliveryId: other?.id }, new Date());
    expect(server.received).toHaveLength(1);
    await deliverWebhook({ deliveryId: other?.id }, new Date(Date.now() + 601_000));
    expect(server.received).toHaveLength(2);
  });
});

describe("sending again (partner-api.md 5.8)", () => {
  it("one delivery, under the same id, its tries kept", async () => {
    await announceLast(await signedOnce());
    await tryOpen(webhookId);
    const [delivery] = await deliveriesTo(webhookId);
    const deliveryId = delivery?.id ?? "";
    await replayOne({ actor }, { webhookId, deliveryId });
    await tryOpen(webhookId);
    expect(server.received.map(({ headers }) => headers["webhook-id"])).toEqual([deliveryId, deliveryId]);
    const tries = await db().webhookAttempt.findMany({ where: { deliveryId }, orderBy: { number: "asc" } });
    expect(tries.map(({ number, outcome }) => [number, outcome])).toEqual([
      [1, "200"],
      [2, "200"],
    ]);
  });

  it("not one that is still to come, nor one that a later state told, nor somebody else's", async () => {
    await announceAll(await signedOnce());
    const [superseded, open] = await deliveriesTo(webhookId);
    for (const { id } of [superseded, open].map((one) => ({ id: one?.id ?? "" })))
      await expect(replayOne({ actor }, { webhookId, deliveryId: id })).rejects.toMatchObject({ kind: "conflict" });
    const { actor: other } = await given.webhooks.told({ agencyIds: [agencyId] });
    await expect(replayOne({ actor: other }, { webhookId, deliveryId: open?.id ?? "" })).rejects.toMatchObject({
      kind: "notFound",
    });
  });

  it("a period: what was not taken, of states the last one; all of it when asked", async () => {
    const id = await signedOnce();
    const [first, second] = await happened(id);
    const from = new Date();
    for (const event of [first, second]) {
      await announce(event);
      fail(10);
      for (let tries = 1; tries <= 10; tries += 1) await tryOpen(webhookId);
    }
    expect(await statuses()).toEqual(["exhausted", "exhausted"]);
    const period = { webhookId, from, to: new Date(), includeDelivered: false };
    expect(await replayPeriod({ actor }, period)).toBe(2);
    expect(await statuses()).toEqual(["superseded", "pending"]);
    server.received.length = 0;
    await tryOpen(webhookId);
    expect(await replayPeriod({ actor }, period)).toBe(0);
    expect(await replayPeriod({ actor }, { ...period, includeDelivered: true })).toBe(1);
    await tryOpen(webhookId);
    expect(new Set(server.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    expect(server.received).toHaveLength(2);
  });
});
