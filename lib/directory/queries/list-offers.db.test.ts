import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { loadNomenclature } from "@/lib/reference";
import { starterRome } from "@/prisma/seed/rome";
import { testNow as now, publishInvented as publish, valley } from "../company.given";
import { refreshSearch } from "../store/search-rows";
import { listOffers, type OfferFilters } from "./list-offers";

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
    await db().$transaction(async (tx) => {
      await tx.establishment.update({ where: { siret }, data: { isAvailable: false } });
      await refreshSearch(tx, siret);
    });
    const total = async (changes: Partial<OfferFilters>) => (await listOffers(filters({ near, ...changes }))).total;
    expect(await total({})).toBe(3);
    expect(await total({ onlyAvailable: false })).toBe(4);
    expect(await total({ appellationCodes: ["11573"] })).toBe(2);
    expect(await total({ departmentCodes: ["35"] })).toBe(3);
    expect(await total({ departmentCodes: ["44"] })).toBe(0);
    expect(await total({ nafCodes: ["1071C"] })).toBe(3);
    expect(await total({ searchableBy: "students", onlyAvailable: false })).toBe(4);
  });
});
