import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { testEnvironment } from "../environment";

type Operation = {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: object;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, object>> };
  readonly responses: Readonly<Record<string, object>>;
};
type Document = { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };

let document: Document;
beforeAll(async () => {
  Object.assign(process.env, testEnvironment, { DATABASE_URL: "postgresql://unused/x" });
  const { openApiDocument } = await import("@/lib/partner");
  document = JSON.parse(JSON.stringify(openApiDocument()));
}, 60_000);

/** Addresses that answer, as the route files on disk say: `{name}` for `[name]`; catch-alls answer nothing but 404. */
const onDisk = async (version: string): Promise<string[]> =>
  (await readdir(path.join("app/api", version), { recursive: true }))
    .filter((file) => path.basename(file) === "route.ts" && !file.includes("[["))
    .map((file) => `/${version}/${path.dirname(file).replace(/\[(\w+)\]/gu, "{$1}")}`);

describe("the documentation of the partner API", () => {
  it("has the addresses that are served, and no other", async () => {
    const served = [...(await onDisk("v2")), ...(await onDisk("v3"))];
    expect(Object.keys(document.paths).sort()).toEqual(served.sort());
  });

  it("has the methods that each route serves", async () => {
    for (const [address, operations] of Object.entries(document.paths)) {
      const file = path.join("app/api", address.replace(/\{(\w+)\}/gu, "[$1]"), "route.ts");
      const served = (await readFile(file, "utf8")).match(/serve\(/gu) ?? [];
      expect([address, Object.keys(operations).length]).toEqual([address, served.length]);
    }
  });

  it("names the parameters of a search as partners write them", () => {
    const parameters = document.paths["/v3/offers"]?.get?.parameters ?? [];
    const sortBy = parameters.find(({ name }) => name === "sortBy");
    expect(sortBy).toMatchObject({ required: true, schema: { enum: ["distance", "date", "score"] } });
    expect(parameters.filter(({ required }) => required).map(({ name }) => name)).toEqual(["sortBy"]);
    expect(parameters.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["appellationCodes[]", "page", "latitude"]),
    );
  });

  it("says what each parameter and each field of a body means", () => {
    type Field = { readonly description?: string; readonly properties?: object; readonly anyOf?: readonly Field[] };
    const fieldsOf = ({ properties = {}, anyOf = [] }: Field): [string, Field][] => [
      ...Object.entries(properties),
      ...anyOf.flatMap(fieldsOf),
    ];
    const fields = Object.values(document.paths)
      .flatMap((operations) => Object.values(operations))
      .flatMap(({ parameters = [], requestBody }) => [
        ...parameters.map(({ name, schema }): [string, Field] => [name, schema]),
        ...Object.values(requestBody?.content ?? {}).flatMap(({ schema = {} }: { schema?: Field }) => fieldsOf(schema)),
      ]);
    expect(fields.length).toBeGreaterThan(100);
    expect(fields.filter(([, { description = "" }]) => description === "").map(([name]) => name)).toEqual([]);
  });

  it("tells for each operation what it answers, and that a key may be refused or wait", () => {
    for (const operation of Object.values(document.paths).flatMap((operations) => Object.values(operations)))
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(["400", "401", "429"]));
  });

  it("shows examples that the definitions take", async () => {
    const { endpoints } = await import("@/lib/partner/contract/endpoints");
    const { readQuery } = await import("@/lib/partner/contract/query-string");
    const refused = endpoints.flatMap(({ method, path: address, query, params, body, response, examples }) =>
      examples.flatMap((example) => {
        const parts = [
          query.safeParse(readQuery(`http://localhost/?${example.query ?? ""}`)),
          ...(example.params ? [params.safeParse(example.params)] : []),
          ...(example.body ? [body.safeParse(example.body)] : []),
          ...(example.response ? [response.safeParse(example.response)] : []),
        ];
        return parts.filter(({ success }) => !success).map(({ error }) => `${method} ${address}: ${error?.message}`);
      }),
    );
    expect(refused).toEqual([]);
    const withExamples = endpoints.filter(({ examples }) => examples.length > 0).map(({ path: address }) => address);
    expect(withExamples).toEqual(expect.arrayContaining(["/v3/offers", "/v3/apply-to-offer", "/v2/conventions"]));
  });

  it("documents both kinds of a request to a company, and the list of states as partners write it", () => {
    const apply = document.paths["/v3/apply-to-offer"]?.post;
    expect(apply?.requestBody?.content["application/json"]).toMatchObject({
      schema: { anyOf: [expect.anything(), expect.anything()] },
      examples: { exemple1: { value: { kind: "IF" } }, exemple2: { value: { kind: "1_ELEVE_1_STAGE" } } },
    });
    const parameters = document.paths["/v2/conventions"]?.get?.parameters ?? [];
    expect(parameters.find(({ name }) => name === "withStatuses[]")).toMatchObject({ schema: { type: "array" } });
    expect(parameters.filter(({ required }) => required)).toEqual([]);
    const search = document.paths["/v3/offers"]?.get?.parameters ?? [];
    expect(search.find(({ name }) => name === "latitude")).toMatchObject({
      schema: { type: "number", example: 48.11 },
    });
  });
});

describe("the address of the documentation that partners have always known (partner-api.md 7)", () => {
  const read = async (query: string) => {
    const { GET } = await import("@/app/api/open-api-spec/route");
    const response = GET(new Request(`http://localhost/api/open-api-spec${query}`));
    return { status: response.status, body: await response.json() };
  };

  it("gives v2 unless another is asked, and each version alone", async () => {
    for (const [query, version] of [
      ["", "v2"],
      ["?version=v2&foo=1", "v2"],
      ["?version=v3", "v3"],
    ] as const) {
      const { status, body } = await read(query);
      expect([status, body.openapi]).toEqual([200, "3.1.0"]);
      expect(Object.keys(body.paths).filter((address) => !address.startsWith(`/${version}/`))).toEqual([]);
    }
  });

  it.each(["version=v1", "version[]=v3", "version=", "version=V3", "version=3"])("400 for %s", async (query) => {
    expect(await read(`?${query}`)).toEqual({
      status: 400,
      body: {
        status: 400,
        message:
          "Shared-route schema 'queryParamsSchema' was not respected in adapter 'express'.\nRoute: GET /open-api-spec",
        issues: ['version : Invalid option: expected one of "v2"|"v3"'],
      },
    });
  });
});
