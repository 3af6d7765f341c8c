import { beforeAll, describe, expect, it } from "vitest";
import { db, Prisma } from "@/lib/platform/db/client";
import { loadNomenclature } from "@/lib/reference";
import { starterRome } from "@/prisma/seed/rome";
import { asOwner } from "@/tests/database/owner";
import { testNow as now, publishInvented as publish, valley } from "../company.given";
import { countStatement, listOffers, type OfferFilters, pageStatement } from "./list-offers";

const filters = (changes: Partial<OfferFilters> = {}): OfferFilters => ({
  near: null,
  now,
  sort: "date",
  order: "desc",
  page: 1,
  perPage: 20,
  onlyAvailable: true,
  ...changes,
});

const explain = async (statement: Prisma.Sql): Promise<string> => {
  const lines = await db().$queryRaw<{ "QUERY PLAN": string }[]>(Prisma.sql`explain ${statement}`);
  return lines.map((line) => line["QUERY PLAN"]).join("\n");
};

beforeAll(async () => {
  await loadNomenclature(starterRome);
});

describe("the list of partners (product.md 4)", () => {
  it("repeats and skips nothing, page after page, when every key is equal", async () => {
    const place = valley(50);
    const published = [];
    for (let index = 0; index < 12; index += 1) published.push((await publish(place, ["11573"])).siret);
    for (const sort of ["distance", "date", "score"] as const) {
      const search = filters({ near: { ...place, radiusKm: 5 }, sort, perPage: 5 });
      const pages = await Promise.all([1, 2, 3, 4].map((page) => listOffers({ ...search, page })));
      expect(pages.map(({ total }) => total)).toEqual([12, 12, 12, 12]);
      expect(pages.flatMap(({ offers }) => offers.map(({ siret }) => siret)).sort()).toEqual(published.sort());
    }
  });
});

describe("the count", () => {
  const place = valley(52);
  const near = { ...place, radiusKm: 5 };

  it("leaves out the companies that are closed, at their limit or not back yet, whatever is asked", async () => {
    await publish(place, ["11573", "15095"]);
    await publish(place, ["11573"], { isOpen: false });
    await publish(place, ["11573"], { nextAvailabilityDate: new Date(now.getTime() + 1) });
    await publish(place, ["11573"], { nextAvailabilityDate: now });
    const { siret } = await publish(place, ["11573"]);
    await asOwner(`update establishments set is_available = false where siret = '${siret}'`);
    const total = async (changes: Partial<OfferFilters>) => {
      const [row] = await db().$queryRaw<{ total: number }[]>(countStatement(filters({ near, ...changes })));
      return row?.total;
    };
    expect(await total({})).toBe(3);
    expect(await total({ onlyAvailable: false })).toBe(4);
    expect(await total({ appellationCodes: ["11573"] })).toBe(2);
    expect(await total({ departmentCodes: ["35"] })).toBe(3);
    expect(await total({ departmentCodes: ["44"] })).toBe(0);
    expect(await total({ nafCodes: ["1071C"] })).toBe(3);
    expect(await total({ searchableBy: "students", onlyAvailable: false })).toBe(4);
  });
});

describe("with thousands of rows", () => {
  const siret = "'Y' || lpad(n::text, 13, '0')";
  const near = { latitude: 46, longitude: 3, radiusKm: 20 };

  beforeAll(() =>
    asOwner(
      `insert into establishments (siret, name, number_employees, naf_code, naf_label, contact_mode, fit_for_disabled_workers, is_open, created_at, update_date)
         select ${siret}, 'Volume ' || n, '', '1071C', 'Essai', 'EMAIL', 'no', true, now(), now() from generate_series(1, 4000) n`,
      `insert into establishment_locations (id, establishment_siret, street_number_and_address, post_code, city, department_code, lat, lon)
         select gen_random_uuid(), ${siret}, '1 rue du Volume', '35000', 'Rennes', '35', 43 + (n * 37 % 700) / 100.0, (n * 53 % 700) / 100.0 from generate_series(1, 4000) n`,
      `insert into search_rows (id, siret, location_id, rome_code, remote_work_mode, appellation_codes, cell, lon, lat, score, updated_at)
         select gen_random_uuid(), l.establishment_siret, l.id, r.code, 'ON_SITE', '{11573}',
           floor((l.lat + 90) * 111 / 20)::int * 2000 + floor((l.lon + 180) * 76 / 20)::int, l.lon, l.lat, 10, now() - random() * interval '90 days'
         from establishment_locations l cross join (select code from romes order by code limit 5) r where l.establishment_siret like 'Y%'`,
      "analyze",
    ),
  );

  it.each<[string, Partial<OfferFilters>]>([
    ["a job and a place", { near, sort: "distance", appellationCodes: ["11573"] }],
    ["a place", { near, sort: "score" }],
    ["a place, and everything of it", { near, sort: "date", perPage: 500 }],
    ["nothing, by date", {}],
    ["nothing, by score, worst first", { sort: "score", order: "asc" }],
    ["companies", { sirets: ["Y0000000000001"] }],
  ])("a page of %s reads search_rows through its indexes", async (_what, changes) => {
    expect(await explain(pageStatement(filters(changes)))).not.toMatch(/Seq Scan on search_rows/);
  });

  it("counts a place through its indexes", async () => {
    const plan = await explain(countStatement(filters({ near })));
    expect(plan).not.toMatch(/Seq Scan on (?:search_rows|establishments)/);
    expect(plan).toContain("establishments_hidden");
  });
});
