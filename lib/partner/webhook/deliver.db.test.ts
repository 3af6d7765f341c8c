import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { authenticate, deliverWebhook, revokeConsumer, subscribeToWebhook, sweepDeliveries } from "@/lib/partner";
import type { ConsumerInput } from "@/lib/partner/schemas";
import { db } from "@/lib/platform/db/client";
import { theProduct } from "@/lib/platform/event";
import { newId } from "@/lib/platform/ids";
import { readChain } from "@/lib/platform/journal/read";
import { startWorker } from "@/lib/platform/worker";
import { outward, subscribers } from "@/lib/wiring";
import { asOwner } from "@/tests/database/owner";
import { given } from "@/tests/given";
import { partnerServer } from "@/tests/given/partner-server";
import { convention as conventionShape } from "../contract/conventions";

const server = await partnerServer();
process.env.SIMULATED_PARTNER_URL = server.origin;
afterAll(server.close);

let agencyId: string;
beforeAll(async () => {
  agencyId = await given.agency({ kind: "cap_emploi" });
});
beforeEach(async () => {
  // Each test has its partners to itself.
  await asOwner("delete from webhook_subscriptions", "delete from graphile_worker._private_jobs");
  server.received.length = 0;
  server.answers.length = 0;
});

type Scope = NonNullable<ConsumerInput["rights"]["convention"]>["scope"];

/** A partner that subscribed once, and may do so again. */
const subscriber = async (scope: Scope = { agencyKinds: ["cap-emploi"] }) => {
  const { id: consumerId, key } = await given.partner({ rights: { convention: { kinds: ["SUBSCRIPTION"], scope } } });
  const actor = await authenticate(key, new Date());
  const subscribe = (path = "/hooks") =>
    subscribeToWebhook(
      { actor },
      {
        subscribedEvent: "convention.updated",
        callbackUrl: `${server.origin}${path}`,
        callbackHeaders: { authorization: "Bearer jeton", operateur: "OP-44" },
      },
    );
  const { secret } = await subscribe();
  return { consumerId, secret, subscribe };
};

const deliveries = () => db().webhookDelivery.findMany({ orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
const only = async () => {
  const [delivery, ...others] = await deliveries();
  if (!delivery || others.length > 0) throw new Error(`${others.length + 1} deliveries`);
  return delivery;
};
/** Tries the only delivery when it is due. */
const attempt = async () => {
  const { id, nextAttemptAt } = await only();
  await deliverWebhook({ deliveryId: id }, nextAttemptAt ?? new Date(), 0.5);
  return only();
};

const told = async () => {
  const { id } = await given.submitted(agencyId);
  await given.webhooks.announceLast(id);
  return id;
};

describe("what a partner receives (partner-api.md 5.3)", () => {
  it("the convention, in the envelope and with the headers it knows, signed (Standard Webhooks)", async () => {
    const { secret } = await subscriber();
    const conventionId = await told();
    const delivery = await attempt();
    const [{ headers, body } = { headers: {}, body: "" }] = server.received;
    expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toEqual(JSON.parse(body));
    const { payload, ...envelope } = JSON.parse(body);
    expect(Object.keys(JSON.parse(body))).toEqual(["payload", "subscribedEvent"]);
    expect(envelope).toEqual({ subscribedEvent: "convention.updated" });
    expect(conventionShape.parse(payload.convention)).toMatchObject({ id: conventionId, status: "READY_TO_SIGN" });
    expect(headers).toMatchObject({
      authorization: "Bearer jeton",
      operateur: "OP-44",
      "content-type": "application/json",
      "webhook-id": delivery.id,
      "immersion-sequence": String(delivery.sequence),
    });
    expect(delivery).toMatchObject({ status: "delivered", attempts: 1, nextAttemptAt: null, lastOutcome: "200" });
  });

  it("the last state once, for several changes that wait; the earlier ones point to it (partner-api.md 5.8)", async () => {
    await subscriber();
    const { id } = await given.submitted(agencyId);
    await given.webhooks.announceLast(id);
    await given.signedBy(id, "beneficiary");
    await given.webhooks.announceLast(id);
    for (const delivery of await deliveries()) await deliverWebhook({ deliveryId: delivery.id });
    const [first, last] = await deliveries();
    expect([first?.status, first?.supersededById, last?.status]).toEqual(["superseded", last?.id, "delivered"]);
    const calls = server.received.map(({ body, headers }) => [
      JSON.parse(body).payload.convention.status,
      headers["webhook-id"],
    ]);
    expect(calls).toEqual([["PARTIALLY_SIGNED", last?.id]]);
    expect(last?.sequence).toBeGreaterThan(first?.sequence ?? Number.POSITIVE_INFINITY);
  });
});

describe("who is told (partner-api.md 5.4 and 5.5)", () => {
  it("every subscription of every partner whose scope reaches the agency, once for one event", async () => {
    const first = await subscriber();
    await first.subscribe("/second");
    await subscriber({ agencyIds: [agencyId] });
    await subscriber({ agencyKinds: ["cci"] });
    await subscriber({ agencyIds: [newId()] });
    const id = await told();
    await given.webhooks.announceLast(id);
    expect(await deliveries()).toHaveLength(3);
  });

  it("after a transfer, the partners of the agency before too", async () => {
    const before = await given.agency({ kind: "cma" });
    await subscriber();
    await subscriber({ agencyIds: [before] });
    const { id } = await given.submitted(agencyId);
    const event = (await given.webhooks.happened(id)).at(-1);
    if (!event) throw new Error("nothing happened");
    await given.webhooks.announce({
      ...event,
      name: "ConventionTransferredToAgency",
      payload: { ...event.payload, previousAgencyId: before },
    });
    expect(await deliveries()).toHaveLength(2);
  });

  it("nobody whose access has ended, even of what was waiting", async () => {
    const { consumerId } = await subscriber();
    await told();
    await revokeConsumer({ actor: theProduct }, { consumerId });
    await told();
    expect(await attempt()).toMatchObject({ status: "stopped", lastOutcome: "access-ended", nextAttemptAt: null });
    expect(server.received).toEqual([]);
  });

  it("nobody past their last day, nor without the right any more", async () => {
    const [expired, reduced] = [await subscriber(), await subscriber()];
    await told();
    await asOwner(
      `update api_consumers set expires_at = now() - interval '1 second' where id = '${expired.consumerId}'`,
      `update api_consumer_rights set kinds = '{READ}' where consumer_id = '${reduced.consumerId}'`,
    );
    for (const { id } of await deliveries()) await deliverWebhook({ deliveryId: id });
    expect((await deliveries()).map(({ status }) => status)).toEqual(["stopped", "stopped"]);
    await told();
    expect([server.received.length, (await deliveries()).length]).toEqual([0, 2]);
  });
});

describe("trying again (partner-api.md 5.8)", () => {
  const later = ({ lastAttemptAt, nextAttemptAt }: { lastAttemptAt: Date | null; nextAttemptAt: Date | null }) =>
    nextAttemptAt && lastAttemptAt && (nextAttemptAt.getTime() - lastAttemptAt.getTime()) / 1000;

  it("follows the schedule under one id, signs each try anew, and ends with success", async () => {
    const { secret } = await subscriber();
    await told();
    server.answers.push({ status: 500 }, { status: 302, headers: { location: `${server.origin}/elsewhere` } });
    expect(later(await attempt())).toBe(5);
    expect(later(await attempt())).toBe(300);
    expect(await attempt()).toMatchObject({ status: "delivered", attempts: 3 });
    expect(server.received.map(({ path }) => path)).toEqual(["/hooks", "/hooks", "/hooks"]);
    expect(new Set(server.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    const [first] = server.received;
    expect(new Webhook(secret).verify(first?.body ?? "", first?.headers as Record<string, string>)).toBeTruthy();
  });

  it("waits as long as the partner asks", async () => {
    await subscriber();
    await told();
    server.answers.push({ status: 503, headers: { "retry-after": "900" } });
    expect(later(await attempt())).toBe(900);
  });

  it("does nothing before its time, nor once it is settled", async () => {
    await subscriber();
    await told();
    server.answers.push({ status: 500 });
    const { id } = await attempt();
    await deliverWebhook({ deliveryId: id });
    expect(server.received).toHaveLength(1);
    await attempt();
    await deliverWebhook({ deliveryId: id });
    expect(server.received).toHaveLength(2);
  });

  it("gives up after ten", async () => {
    await subscriber();
    await told();
    server.answers.push(...Array.from({ length: 10 }, () => ({ status: 500 })));
    for (let tries = 1; tries < 10; tries += 1)
      expect(await attempt()).toMatchObject({ status: "pending", attempts: tries });
    expect(await attempt()).toMatchObject({ status: "exhausted", attempts: 10, nextAttemptAt: null });
  });

  it("stops for good at 410, with all that waits for that address", async () => {
    const { consumerId } = await subscriber();
    await told();
    await told();
    server.answers.push({ status: 410 });
    const [first] = await deliveries();
    await deliverWebhook({ deliveryId: first?.id });
    expect((await deliveries()).map(({ status }) => status)).toEqual(["stopped", "stopped"]);
    await told();
    expect(await deliveries()).toHaveLength(2);
    expect((await readChain(`consumer:${consumerId}`)).at(-1)?.name).toBe("WebhookDisabled");
  });
});

describe("the worker", () => {
  it("calls the partner by itself after an act, and again what a lost job left", async () => {
    const { secret } = await subscriber();
    const stop = await startWorker({ subscribers: { webhook: subscribers.webhook ?? {} }, outward });
    try {
      const { id } = await given.submitted(agencyId);
      const [call] = await server.until(1);
      expect(new Webhook(secret).verify(call?.body ?? "", call?.headers as Record<string, string>)).toMatchObject({
        payload: { convention: { id } },
      });
    } finally {
      await stop();
    }
    await told();
    await asOwner("delete from graphile_worker._private_jobs");
    const again = await startWorker({ outward });
    try {
      await sweepDeliveries(new Date(Date.now() + 120_000));
      expect(await server.until(2)).toHaveLength(2);
    } finally {
      await again();
    }
  });
});
