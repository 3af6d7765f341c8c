import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { testEnvironment } from "../environment";
import { type ApiDocument, breakingChanges, type Schema } from "./api-changes";

const text: Schema = { type: "string" };

const document = (changes: {
  query?: Schema;
  isRequired?: boolean;
  body?: Schema;
  answer?: Schema;
  paths?: ApiDocument["paths"];
}): ApiDocument => ({
  components: { schemas: { Thing: changes.answer ?? answer } },
  paths: changes.paths ?? {
    "/v3/things": {
      get: {
        parameters: [
          { name: "kind", in: "query", required: changes.isRequired ?? false, schema: changes.query ?? query },
        ],
        responses: { 200: { content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } } },
      },
      post: {
        requestBody: { content: { "application/json": { schema: changes.body ?? body } } },
        responses: { 201: {} },
      },
    },
  },
});
const query: Schema = { type: "string", enum: ["a", "b"] };
const body: Schema = {
  type: "object",
  properties: { name: { ...text, maxLength: 10 }, note: text },
  required: ["name"],
};
const answer: Schema = {
  type: "object",
  properties: { id: text, state: { type: "string", enum: ["x", "y"] }, list: { type: "array", items: text } },
  required: ["id", "state"],
};
const released = document({});
const with_ = (schema: Schema, properties: Schema["properties"], required = schema.required): Schema => ({
  ...schema,
  properties: { ...schema.properties, ...properties },
  ...(required && { required }),
});

describe("what breaks a client", () => {
  it.each<[string, ApiDocument, string]>([
    ["an address that is gone", document({ paths: {} }), "GET /v3/things is gone"],
    ["a parameter that becomes required", document({ isRequired: true }), "GET /v3/things ?kind is required now"],
    ["a value that is taken no more", document({ query: { type: "string", enum: ["a"] } }), 'the value "b" is gone'],
    ["a parameter of another type", document({ query: { type: "integer" } }), "string became integer"],
    ["a field that becomes required", document({ body: with_(body, {}, ["name", "note"]) }), "note is required now"],
    [
      "a new field that is required",
      document({ body: with_(body, { new: text }, ["name", "new"]) }),
      "new and required",
    ],
    ["a tighter limit", document({ body: with_(body, { name: { ...text, maxLength: 5 } }) }), "maxLength is tighter"],
    ["a field that is sent no more", document({ answer: { ...answer, properties: { id: text } } }), "state is gone"],
    ["a field that may be absent", document({ answer: with_(answer, {}, ["id"]) }), "state may be absent now"],
    ["a list that becomes a text", document({ answer: with_(answer, { list: text }) }), "array became string"],
    [
      "items of another type",
      document({ answer: with_(answer, { list: { type: "array", items: { type: "number" } } }) }),
      "list[]: string became number",
    ],
  ])("%s", (_what, after, fault) => {
    expect(breakingChanges(released, after).join("\n")).toContain(fault);
  });

  it("not an addition", () => {
    const after = document({
      query: { type: "string", enum: ["a", "b", "c"] },
      body: with_(body, { more: text, name: { ...text, maxLength: 20 } }),
      answer: with_(answer, { more: text, state: { type: "string", enum: ["x", "y", "z"] } }, ["id", "state", "more"]),
    });
    expect(breakingChanges(released, { ...after, paths: { ...after.paths, "/v3/new": {} } })).toEqual([]);
  });
});

describe("the partner API beside its last release (docs/api)", () => {
  let present: (version: "v2" | "v3") => ApiDocument;
  beforeAll(async () => {
    Object.assign(process.env, testEnvironment, { DATABASE_URL: "postgresql://unused/x" });
    const { openApiDocument } = await import("@/lib/partner");
    present = (version) => JSON.parse(JSON.stringify(openApiDocument(version)));
  }, 60_000);

  it.each(["v2", "v3"] as const)(
    "%s breaks nobody; a change on purpose is released with npm run api:release",
    async (version) => {
      const last = JSON.parse(await readFile(`docs/api/openapi-${version}.json`, "utf8")) as ApiDocument;
      expect(Object.keys(last.paths).length).toBeGreaterThan(2);
      expect(breakingChanges(last, present(version))).toEqual([]);
    },
  );
});
