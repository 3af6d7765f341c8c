import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db, Prisma } from "@/lib/platform/db/client";
import { asOwner } from "@/tests/database/owner";
import { answersStatement, wantedOf } from "../queries/ranking";
import { getAppellation, jobStatement, searchAppellations } from "../queries/search-appellations";
import { importTable } from "./import-table";
import { readFileRows } from "./read-file";
import { type ImportName, importables } from "./tables";

/** As many groups and names as the official nomenclature has. */
const groups = 532;
const names = 11_117;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "import-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const file = async (text: string): Promise<string> => {
  const name = path.join(folder, `${Math.random()}.csv`);
  await writeFile(name, text);
  return name;
};

const load = (name: ImportName, source: string, options = {}) =>
  importTable(name, readFileRows(source, importables[name]), options);

const romeCodeOf = (index: number) =>
  `${String.fromCharCode(65 + (index % 14))}${String(1000 + Math.floor(index / 14)).padStart(4, "0")}`;
const syllables = ["bou", "lan", "ger", "tra", "vi", "mon", "cor", "del", "fi", "pas", "nu", "tel"] as const;
const word = (seed: number): string =>
  [seed, Math.floor(seed / 12), Math.floor(seed / 144)].map((rank) => syllables[rank % 12]).join("");

const romesFile = (rows: readonly number[]) =>
  file(
    `\uFEFFcode_rome;libelle_rome\r\n${rows.map((index) => `${romeCodeOf(index)};Groupe ${index}, avec une virgule`).join("\r\n")}`,
  );
const appellationsFile = (rows: readonly number[]) =>
  file(
    `ogr_appellation;rome_code;libelle_appellation_long;libelle_appellation_court\r\n${rows
      .map((index) => `${10_000 + index};${romeCodeOf(index % groups)};Métier ${word(index)} ${index};Court`)
      .join("\r\n")}\r\n`,
  );
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

describe("a nomenclature of the official size", () => {
  it("is loaded whole, and the same again changes nothing", async () => {
    const romes = await romesFile(upTo(groups));
    const appellations = await appellationsFile(upTo(names));
    const seen: number[] = [];
    expect(await load("romes", romes)).toEqual({ read: groups, added: groups, changed: 0, gone: 0 });
    expect(await load("appellations", appellations, { onProgress: (read: number) => seen.push(read) })).toEqual({
      read: names,
      added: names,
      changed: 0,
      gone: 0,
    });
    expect(seen).toEqual([...upTo(11).map((index) => (index + 1) * 1000), names]);
    expect(await load("romes", romes)).toEqual({ read: groups, added: 0, changed: 0, gone: 0 });
    expect(await load("appellations", appellations)).toEqual({ read: names, added: 0, changed: 0, gone: 0 });
  });

  it("is searched through its index", async () => {
    await asOwner("vacuum analyze appellations");
    const wanted = wantedOf("boulanger");
    if (!wanted) throw new Error("nothing to look for");
    const search = answersStatement(wanted, jobStatement(8));
    const plan = await db().$queryRaw<{ "QUERY PLAN": string }[]>(Prisma.sql`explain ${search}`);
    const text = plan.map((line) => line["QUERY PLAN"]).join("\n");
    expect(text).toContain("appellations_search_text_idx");
    expect(text).not.toContain("Seq Scan on appellations");
  });

  it("keeps and marks what has gone, and takes it back when it returns", async () => {
    const gone = names - 1;
    const label = (await getAppellation(String(10_000 + gone)))?.appellationLabel ?? "";
    const without = await appellationsFile(upTo(gone));
    expect(await load("appellations", without)).toMatchObject({ added: 0, changed: 0, gone: 1 });
    expect(await load("appellations", without)).toMatchObject({ changed: 0, gone: 0 });
    const found = async () => (await searchAppellations(label, 50)).filter((job) => job.appellationLabel === label);
    expect(await found()).toEqual([]);
    expect(await getAppellation(String(10_000 + gone))).toMatchObject({ appellationLabel: label });
    expect(await load("appellations", await appellationsFile(upTo(names)))).toMatchObject({ changed: 1, gone: 0 });
    expect(await found()).toHaveLength(1);
  });

  it("refuses a file that lost more than a tenth, unless it is meant, and writes nothing of it", async () => {
    const half = await romesFile(upTo(groups / 2));
    await expect(load("romes", half)).rejects.toMatchObject({ kind: "conflict", code: "import-loses-too-much" });
    expect(await db().rome.count({ where: { vanishedAt: { not: null } } })).toBe(0);
    expect(await load("romes", half, { acceptGone: true })).toMatchObject({ gone: groups / 2 });
    expect(await load("romes", await romesFile(upTo(groups)))).toMatchObject({ changed: groups / 2 });
  });
});

describe("a file that cannot be read", () => {
  const header = "ogr_appellation;rome_code;libelle_appellation_long";
  it.each([
    ["appellations", `${header}\n20000;A1000;Juste\n2000x;A1000;Faux`, /line 3: .*\n?.*code/u],
    ["appellations", `${header}\n20000;A1000;Deux fois\n20000;A1000;Deux fois`, /Unique constraint|duplicate key/u],
    ["appellations", `${header}\n20000;N9999;Sans groupe`, /Codes inconnus : N9999/u],
    ["appellations", "code;nom\n20000;A", /no column rome_code or code_rome/u],
    ["romes", "", /empty/u],
    ["naf", "code;libelle\n34.1;Rien", /"341" is no code of the NAF/u],
  ] as const)("%s: %s", async (name, text, refusal) => {
    const before = await db().appellation.count();
    await expect(load(name, await file(text))).rejects.toThrow(refusal);
    expect(await db().appellation.count()).toBe(before);
  });

  it("is told when it is not there", async () => {
    await expect(load("romes", path.join(folder, "absent.csv"))).rejects.toThrow(/ENOENT/u);
  });
});

describe("other nomenclatures", () => {
  it("towns come with commas and quotes, from an address too; those we do not serve are left out", async () => {
    const text = `code_insee,nom_standard,codes_postaux,population,latitude_centre,longitude_centre
35238,Rennes,"35000, 35200, 35700",227830,48.1159,-1.6884
2A004,Ajaccio,"20000,20090",75000,41.9256,8.7376
98818,Nouméa,98800,94000,-22.27,166.44`;
    const server = createServer((_, response) => response.end(text)).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    expect(await load("communes", `http://127.0.0.1:${port}/communes.csv`)).toMatchObject({ read: 2, added: 2 });
    server.close();
    expect(await db().commune.findUnique({ where: { code: "35238" } })).toMatchObject({
      postcodes: ["35000", "35200", "35700"],
      departmentCode: "35",
      isApproximate: false,
    });
    expect(await db().commune.findUnique({ where: { code: "2A004" } })).toMatchObject({ departmentCode: "2A" });
  });

  it("an address that answers an error is told", async () => {
    const server = createServer((_, response) => response.writeHead(404).end()).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    await expect(load("naf", `http://127.0.0.1:${port}/naf.csv`)).rejects.toThrow(/answered 404/u);
    server.close();
  });
});
