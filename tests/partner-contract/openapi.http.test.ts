import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";
import { callAs, type Received } from "./client";

// What follows knows nothing of the product but its OpenAPI document: it is what any client could be written from.

type Json = Readonly<Record<string, unknown>>;
type Parameter = {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: Json & { readonly example?: unknown };
};
type Body = { readonly content: { readonly "application/json": { readonly schema: Json; readonly examples?: Json } } };
type Operation = {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Partial<Body>>>;
};
type Document = {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Json };
};
type Given = {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

let document: Document;
beforeAll(async () => {
  document = (await callAs("/openapi.json", {})).body;
});

type Found = { readonly operation: Operation; readonly path: string; readonly method: string };

const operations = (): Found[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ operation, path, method: method.toUpperCase() })),
  );

const queryOf = (query: Given["query"] = {}): string =>
  new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      [value].flat().map((one) => [name, String(one)] as [string, string]),
    ),
  ).toString();

/** A value of an answer is judged by the schema that the document holds for that status. */
const judge = ({ operation, method, path }: Found, { status, body }: Received): void => {
  const response = operation.responses[String(status)];
  if (!response) throw new Error(`${method} ${path} answered ${status}, which is not documented`);
  const schema = response.content?.["application/json"]?.schema;
  if (!schema) {
    expect(body).toBeUndefined();
    return;
  }
  // The document names its shapes in one place, JSON Schema in another.
  const whole = JSON.stringify({ ...schema, $defs: document.components.schemas });
  const { success, error } = z
    .fromJSONSchema(JSON.parse(whole.replaceAll("#/components/schemas/", "#/$defs/")))
    .safeParse(body);
  expect(success, `${method} ${path} ${status}: ${error?.message ?? ""}`).toBe(true);
};

/** Calls an operation, waits when it is told to, and judges the answer. */
const send = async (found: Found, given: Given, key: string): Promise<Received> => {
  const path = Object.entries(given.path ?? {}).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(value)),
    found.path,
  );
  const query = queryOf(given.query);
  for (;;) {
    const received = await callAs(query === "" ? path : `${path}?${query}`, {
      key,
      method: found.method,
      ...(given.headers && { headers: given.headers }),
      ...(given.body !== undefined && { body: given.body }),
    });
    judge(found, received);
    if (received.status !== 429) return received;
    await pause(Number(received.headers.get("retry-after")) * 1_000);
  }
};

const call = async (operationId: string, given: Given, key: string): Promise<Received> => {
  const found = operations().find(({ operation }) => operation.operationId === operationId);
  if (!found) throw new Error(`no operation ${operationId} in the document`);
  return send(found, given, key);
};

const [key = ""] = inject("world").partners.openapi;

describe("a client written only from the document (issue of partners)", () => {
  it("is told where the API is, and how it is called", () => {
    expect([document.openapi, document.servers[0]?.url]).toEqual(["3.1.0", "/api"]);
  });

  it("finds an offer, reads it, applies to it", async () => {
    const found = await call("getV3Offers", { query: { sortBy: "score", perPage: 5 } }, key);
    const offer = found.body.data.find((one: { contactMode: string }) => one.contactMode === "EMAIL");
    const { siret, locationId } = offer;
    const [{ appellationCode }] = offer.appellations;
    const one = await call(
      "getV3OffersSiretAppellationCodeLocationId",
      { path: { siret, appellationCode, locationId } },
      key,
    );
    expect(one.body).toEqual(offer);
    const body = {
      kind: "IF",
      contactMode: "EMAIL",
      siret,
      appellationCode,
      locationId,
      potentialBeneficiaryFirstName: "Camille",
      potentialBeneficiaryLastName: "Essai",
      potentialBeneficiaryEmail: "camille.essai@candidat.example.org",
      potentialBeneficiaryPhone: "0639980077",
      datePreferences: "En mars",
      immersionObjective: "Confirmer un projet professionnel",
    };
    const headers = { "idempotency-key": "une-seule-fois" };
    expect((await call("postV3ApplyToOffer", { body, headers }, key)).status).toBe(201);
    // The same call again has had its effect: the same answer, where another would be in conflict.
    expect((await call("postV3ApplyToOffer", { body, headers }, key)).status).toBe(201);
    expect((await call("postV3ApplyToOffer", { body }, key)).status).toBe(409);
  });

  it("follows conventions from page to page, and reads one", async () => {
    const seen: string[] = [];
    for (let cursor: string | null = null; ; ) {
      const page = await call("getV3Conventions", { query: { perPage: 4, ...(cursor && { cursor }) } }, key);
      seen.push(...page.body.data.map(({ id }: { id: string }) => id));
      cursor = page.body.pagination.nextCursor;
      if (cursor === null) break;
    }
    expect(seen.length).toBeGreaterThan(4);
    expect(new Set(seen).size).toBe(seen.length);
    const [conventionId = ""] = seen;
    const one = await call("getV3ConventionsConventionId", { path: { conventionId } }, key);
    expect(one.body.id).toBe(conventionId);
  });

  it("makes a webhook, tries it, reads the delivery, and takes it away", async () => {
    const body = {
      url: "https://partenaire.example.org/hooks",
      events: ["convention.status-changed"],
      payload: "thin",
    };
    const made = await call("postV3Webhooks", { body }, key);
    const path = { webhookId: made.body.id };
    expect((await call("getV3WebhooksWebhookId", { path }, key)).body).toMatchObject({
      url: body.url,
      state: "active",
    });
    const { deliveryId } = (await call("postV3WebhooksWebhookIdTest", { path }, key)).body;
    const listed = await call("getV3WebhooksWebhookIdDeliveries", { path, query: { "states[]": ["pending"] } }, key);
    expect(listed.body.data.map(({ id }: { id: string }) => id)).toEqual([deliveryId]);
    const read = await call("getV3WebhooksWebhookIdDeliveriesDeliveryId", { path: { ...path, deliveryId } }, key);
    expect(read.body).toMatchObject({ id: deliveryId, type: "webhook.test", tries: [] });
    expect((await call("deleteV3WebhooksWebhookId", { path }, key)).status).toBe(204);
    expect((await call("getV3WebhooksWebhookId", { path }, key)).status).toBe(404);
  });
});

describe("the examples of the document", () => {
  const examplesIn = (found: Found): Given[] => {
    const at = (place: Parameter["in"]) =>
      Object.fromEntries(
        (found.operation.parameters ?? [])
          .filter((one) => one.in === place && one.schema.example !== undefined)
          .map(({ name, schema }) => [name, schema.example]),
      );
    const bodies = Object.values(found.operation.requestBody?.content["application/json"].examples ?? {});
    const common = { path: at("path") as Record<string, string>, query: at("query") };
    return bodies.length === 0 ? [common] : bodies.map((example) => ({ ...common, body: (example as Json).value }));
  };
  const isWhole = ({ path, operation }: Found, given: Given): boolean =>
    [...path.matchAll(/\{(\w+)\}/gu)].every(([, name = ""]) => given.path?.[name] !== undefined) &&
    (operation.requestBody === undefined || given.body !== undefined);

  it("are all taken by what is served: done, or about something that is not there", async () => {
    const tried: string[] = [];
    for (const found of operations())
      for (const given of examplesIn(found).filter((one) => isWhole(found, one))) {
        const { status, text } = await send(found, given, key);
        expect([200, 201, 204, 404, 409], `${found.method} ${found.path}: ${text}`).toContain(status);
        tried.push(found.operation.operationId);
      }
    expect(tried).toEqual(
      expect.arrayContaining([
        "getV3Offers",
        "postV3ApplyToOffer",
        "getV3Conventions",
        "postV3Webhooks",
        "postV2Webhooks",
      ]),
    );
  });
});
