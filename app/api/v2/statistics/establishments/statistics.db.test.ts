import { beforeAll, describe, expect, it } from "vitest";
import { publishInvented, valley } from "@/lib/directory/company.given";
import { getEstablishmentStatistics } from "@/lib/partner";
import { db } from "@/lib/platform/db/client";
import { loadNomenclature } from "@/lib/reference";
import { starterRome } from "@/prisma/seed/rome";
import { given } from "@/tests/given";
import { callRoute } from "@/tests/given/partner-call";
import * as route from "./route";

const call = (key: string, query = "") => callRoute(route, "/v2/statistics/establishments", { key, query });
const read = async (query = "") => getEstablishmentStatistics.response.parse((await call(key, query)).body);

/** Invented, and before and after every other. */
const [first, last] = ["00000000000026", "99999999900009"] as const;

let key: string;
let referenced: string;

beforeAll(async () => {
  await loadNomenclature(starterRome);
  ({ key } = await given.partner({ rights: { statistics: { kinds: ["READ"] } } }));
  const site = await publishInvented(valley(1), ["11573"]);
  referenced = site.siret;
  await db().establishment.update({
    where: { siret: referenced },
    data: { name: "Connue sous ce nom", createdAt: new Date("2025-01-20T10:00:00.120Z") },
  });
  await publishInvented(valley(2), ["11573"]);
  const staff = await given.twoStepStaff();
  const at = (siret: string, businessName: string) => given.convention(staff, "CANCELLED", { siret, businessName });
  await at(referenced, "Nommée autrement");
  await at(referenced, "Nommée autrement");
  await at(first, "Société A");
  await at(first, "Société B");
  await at(last, "Société Z");
});

describe("GET /v2/statistics/establishments (partner-api.md 2.6 and 6.1)", () => {
  it("has a line for each company under each of its names, in the order of their numbers", async () => {
    const { data, pagination } = await read();
    const lines = data.map(({ siret, name, numberOfConventions }) => [siret, name, numberOfConventions]);
    const silent = data.find(({ numberOfConventions }) => numberOfConventions === 0);
    expect(lines).toEqual([
      [referenced, "Connue sous ce nom", 2],
      [silent?.siret, silent?.name, 0],
      [first, "Société A", 1],
      [first, "Société B", 1],
      [last, "Société Z", 1],
    ]);
    expect(pagination).toEqual({ totalRecords: 5, currentPage: 1, totalPages: 1, numberPerPage: 100 });
  });

  it("tells since when a company is in the directory, as PostgreSQL writes it, and null for one that is not", async () => {
    const { data } = await read();
    expect(data.find(({ siret }) => siret === referenced)).toMatchObject({
      isReferenced: true,
      referencedAt: "2025-01-20 10:00:00.12+00",
    });
    expect(data.at(-1)).toMatchObject({ isReferenced: false, referencedAt: null });
  });

  it("counts its lines, so that the pages hold them all", async () => {
    const { data } = await read();
    const pages = [];
    for (const page of [1, 2, 3]) pages.push(await read(`perPage=2&page=${page}`));
    expect(pages.flatMap((page) => page.data)).toEqual(data);
    expect(pages.map(({ pagination }) => pagination.totalPages)).toEqual([3, 3, 3]);
  });

  it("does not clamp the page size, and ignores other keys", async () => {
    expect((await read("perPage=5000&foo=1")).pagination.numberPerPage).toBe(5000);
  });

  it("400 for a page beyond the last, in the contract's words", async () => {
    expect(await call(key, "page=2000")).toMatchObject({
      status: 400,
      body: {
        status: 400,
        message:
          "Le numéro de la page est plus grand que le nombre total de pages (page demandée: 2000 > pages totales: 1, avec 100 résultats / page).",
      },
    });
  });

  it.each([
    ["page=0", ["page : Too small: expected number to be >0", "page : Too small: expected number to be >=1"]],
    ["page=abc", ["page : Invalid input: expected number, received NaN"]],
    ["page=1.5", ["page : Invalid input: expected int, received number"]],
    ["perPage=0", ["perPage : Too small: expected number to be >0", "perPage : Too small: expected number to be >=1"]],
    ["perPage=5001", ["perPage : Too big: expected number to be <=5000"]],
  ])("400 for %s", async (query, issues) => {
    expect(await call(key, query)).toMatchObject({ status: 400, body: { issues } });
  });

  it("403 without the right, in words of its own", async () => {
    const { key: other } = await given.partner();
    expect(await call(other)).toMatchObject({
      status: 403,
      body: {
        message:
          "Vous n'avez pas le droit d'accès à cette route. Contactez le support Immersion Facilitée si vous voulez plus de privilèges.",
      },
    });
  });
});
