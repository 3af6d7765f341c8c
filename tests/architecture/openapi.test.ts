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

  it("tells for each operation what it answers, and that a key may be refused or wait", () => {
    for (const operation of Object.values(document.paths).flatMap((operations) => Object.values(operations)))
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(["400", "401", "429"]));
  });
});
