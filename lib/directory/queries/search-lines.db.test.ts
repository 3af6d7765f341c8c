import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { db, Prisma } from "@/lib/platform/db/client";
import { loadNomenclature } from "@/lib/reference";
import { remoteWorkModes } from "@/lib/reference/vocabulary";
import { starterRome } from "@/prisma/seed/rome";
import { asOwner } from "@/tests/database/owner";
import { addressAt, testNow as now, publishInvented as publish } from "../company.given";
import { kilometresBetween } from "../domain/grid";
import { markSite } from "../store/search.given";
import { sumTileCounts } from "../store/tile-counts";
import { groupOf, jobPageStatement, listOffers, type OfferFilters, partOf, readLines } from "./list-offers";
import { countLines, countStatement, partStatement } from "./search-lines";

const codes = ["11573", "10868", "15095", "38915"] as const;
const day = 86_400_000;
const centre = { latitude: 47.2, longitude: -1.55 };

const site = fc.record({
  locations: fc.array(
    fc.record({
      latitude: fc.double({ min: 46.4, max: 48, noNaN: true }),
      longitude: fc.double({ min: -2.8, max: -0.4, noNaN: true }),
      departmentCode: fc.constantFrom("35", "44"),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  offers: fc.uniqueArray(
    fc.record({ appellationCode: fc.constantFrom(...codes), remoteWorkMode: fc.constantFrom(...remoteWorkModes) }),
    { minLength: 1, selector: ({ appellationCode }) => appellationCode },
  ),
  isOpen: fc.boolean(),
  isBanned: fc.boolean(),
  isAvailable: fc.boolean(),
  later: fc.constantFrom(null, -day, 0, day),
  score: fc.integer({ min: 0, max: 3 }),
  nafCode: fc.constantFrom("1071C", "4711A"),
  updated: fc.integer({ min: 0, max: 3 }),
});

const some = <T extends string>(...all: readonly T[]) =>
  fc.option(fc.subarray([...all], { minLength: 1 }), { nil: undefined });
const search = fc.record({
  near: fc.option(
    fc.record({
      latitude: fc.double({ min: 46.9, max: 47.5, noNaN: true }),
      longitude: fc.double({ min: -2, max: -1, noNaN: true }),
      radiusKm: fc.constantFrom(5, 20, 50, 100),
    }),
  ),
  appellationCodes: some(...codes),
  departmentCodes: some("35", "44"),
  nafCodes: some("1071C", "4711A"),
  remoteWorkModes: some(...remoteWorkModes),
  onlyAvailable: fc.boolean(),
  sort: fc.constantFrom("date" as const, "score" as const, "distance" as const),
  order: fc.constantFrom("asc" as const, "desc" as const),
  now: fc.constantFrom(now, new Date(now.getTime() + 2 * day)),
});

const filtersOf = (asked: typeof search extends fc.Arbitrary<infer S> ? S : never, page = 1): OfferFilters => ({
  ...asked,
  sort: asked.near === null && asked.sort === "distance" ? "date" : asked.sort,
  page,
  perPage: 7,
});

/** Every line as the establishments' own tables tell it, without any table of the search. */
const naive = async ({ near, sort, order, ...asked }: OfferFilters): Promise<string[]> => {
  const sites = await db().establishment.findMany({
    include: { locations: true, offers: { include: { appellation: true } } },
  });
  const banned = new Set((await db().establishmentBan.findMany()).map(({ siret }) => siret));
  const lines = sites
    .filter((one) => one.isOpen && one.listing === "PUBLISHED" && !banned.has(one.siret))
    .filter((one) => one.nextAvailabilityDate === null || one.nextAvailabilityDate <= asked.now)
    .filter((one) => !asked.onlyAvailable || one.isAvailable)
    .filter((one) => !asked.nafCodes || asked.nafCodes.includes(one.nafCode))
    .flatMap((one) =>
      one.locations
        .filter(({ departmentCode }) => !asked.departmentCodes || asked.departmentCodes.includes(departmentCode))
        .flatMap((location) => {
          const offers = one.offers
            .filter(
              ({ appellationCode }) => !asked.appellationCodes || asked.appellationCodes.includes(appellationCode),
            )
            .filter(({ remoteWorkMode }) => !asked.remoteWorkModes || asked.remoteWorkModes.includes(remoteWorkMode));
          const km = near
            ? kilometresBetween(near, {
                latitude: Math.fround(location.latitude),
                longitude: Math.fround(location.longitude),
              })
            : 0;
          if (near && km > near.radiusKm) return [];
          const kinds = new Set(offers.map((offer) => `${offer.appellation.romeCode} ${offer.remoteWorkMode}`));
          return [...kinds].map((kind) => ({
            key: `${location.id} ${kind}`,
            km,
            score: one.score,
            at: one.updatedAt.getTime(),
          }));
        }),
    );
  const sign = order === "asc" ? 1 : -1;
  const by = {
    distance: (l: (typeof lines)[0]) => l.km,
    score: (l: (typeof lines)[0]) => sign * l.score,
    date: (l: (typeof lines)[0]) => sign * l.at,
  }[sort];
  return lines.sort((a, b) => by(a) - by(b)).map(({ key }) => key);
};

const keyOf = ({
  locationId,
  romeCode,
  remoteWorkMode,
}: {
  locationId: string;
  romeCode: string;
  remoteWorkMode: string;
}) => `${locationId} ${romeCode} ${remoteWorkMode}`;

beforeAll(async () => {
  await loadNomenclature(starterRome);
  let address = 0;
  for (const { locations, isBanned, isAvailable, later, updated, ...one } of fc.sample(site, {
    numRuns: 110,
    seed: 7,
  })) {
    const placed = locations.map(({ departmentCode, ...place }) => ({
      ...addressAt(`property ${address++}`, place),
      departmentCode,
    }));
    const { siret } = await publish(
      centre,
      [],
      { ...one, locations: placed, nextAvailabilityDate: later === null ? null : new Date(now.getTime() + later) },
      new Date(now.getTime() - updated * day),
    );
    await markSite(siret, { isBanned, isAvailable });
  }
}, 240_000);

describe("every count and page (30, 26)", () => {
  it("is what the establishments' own tables say, whatever is asked, whether the counts were summed or not", async () => {
    await fc.assert(
      fc.asyncProperty(search, fc.boolean(), async (asked, summed) => {
        if (summed) await sumTileCounts();
        const filters = filtersOf(asked);
        const expected = await naive(filters);
        const pages = Math.max(1, Math.ceil(expected.length / filters.perPage));
        const found: string[] = [];
        for (let page = 1; page <= pages + 1; page += 1) {
          const { offers, total } = await listOffers({ ...filters, page });
          expect(total).toBe(expected.length);
          found.push(...offers.map(keyOf));
        }
        // Pages hold each line once; ties are told apart by an id that only the search has.
        expect([...found].sort()).toEqual([...expected].sort());
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 120, seed: 11 },
    );
  }, 240_000);

  it("31: gives lines in the order asked", async () => {
    const near = { ...centre, radiusKm: 100 };
    for (const sort of ["distance", "score", "date"] as const)
      for (const order of ["asc", "desc"] as const) {
        const { offers } = await listOffers({ now, near, sort, order, page: 1, perPage: 100, onlyAvailable: false });
        const values = offers.map(
          ({ km, score, updatedAt }) => ({ distance: km ?? 0, score, date: updatedAt.getTime() })[sort],
        );
        const sign = order === "asc" || sort === "distance" ? 1 : -1;
        expect(values).toEqual([...values].sort((a, b) => sign * (a - b)));
      }
  });
});

describe("the counts kept by tile", () => {
  const around = (place: { latitude: number; longitude: number }): OfferFilters => ({
    now,
    near: { ...place, radiusKm: 50 },
    sort: "score",
    order: "desc",
    page: 1,
    perPage: 50,
    onlyAvailable: true,
  });

  it("take publications at the same time in one tile without one waiting for the other", async () => {
    const place = { latitude: 12.3, longitude: 4.5 };
    await Promise.all(Array.from({ length: 8 }, () => publish(place, ["11573", "15095"])));
    expect(await countLines([{ filters: around(place), group: groupOf(around(place)) }])).toEqual([16]);
  });

  it("do not wait for a transaction that has counted and is not over", async () => {
    const place = { latitude: 22.3, longitude: 4.5 };
    const first = await publish(place, ["11573"]);
    await db().$transaction(async (tx) => {
      await tx.searchRow.deleteMany({ where: { siret: first.siret } });
      // Another company of the same tile is published, and committed, meanwhile.
      await publish(place, ["15095"]);
      expect((await listOffers(around(place))).total).toBe(2);
    });
    expect((await listOffers(around(place))).total).toBe(1);
  });

  it("stay the same when two workers sum them at once, while lines come and go", async () => {
    const place = { latitude: 32.3, longitude: 4.5 };
    await Promise.all([
      ...Array.from({ length: 6 }, () => publish(place, ["11573"])),
      sumTileCounts(),
      sumTileCounts(),
    ]);
    await Promise.all([sumTileCounts(), sumTileCounts()]);
    expect((await listOffers(around(place))).total).toBe(6);
    const [row] = await db().$queryRaw<{ kept: number; real: number }[]>`
      select (select sum(lines) from search_tile_counts where tile = -2)::int as kept, (select count(*) from search_rows)::int as real`;
    expect(row?.kept).toBe(row?.real);
  });
});

describe("with twenty thousand lines", () => {
  const near = { latitude: 46, longitude: 3, radiusKm: 50 };
  const base = { now, page: 1, perPage: 20, onlyAvailable: true, near: null, sort: "date", order: "desc" } as const;

  beforeAll(() =>
    asOwner(
      `insert into establishments (siret, name, number_employees, naf_code, naf_label, contact_mode, fit_for_disabled_workers, is_open, created_at, update_date)
         select 'Y' || lpad(n::text, 13, '0'), 'Volume ' || n, '', '1071C', 'Essai', 'EMAIL', 'no', true, now(), now() from generate_series(1, 4000) n`,
      `insert into establishment_locations (id, establishment_siret, street_number_and_address, post_code, city, department_code, lat, lon)
         select gen_random_uuid(), 'Y' || lpad(n::text, 13, '0'), '1 rue du Volume', '35000', 'Rennes', '35', 43 + (n * 37 % 700) / 100.0, (n * 53 % 700) / 100.0 from generate_series(1, 4000) n`,
      `insert into search_rows (id, siret, location_id, rome_code, remote_work_mode, appellation_codes, cell, tile, lon, lat, score, updated_at,
           is_available, employees, naf_code, fit_for_disabled_workers, searchable_by_students, searchable_by_job_seekers, department_code, contact_mode)
         select gen_random_uuid(), l.establishment_siret, l.id, r.code, 'ON_SITE', array[r.job],
           floor((l.lat + 90) * 111 / 20)::int * 2000 + floor((l.lon + 180) * 76 / 20)::int,
           floor((l.lat + 90) * 111 / 5)::int * 8000 + floor((l.lon + 180) * 76 / 5)::int,
           l.lon, l.lat, 10, now() - random() * interval '90 days', true, '', '1071C', 'no', true, true, '35', 'EMAIL'
         from establishment_locations l
         cross join (select rome_code as code, min(code) as job from appellations group by rome_code order by rome_code limit 5) r
         where l.establishment_siret like 'Y%'`,
      `insert into search_row_jobs (row_id, appellation_code, cell, lon, lat, remote_work_mode, is_available, score, updated_at)
         select id, job, cell, lon, lat, remote_work_mode, is_available, score, updated_at
         from search_rows cross join unnest(appellation_codes) job where siret like 'Y%'`,
      "vacuum analyze search_rows, search_row_jobs, search_tile_counts, establishments, establishment_locations",
    ),
  );

  const plan = async (statement: Prisma.Sql): Promise<string> => {
    const rows = await db().$queryRaw<{ "QUERY PLAN": string }[]>(Prisma.sql`explain ${statement}`);
    return rows.map((row) => row["QUERY PLAN"]).join("\n");
  };

  const job = async () =>
    (await db().searchRowJob.findFirstOrThrow({ where: { row: { siret: { startsWith: "Y" } } } })).appellationCode;

  it.each<[string, Partial<OfferFilters>]>([
    ["a place, by distance", { near, sort: "distance" }],
    ["a place, by score", { near, sort: "score" }],
    ["a place at 100 km", { near: { ...near, radiusKm: 100 } }],
    ["nothing, by date", {}],
    ["nothing, by score, worst first", { sort: "score", order: "asc" }],
    ["companies", { sirets: ["Y0000000000001"] }],
  ])("a page and the count of %s read the search through its indexes", async (_what, changes) => {
    const filters: OfferFilters = { ...base, ...changes };
    const part = { ...partOf(filters), count: 20, all: 20_000 };
    for (const statement of [
      partStatement(part, null),
      partStatement({ ...part, count: 9_000 }, null),
      countStatement([part]),
    ])
      expect(await plan(statement)).not.toMatch(/Seq Scan on search_row/);
  });

  it.each([5, 20, 50, 100])("a job at %i km is found through the index of its lines", async (radiusKm) => {
    const codes = [await job()];
    const filters: OfferFilters = { ...base, near: { ...near, radiusKm }, sort: "distance", appellationCodes: codes };
    const text = await plan(jobPageStatement(partOf(filters), codes));
    expect(text).toContain("search_row_jobs_around_idx");
    expect(text).not.toMatch(/Seq Scan on search_row/);
  });

  it("a page is read whole without a sequential scan of the search", async () => {
    const lines = await db().$queryRaw<{ id: string }[]>`select id from search_rows where siret like 'Y%' limit 20`;
    expect(
      await readLines(
        lines.map(({ id }) => ({ id, km: null })),
        undefined,
      ),
    ).toHaveLength(20);
  });
});
