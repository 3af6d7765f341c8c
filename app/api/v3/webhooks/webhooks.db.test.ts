import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { getDelivery, getEndpoint, listDeliveries, listEndpoints, purgeDeliveries } from "@/lib/partner";
import { db } from "@/lib/platform/db/client";
import { newId } from "@/lib/platform/ids";
import { asOwner } from "@/tests/database/owner";
import { given } from "@/tests/given";
import { callRoute, type PartnerCall } from "@/tests/given/partner-call";
import { partnerServer } from "@/tests/given/partner-server";
import * as former from "../../v2/webhooks/route";
import * as replayed from "./[webhookId]/deliveries/[deliveryId]/replay/route";
import * as delivery from "./[webhookId]/deliveries/[deliveryId]/route";
import * as deliveries from "./[webhookId]/deliveries/route";
import * as paused from "./[webhookId]/pause/route";
import * as replay from "./[webhookId]/replay/route";
import * as resumed from "./[webhookId]/resume/route";
import * as rotated from "./[webhookId]/rotate-secret/route";
import * as one from "./[webhookId]/route";
import * as tested from "./[webhookId]/test/route";
import * as all from "./route";

const server = await partnerServer();
process.env.SIMULATED_PARTNER_URL = server.origin;
process.env.MAX_API_CONSUMER_CALLS_PER_SECOND = "1000";
afterAll(server.close);

type Partner = Awaited<ReturnType<typeof given.webhooks.told>>;
let agencyId: string;
let partner: Partner;
let other: Partner;
beforeAll(async () => {
  agencyId = await given.agency({ kind: "cap_emploi" });
  other = await given.webhooks.told({ agencyIds: [agencyId] });
});
beforeEach(async () => {
  partner = await given.webhooks.told({ agencyIds: [agencyId] });
  server.received.length = 0;
  server.answers.length = 0;
});

const valid = () => ({
  url: `${server.origin}/hooks`,
  events: ["convention.updated", "convention.status-changed"],
  payload: "full",
  headers: { authorization: "Bearer jeton-secret" },
});
const create = (body: unknown = valid(), call: PartnerCall = {}) =>
  callRoute(all, "/v3/webhooks", { method: "POST", key: partner.key, body, ...call });
const created = async () => (await create()).body as { id: string; secret: string };

type Route = Parameters<typeof callRoute>[0];
const post = (route: Route, params: Record<string, string>, call: PartnerCall = {}) =>
  callRoute(route, "/v3/webhooks/…", { method: "POST", key: partner.key, params, ...call });
const get = (route: Route, params: Record<string, string> = {}, call: PartnerCall = {}) =>
  callRoute(route, "/v3/webhooks/…", { key: partner.key, params, ...call });

describe("webhooks of v3 (partner-api.md 5.8)", () => {
  it("are made with their secret, shown this once, and read without it", async () => {
    const answer = await create();
    expect(answer).toMatchObject({ status: 201, body: { secret: expect.stringMatching(/^whsec_/u) } });
    const { id } = answer.body as { id: string };
    const read = getEndpoint.response.parse((await get(one, { webhookId: id })).body);
    const { headers, ...shown } = valid();
    expect(read).toMatchObject({ ...shown, headerNames: Object.keys(headers), state: "active" });
    expect(listEndpoints.response.parse((await get(all)).body)).toEqual({ data: [read] });
    await asOwner(
      `do $$ begin if exists (select from webhook_subscriptions s where s::text like '%jeton%' or s::text like '%whsec%')
         then raise exception 'a secret in clear'; end if; end $$`,
    );
  });

  it.each<[string, object, string]>([
    ["no event", { events: [] }, "events"],
    ["an unknown event", { events: ["assessment.created"] }, "events.0"],
    ["no word on what it holds", { payload: undefined }, "payload"],
    ["a key that nobody knows", { more: 1 }, ""],
    ["an address inside", { url: "https://169.254.169.254/" }, "url"],
    ["a plain address", { url: "http://partenaire.example.com/" }, "url"],
    ["a header of ours", { headers: { "webhook-id": "x" } }, "headers.webhook-id"],
    ["the former envelope with kinds of change", { format: "legacy" }, "format"],
    ["the former envelope, thin", { format: "legacy", events: ["convention.updated"], payload: "thin" }, "format"],
  ])("refuse %s, and say where", async (_what, changes, path) => {
    const answer = await create({ ...valid(), ...changes });
    expect(answer.status).toBe(400);
    const { issues } = answer.body as { issues: string[] };
    expect(issues.some((issue) => issue.startsWith(`${path} : `))).toBe(true);
  });

  it("are their owner's alone: for anybody else there is nothing", async () => {
    const { id: webhookId } = await created();
    const { body } = await post(tested, { webhookId });
    const params = { webhookId, deliveryId: (body as { deliveryId: string }).deliveryId };
    const as = { key: other.key };
    const answers = [
      await get(one, params, as),
      await get(deliveries, params, as),
      await get(delivery, params, as),
      ...(await Promise.all([paused, resumed, rotated, tested, replayed].map((route) => post(route, params, as)))),
      await post(replay, params, { ...as, body: { from: "2026-01-01T00:00:00Z", to: "2026-12-01T00:00:00Z" } }),
      await callRoute(one, "/v3/webhooks/…", { method: "DELETE", params, ...as }),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    expect(await get(one, params)).toMatchObject({ status: 200, body: { state: "active" } });
    for (const odd of ["nope", newId()]) expect((await get(one, { webhookId: odd })).status).toBe(404);
  });

  it("need the right to be told", async () => {
    const { key } = await given.partner({ rights: { convention: { kinds: ["READ"], scope: { agencyIds: [] } } } });
    expect(await get(all, {}, { key })).toMatchObject({ status: 403, body: { message: "Accès refusé" } });
    expect((await create(valid(), { key })).status).toBe(403);
  });

  it("stand beside those of v2, which knows its own alone", async () => {
    await create();
    await create({ ...valid(), events: ["convention.updated"], format: "legacy" });
    const { body } = await callRoute(former, "/v2/webhooks", { key: partner.key });
    expect(body).toMatchObject([{ subscribedEvent: "convention.updated", callbackUrl: valid().url }]);
    expect(listEndpoints.response.parse((await get(all)).body).data).toHaveLength(2);
  });

  it("pause, resume, and end", async () => {
    const { id: webhookId } = await created();
    expect(await post(paused, { webhookId })).toMatchObject({ status: 204, body: undefined });
    expect(await get(one, { webhookId })).toMatchObject({ body: { state: "paused", pauseReason: "asked" } });
    expect((await post(resumed, { webhookId })).status).toBe(204);
    expect(await get(one, { webhookId })).toMatchObject({ body: { state: "active", pausedAt: null } });
    const end = { method: "DELETE", key: partner.key, params: { webhookId } };
    expect((await callRoute(one, "/v3/webhooks/…", end)).status).toBe(204);
    expect((await callRoute(one, "/v3/webhooks/…", end)).status).toBe(404);
  });

  it("change their secret: for 24 hours both are good, then the new one alone", async () => {
    const { id: webhookId, secret: before } = await created();
    const { body } = await post(rotated, { webhookId });
    const { secret: next, previousSecretUntil } = body as { secret: string; previousSecretUntil: string };
    expect(new Date(previousSecretUntil).getTime() - Date.now()).toBeGreaterThan(23.9 * 3_600_000);
    await post(tested, { webhookId });
    await given.webhooks.tryOpen(webhookId);
    const last = () => server.received.at(-1) ?? { headers: {}, body: "" };
    for (const secret of [before, next])
      expect(new Webhook(secret).verify(last().body, last().headers as never)).toMatchObject({ type: "webhook.test" });
    await asOwner(`update webhook_subscriptions set previous_secret_until = now() where id = '${webhookId}'`);
    await post(tested, { webhookId });
    await given.webhooks.tryOpen(webhookId);
    expect(() => new Webhook(before).verify(last().body, last().headers as never)).toThrow();
    expect(new Webhook(next).verify(last().body, last().headers as never)).toBeTruthy();
  });
});

describe("deliveries (partner-api.md 5.8)", () => {
  it("are read with what was sent and answered, without the endpoint's secrets, encrypted at rest", async () => {
    const { id: webhookId } = await created();
    const { id: conventionId } = await given.submitted(agencyId);
    await given.webhooks.announceLast(conventionId);
    server.answers.push({ status: 500, body: 'no "Bearer jeton-secret" here \u0000' });
    await given.webhooks.tryOpen(webhookId);
    await given.webhooks.tryOpen(webhookId);
    const page = listDeliveries.response.parse((await get(deliveries, { webhookId })).body);
    expect(page).toMatchObject({
      data: [{ type: "convention.updated", conventionId, state: "delivered", attempts: 2, lastOutcome: "200" }],
      pagination: { nextCursor: null, numberPerPage: 100 },
    });
    const deliveryId = page.data[0]?.id ?? "";
    const detail = getDelivery.response.parse((await get(delivery, { webhookId, deliveryId })).body);
    expect(detail.tries).toMatchObject([
      { outcome: "500", answer: 'no "…" here ' },
      { outcome: "200", answer: null },
    ]);
    expect(detail.body).toBe(server.received.at(-1)?.body);
    await asOwner(
      `do $$ begin if exists (select from webhook_deliveries d where d::text like '%businessName%') or
         exists (select from webhook_attempts a where a::text like '%here%')
         then raise exception 'content in clear'; end if; end $$`,
    );
  });

  it("are read page by page, the most recent first, and by state or convention", async () => {
    const { id: webhookId } = await created();
    for (let count = 0; count < 5; count += 1) await post(tested, { webhookId });
    const { id: conventionId } = await given.submitted(agencyId);
    await given.webhooks.announceLast(conventionId);
    const seen: string[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const query = `perPage=2${cursor && `&cursor=${cursor}`}`;
      const page = listDeliveries.response.parse((await get(deliveries, { webhookId }, { query })).body);
      seen.push(...page.data.map(({ id }) => id));
      cursor = page.pagination.nextCursor;
    }
    expect([seen.length, new Set(seen).size]).toEqual([6, 6]);
    const read = async (query: string) =>
      listDeliveries.response.parse((await get(deliveries, { webhookId }, { query })).body).data;
    expect(await read(`conventionId=${conventionId}`)).toHaveLength(1);
    expect(await read("states[]=waiting")).toHaveLength(4);
    for (const query of ["cursor=a", "cursor=abc", "cursor=YWJj", "perPage=501", "states=pending", "more=1"])
      expect((await get(deliveries, { webhookId }, { query })).status).toBe(400);
  });

  it("are sent again, one or a period", async () => {
    const { id: webhookId } = await created();
    const { body } = await post(tested, { webhookId });
    const { deliveryId } = body as { deliveryId: string };
    expect((await post(replayed, { webhookId, deliveryId })).status).toBe(409);
    await given.webhooks.tryOpen(webhookId);
    expect((await post(replayed, { webhookId, deliveryId })).status).toBe(204);
    await given.webhooks.tryOpen(webhookId);
    expect(server.received).toHaveLength(2);
    const period = { from: new Date(Date.now() - 60_000).toISOString(), to: new Date().toISOString() };
    const again = (changes: object) => post(replay, { webhookId }, { body: { ...period, ...changes } });
    expect(await again({})).toMatchObject({ status: 200, body: { replayed: 0 } });
    expect(await again({ includeDelivered: true })).toMatchObject({ status: 200, body: { replayed: 1 } });
    expect(await again({ to: "2026-01-01T00:00:00Z" })).toMatchObject({ status: 400 });
    expect(await again({ from: "hier" })).toMatchObject({ status: 400 });
  });

  it("are forgotten after thirty days, unless they are still to be told", async () => {
    const { id: webhookId } = await created();
    await post(tested, { webhookId });
    await given.webhooks.tryOpen(webhookId);
    await post(tested, { webhookId });
    await purgeDeliveries(new Date(Date.now() + 29 * 24 * 3_600_000));
    expect(await given.webhooks.deliveriesTo(webhookId)).toHaveLength(2);
    await purgeDeliveries(new Date(Date.now() + 31 * 24 * 3_600_000));
    expect(await given.webhooks.deliveriesTo(webhookId)).toMatchObject([{ status: "pending" }]);
  });
});

describe("an Idempotency-Key (issue of partners, part 3)", () => {
  const keyed = (key: string, body: unknown = valid(), call: PartnerCall = {}) =>
    create(body, { headers: { "idempotency-key": key }, ...call });
  const countOf = (actor: Partner["actor"]) => db().webhookSubscription.count({ where: { consumerId: actor.id } });

  it("gives the same answer again, and does the thing once", async () => {
    const [first, again] = [await keyed("k1"), await keyed("k1")];
    expect(again).toMatchObject({ status: 201, body: first.body });
    expect([first, again].map(({ headers }) => headers.get("idempotent-replayed"))).toEqual([null, "true"]);
    expect(await countOf(partner.actor)).toBe(1);
  });

  it("serves the headers of an answer without a body too", async () => {
    const body = { subscribedEvent: "convention.updated", callbackUrl: valid().url, callbackHeaders: {} };
    const call = { method: "POST", key: partner.key, body, headers: { "idempotency-key": "k" } };
    const [first, again] = [
      await callRoute(former, "/v2/webhooks", call),
      await callRoute(former, "/v2/webhooks", call),
    ];
    expect([first.status, again.status, again.body]).toEqual([201, 201, undefined]);
    expect(again.headers.get("webhook-secret")).toBe(first.headers.get("webhook-secret"));
    expect(first.headers.get("webhook-secret")).toMatch(/^whsec_/u);
  });

  it("is in conflict with another body, another address, but not with another partner's", async () => {
    await keyed("k1");
    expect(await keyed("k1", { ...valid(), payload: "thin" })).toMatchObject({ status: 409 });
    const { id: webhookId } = await created();
    expect(await post(tested, { webhookId }, { headers: { "idempotency-key": "k1" } })).toMatchObject({ status: 409 });
    expect(await keyed("k1", valid(), { key: other.key })).toMatchObject({ status: 201 });
  });

  it("gives a refusal again too, of which nothing stays", async () => {
    const params = { webhookId: newId() };
    const call = { headers: { "idempotency-key": "k1" } };
    const [first, again] = [await post(tested, params, call), await post(tested, params, call)];
    expect(again).toMatchObject({ status: 404, body: first.body });
    expect(again.headers.get("idempotent-replayed")).toBe("true");
  });

  it.each(["", "é", "a b", "x".repeat(256)])("is refused when it is none (%#)", async (key) => {
    expect(await keyed(key)).toMatchObject({
      status: 400,
      body: { issues: [expect.stringMatching(/^idempotency-key : /u)] },
    });
    expect(await countOf(partner.actor)).toBe(0);
  });

  it("two hundred at the same time: one effect, one answer", async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, () => keyed("at-once")));
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
    expect(await countOf(partner.actor)).toBe(1);
  });

  it("keeps its answer encrypted", async () => {
    await keyed("k1");
    await asOwner(
      `do $$ begin if exists (select from idempotent_calls c where c::text like '%whsec%')
         then raise exception 'an answer in clear'; end if; end $$`,
    );
  });
});
