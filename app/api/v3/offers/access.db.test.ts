import { createPrivateKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { SignJWT, UnsecuredJWT } from "jose";
import { encode } from "next-auth/jwt";
import { beforeAll, describe, expect, it } from "vitest";
import { renewKey, revokeConsumer } from "@/lib/partner";
import { theProduct } from "@/lib/platform/event";
import { newId } from "@/lib/platform/ids";
import { readChain } from "@/lib/platform/journal/read";
import { testEnvironment } from "@/tests/environment";
import { given } from "@/tests/given";
import { callRoute, type PartnerCall } from "@/tests/given/partner-call";
import * as route from "./route";

const operator = { actor: theProduct };
const call = (request: PartnerCall) => callRoute(route, "/v3/offers", { query: "sortBy=date", ...request });
const ours = createPrivateKey(testEnvironment.API_JWT_PRIVATE_KEY);
const theirs = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;

const jwt = (claims: Record<string, unknown>, key: KeyObject | Uint8Array = ours, alg = "ES256") =>
  new SignJWT(claims).setProtectedHeader({ alg, typ: "JWT" }).sign(key);

const altered = (key: string): string => {
  const [header, payload, signature = ""] = key.split(".");
  return [header, payload, `${signature.startsWith("A") ? "B" : "A"}${signature.slice(1)}`].join(".");
};

const noHeader = {
  status: 400,
  message: "Shared-route schema 'headersSchema' was not respected in adapter 'express'.\nRoute: GET /v3/offers",
  issues: ["authorization : Invalid input: expected string, received undefined"],
};

let known: Awaited<ReturnType<typeof given.partner>>;
let withoutRights: Awaited<ReturnType<typeof given.partner>>;
beforeAll(async () => {
  known = await given.partner();
  withoutRights = await given.partner({ rights: {} });
});

describe("who calls (partner-api.md 10, 1 to 14)", () => {
  it("1. no header", async () => expect(await call({})).toMatchObject({ status: 400, body: noHeader }));

  it("13, 14. a key anywhere else is no key", async () => {
    const elsewhere = [{ query: `sortBy=date&authorization=${known.key}` }, { headers: { "x-api-key": known.key } }];
    for (const request of elsewhere) expect(await call(request)).toMatchObject({ status: 400, body: noHeader });
  });

  const claims = () => ({ id: known.id, version: 1, iat: Math.floor(Date.now() / 1000) });
  const keys: readonly (readonly [string, () => string | Promise<string>, string])[] = [
    ["2. an empty key", () => "", "unauthenticated"],
    ["3. no JWT", () => "x", "incorrect Jwt"],
    ["4. Bearer", () => `Bearer ${known.key}`, "incorrect Jwt"],
    ["5. an altered signature", () => altered(known.key), "incorrect Jwt"],
    ["5. somebody else's signature", () => jwt(claims(), theirs), "incorrect Jwt"],
    ["6. no algorithm", () => new UnsecuredJWT(claims()).encode(), "incorrect Jwt"],
    ["6. another algorithm", () => jwt(claims(), Buffer.from("x".repeat(32)), "HS256"), "incorrect Jwt"],
    ["7. a person's session", () => encode({ token: { id: known.id }, secret: "s".repeat(32) }), "incorrect Jwt"],
    ["an end of its own that is past", () => jwt({ ...claims(), exp: 1_700_000_000 }), "incorrect Jwt"],
    ["an id that is no uuid", () => jwt({ id: "12" }), "incorrect Jwt"],
    ["8. an unknown partner", () => jwt({ ...claims(), id: newId() }), "consumer not found"],
  ];
  it.each(keys)("%s", async (_what, key, message) => {
    expect(await call({ key: await key() })).toMatchObject({ status: 401, body: { status: 401, message } });
  });

  it("opens with a key as it is, and with one that does not say when it was made", async () => {
    expect(await call({ key: known.key })).toMatchObject({ status: 200 });
    expect(await call({ key: await jwt({ id: known.id }) })).toMatchObject({ status: 200 });
  });

  it("9, 10. renewal ends older keys and brings a revoked partner back; both are journaled", async () => {
    const made = new Date("2026-11-20T09:00:00.900Z");
    const { id, key } = await given.partner({}, made);
    await revokeConsumer(operator, { consumerId: id });
    expect(await call({ key })).toMatchObject({ status: 401, body: { message: "api consumer revoked" } });
    await expect(revokeConsumer(operator, { consumerId: id })).rejects.toMatchObject({ kind: "conflict" });
    const renewed = await renewKey(operator, { consumerId: id });
    expect(await call({ key })).toMatchObject({ status: 401, body: { message: "api key has been renewed" } });
    expect(await call({ key: renewed })).toMatchObject({ status: 200 });
    expect((await readChain(`consumer:${id}`)).map(({ name }) => name)).toEqual([
      "ApiConsumerSaved",
      "ApiConsumerRevoked",
      "ApiConsumerKeyRenewed",
    ]);
    await expect(renewKey(operator, { consumerId: newId() })).rejects.toMatchObject({ kind: "notFound" });
  });

  it("11. a partner whose last day is past", async () => {
    const { key } = await given.partner({ expirationDate: "2026-01-31" });
    expect(await call({ key })).toMatchObject({ status: 401, body: { message: "expired token" } });
  });

  it("12. a right that is missing", async () => {
    expect(await call({ key: withoutRights.key })).toMatchObject({
      status: 403,
      body: { status: 403, message: "Accès refusé" },
    });
  });
});

describe("the order of checks (partner-api.md 1.1)", () => {
  it("15, 16. a wrong query comes before a wrong key or none", async () => {
    for (const key of ["x", null])
      expect(await call({ key, query: "sortBy=foo" })).toMatchObject({
        status: 400,
        body: { message: expect.stringContaining("queryParamsSchema") },
      });
  });

  it("129. HTML comes before a wrong key and before a wrong query", async () => {
    const refused = { status: 400, body: { status: 400, message: "Invalid request body" } };
    expect(await call({ key: "x", query: "sortBy=foo&unread=<script>" })).toEqual(expect.objectContaining(refused));
  });

  it("21. a missing right comes before a place that is not whole", async () => {
    expect(await call({ key: withoutRights.key, query: "sortBy=date&latitude=48" })).toMatchObject({ status: 403 });
  });
});

describe("what does not exist (partner-api.md 10, 134)", () => {
  it.each(["POST", "PUT", "PATCH", "DELETE"])("%s is not found, in JSON", async (method) => {
    expect(await call({ method, key: known.key })).toMatchObject({
      status: 404,
      body: { status: 404, message: "Route not found" },
    });
  });

  it("OPTIONS tells what does, to everybody", async () => {
    const { status, headers } = await call({ method: "OPTIONS" });
    expect([status, headers.get("allow")]).toEqual([200, "GET,HEAD"]);
  });
});
