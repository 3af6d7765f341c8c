import { beforeAll, describe, expect, it } from "vitest";
import { listSubscriptions } from "@/lib/partner";
import { newId } from "@/lib/platform/ids";
import { readChain } from "@/lib/platform/journal/read";
import { asOwner } from "@/tests/database/owner";
import { given } from "@/tests/given";
import { callRoute, type PartnerCall } from "@/tests/given/partner-call";
import * as one from "./[subscriptionId]/route";
import * as all from "./route";

const call = (request: PartnerCall) => callRoute(all, "/v2/webhooks", request);
const remove = (subscriptionId: string, request: PartnerCall) =>
  callRoute(one, `/v2/webhooks/${subscriptionId}`, { method: "DELETE", params: { subscriptionId }, ...request });

const callbackHeaders = { authorization: "Bearer jeton-secret", "X-Gravitee-Api-Key": "cle", operateur: "OP-44" };
const valid = {
  subscribedEvent: "convention.updated",
  callbackUrl: "https://partenaire.example.org/hooks/conventions",
  callbackHeaders,
};

type Partner = Awaited<ReturnType<typeof given.partner>>;
let known: Partner;
let withoutRights: Partner;
beforeAll(async () => {
  known = await given.partner();
  withoutRights = await given.partner({ rights: {} });
});

const subscribed = async ({ key }: Partner, body: unknown = valid) => {
  const answer = await call({ method: "POST", key, body });
  expect(answer).toMatchObject({ status: 201, body: undefined });
  return answer;
};
const listed = async ({ key }: Partner) => listSubscriptions.response.parse((await call({ key })).body);

describe("subscribing (partner-api.md 5.1 and 5.2)", () => {
  it("answers 201 without a body; the secret is in a header, this once", async () => {
    const partner = await given.partner();
    const { headers } = await subscribed(partner, { ...valid, unread: 1 });
    expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(headers.get("webhook-secret")).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const [subscription, ...others] = await listed(partner);
    expect(others).toEqual([]);
    expect(subscription).toEqual({
      id: headers.get("webhook-subscription-id"),
      createdAt: expect.any(String),
      ...valid,
    });
    expect((await readChain(`consumer:${partner.id}`)).at(-1)).toMatchObject({
      name: "WebhookSubscribed",
      actor: { kind: "partner", id: partner.id },
    });
  });

  it("keeps headers and secret encrypted", async () => {
    const partner = await given.partner();
    await subscribed(partner);
    await asOwner(
      `do $$ begin if exists (select from webhook_subscriptions s where s::text like '%jeton%' or s::text like '%whsec%')
         then raise exception 'a secret in clear'; end if; end $$`,
    );
  });

  it("takes any number of them, the same twice too, and none without headers to send", async () => {
    const partner = await given.partner();
    await subscribed(partner);
    await subscribed(partner);
    await subscribed(partner, { ...valid, callbackHeaders: {} });
    expect(await listed(partner)).toHaveLength(3);
  });

  const option = "subscribedEvent : Vous devez sélectionner une option parmi celles proposées";
  const format = "callbackUrl : Le format de saisie est invalide. Exemple : https://www.exemple.fr/chemin-du-lien";
  const local = "callbackUrl : Le format de saisie est invalide, le lien ne doit pas être en local.";
  it.each<[string, object, string[]]>([
    ["another event", { subscribedEvent: "convention.created" }, [option]],
    ["no event", { subscribedEvent: undefined }, [option]],
    ["no address", { callbackUrl: undefined }, ["callbackUrl : Invalid input: expected string, received undefined"]],
    ["another protocol", { callbackUrl: "ftp://partenaire.example.org" }, [format]],
    ["this machine by name", { callbackUrl: "http://localhost/hook" }, [local]],
    ["this machine by number", { callbackUrl: "https://127.0.0.1/hook" }, [local]],
    ["a private network", { callbackUrl: "https://10.0.0.1/hook" }, [local]],
    ["the cloud's own address", { callbackUrl: "http://169.254.169.254/latest" }, [local]],
    ["this machine in IPv6", { callbackUrl: "https://[::1]/hook" }, [local]],
    [
      "no headers",
      { callbackHeaders: undefined },
      ["callbackHeaders : Invalid input: expected record, received undefined"],
    ],
    ["an unknown header", { callbackHeaders: { "X-Other": "x" } }, ["callbackHeaders.X-Other : Invalid key in record"]],
    [
      "another case",
      { callbackHeaders: { Authorization: "x" } },
      ["callbackHeaders.Authorization : Invalid key in record"],
    ],
    [
      "an empty value",
      { callbackHeaders: { authorization: "" } },
      ["callbackHeaders.authorization : Ce champ est obligatoire"],
    ],
    [
      "a number",
      { callbackHeaders: { authorization: 1 } },
      ["callbackHeaders.authorization : Ce champ est obligatoire"],
    ],
    [
      "a value that is too long",
      { callbackHeaders: { authorization: "x".repeat(1025) } },
      ["callbackHeaders.authorization : Le maximum est de 1024 caractères"],
    ],
  ])("refuses %s (8)", async (_what, changes, issues) => {
    expect((await call({ method: "POST", key: known.key, body: { ...valid, ...changes } })).body).toEqual({
      status: 400,
      message:
        "Shared-route schema 'requestBodySchema' was not respected in adapter 'express'.\nRoute: POST /v2/webhooks",
      issues,
    });
  });
});

describe("the body of a request (partner-api.md 1.1)", () => {
  const post = (request: PartnerCall) => call({ method: "POST", ...request });

  it.each(["{", '"texte"', "null", "12"])("malformed or bare: %s, before any key", async (body) => {
    const { status, body: answer } = await post({ body });
    expect([status, answer]).toEqual([400, { status: 400, message: "Malformed JSON in the request body" }]);
  });

  it("over 819,200 bytes", async () => {
    const { body } = await post({ body: { ...valid, unread: "x".repeat(820_000) } });
    expect(body).toEqual({ status: 413, message: "request entity too large" });
  });

  it("HTML anywhere, read or not, before the key", async () => {
    for (const changes of [{ callbackUrl: "https://x.example.org/<b>" }, { unread: [{ deep: "<i>" }] }])
      expect((await post({ key: "x", body: { ...valid, ...changes } })).body).toEqual({
        status: 400,
        message: "Invalid request body",
      });
  });

  it("anything that is not JSON reads as nothing, a list is refused as one", async () => {
    const plain = await post({ key: known.key, body: "bonjour", headers: { "content-type": "text/plain" } });
    expect(plain).toMatchObject({
      status: 400,
      body: { issues: expect.arrayContaining([expect.stringContaining("callbackUrl")]) },
    });
    expect((await post({ key: known.key, body: [] })).body).toMatchObject({
      issues: [" : Invalid input: expected object, received array"],
    });
  });

  it("19, 20. a wrong body comes before a wrong key and before a missing right", async () => {
    for (const key of ["x", withoutRights.key])
      expect(await post({ key, body: {} })).toMatchObject({
        status: 400,
        body: { message: expect.stringContaining("requestBodySchema") },
      });
  });
});

describe("listing and ending (partner-api.md 1.3 and 8)", () => {
  it("shows a partner its own alone, and lets it end them once", async () => {
    const [partner, other] = [await given.partner(), await given.partner()];
    const id = (await subscribed(partner)).headers.get("webhook-subscription-id") ?? "";
    expect(await listed(other)).toEqual([]);
    const notFound = { status: 404, body: { status: 404, message: `subscription ${id} not found` } };
    expect(await remove(id, { key: other.key })).toMatchObject(notFound);
    expect(await remove(id, { key: partner.key })).toMatchObject({ status: 204, body: undefined });
    expect(await remove(id, { key: partner.key })).toMatchObject(notFound);
    expect(await listed(partner)).toEqual([]);
  });

  it("refuses in the contract's order", async () => {
    expect(await remove("nope", { key: known.key })).toMatchObject({
      status: 404,
      body: { message: "subscription nope not found" },
    });
    expect(await remove("nope", { key: withoutRights.key })).toMatchObject({ status: 404 });
    expect(await remove("nope", { key: known.key, query: "a=1" })).toMatchObject({ status: 400 });
    expect(await remove("nope", {})).toMatchObject({ status: 400 });
    expect(await call({ key: known.key, query: "a=1" })).toMatchObject({ status: 400 });
    expect(await call({})).toMatchObject({ status: 400 });
    expect(await call({ key: "" })).toMatchObject({ status: 401 });
    for (const method of ["GET", "POST"])
      expect(await call({ method, key: withoutRights.key, ...(method === "POST" && { body: valid }) })).toMatchObject({
        status: 403,
        body: { message: "Accès refusé" },
      });
    expect(await remove(newId(), { method: "PUT" })).toMatchObject({ status: 404 });
  });

  it("403 for who subscribed and may not any more", async () => {
    const partner = await given.partner();
    const id = (await subscribed(partner)).headers.get("webhook-subscription-id") ?? "";
    await asOwner(`update api_consumer_rights set kinds = '{READ}' where consumer_id = '${partner.id}'`);
    expect(await remove(id, { key: partner.key })).toMatchObject({
      status: 403,
      body: { message: 'You do not have the "SUBSCRIPTION" kind associated to the "convention" right.' },
    });
  });

  it("any right that may be subscribed opens the list", async () => {
    const partner = await given.partner({ rights: { statistics: { kinds: ["SUBSCRIPTION"] } } });
    expect(await listed(partner)).toEqual([]);
    expect(await call({ method: "POST", key: partner.key, body: valid })).toMatchObject({ status: 403 });
  });
});
