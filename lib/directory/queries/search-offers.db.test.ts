import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { loadNomenclature } from "@/lib/reference";
import { starterRome } from "@/prisma/seed/rome";
import { addressAt, kmNorth, testNow as now, publishInvented as publish, valley } from "../company.given";
import type { OfferCard } from "../domain/search-result";
import { refreshSearch } from "../store/search-rows";
import { getOffer } from "./get-offer";
import type { LineFilters, Near } from "./search-criteria";
import { searchExits } from "./search-exits";
import { type SearchCriteria, searchOffers } from "./search-offers";

const tomorrow = new Date("2026-11-25T09:00:00Z");
const baker = { romeCode: "D1102", appellationCode: "11573" };
const helper = "10868";
const florist = { romeCode: "D1209", appellationCode: "15095" };

const criteria = (
  near: Near | null,
  changes: Partial<SearchCriteria> = {},
  filters: Partial<LineFilters> = {},
): SearchCriteria => ({
  job: baker,
  filters: { near, now, onlyAvailable: true, ...filters },
  sort: near ? "distance" : "date",
  page: 1,
  widenToRome: true,
  remoteEverywhere: true,
  ...changes,
});

const everyPage = async (search: SearchCriteria): Promise<OfferCard[]> => {
  const first = await searchOffers(search);
  const others = Array.from({ length: first.pages - 1 }, (_, index) => searchOffers({ ...search, page: index + 2 }));
  return [first, ...(await Promise.all(others))].flatMap(({ cards }) => cards);
};

beforeAll(async () => {
  await loadNomenclature(starterRome);
});

describe("search (product.md 4)", () => {
  it("gives each row once, page after page, when every key is equal", async () => {
    const place = valley(10);
    const sirets = new Set<string>();
    for (let index = 0; index < 30; index += 1) sirets.add((await publish(place, ["11573"])).siret);
    for (const sort of ["distance", "date", "score"] as const) {
      const cards = await everyPage(criteria({ ...place, radiusKm: 10 }, { sort }));
      expect(cards.map(({ siret }) => siret)).toHaveLength(30);
      expect(new Set(cards.map(({ siret }) => siret))).toEqual(sirets);
      const ids = cards.map(({ id }) => id);
      expect(ids).toEqual(sort === "distance" ? [...ids].sort() : [...ids].sort().reverse());
    }
  });

  it("gives the last page for one that is further", async () => {
    const found = await searchOffers(criteria({ ...valley(10), radiusKm: 10 }, { page: 99 }));
    expect([found.page, found.pages, found.cards.length, found.total]).toEqual([3, 3, 6, 30]);
  });

  it("finds the job asked first, then the jobs of its group, each by distance, and counts both", async () => {
    const place = valley(11);
    const at = (km: number) => ({ ...place, latitude: place.latitude + km * kmNorth });
    await publish(at(1), [helper]);
    await publish(at(5), ["11573", helper]);
    await publish(at(3), ["11573"]);
    await publish(at(2), ["11576"]);
    await publish(at(2), [florist.appellationCode]);
    const found = await searchOffers(criteria({ ...place, radiusKm: 10 }));
    expect(found.cards.map(({ match, distanceKm }) => [match, Math.round(distanceKm ?? -1)])).toEqual([
      ["exact", 3],
      ["exact", 5],
      ["near", 1],
      ["near", 2],
    ]);
    expect(found).toMatchObject({ total: 4, exact: 2, remote: 0 });
    expect(found.cards[1]?.jobs.map(({ code }) => code)).toEqual(["11573", helper]);
  });

  it("sorts by date and by score within each group", async () => {
    const place = valley(12);
    const day = (date: number) => new Date(`2026-10-${date}T00:00:00Z`);
    await publish(place, ["11573"], { score: 5 }, day(20));
    await publish(place, ["11573"], { score: 50 }, day(10));
    await publish(place, [helper], { score: 90 }, day(25));
    const near = { ...place, radiusKm: 10 };
    const scores = async (sort: "date" | "score") =>
      (await searchOffers(criteria(near, { sort }))).cards.map(({ match, updatedOn }) => [
        match,
        Number(updatedOn.slice(8)),
      ]);
    expect(await scores("date")).toEqual([
      ["exact", 20],
      ["exact", 10],
      ["near", 25],
    ]);
    expect(await scores("score")).toEqual([
      ["exact", 10],
      ["exact", 20],
      ["near", 25],
    ]);
  });

  it.each([1, 2, 5, 10, 20, 50, 100])("is exact at the border of %i km", async (radiusKm) => {
    const place = { latitude: 13 + radiusKm / 20, longitude: 20 + radiusKm };
    const at = (km: number) => ({ ...place, latitude: place.latitude + km * kmNorth });
    const inside = await publish(at(radiusKm - 0.002), ["11573"]);
    await publish(at(radiusKm + 0.002), ["11573"]);
    const { cards } = await searchOffers(criteria({ ...place, radiusKm }));
    expect(cards.map(({ siret }) => siret)).toEqual([inside.siret]);
  });

  it("answers across the date line", async () => {
    const { siret } = await publish({ latitude: -14, longitude: -179.98 }, ["11573"]);
    const { cards } = await searchOffers(criteria({ latitude: -14, longitude: 179.98, radiusKm: 5 }));
    expect(cards.map((card) => [card.siret, Math.round(card.distanceKm ?? -1)])).toEqual([[siret, 4]]);
  });

  it("gives one row for each location, group and mode, and only the locations within the radius", async () => {
    const place = valley(25);
    const site = await publish(place, [], {
      locations: [0, 50].map((km) => addressAt(`at ${km}`, { ...place, latitude: place.latitude + km * kmNorth })),
      offers: [
        { appellationCode: "11573", remoteWorkMode: "ON_SITE" },
        { appellationCode: helper, remoteWorkMode: "HYBRID" },
      ],
    });
    const within = async (radiusKm: number) =>
      (await searchOffers(criteria({ ...place, radiusKm }))).cards.filter(({ siret }) => siret === site.siret).length;
    expect([await within(10), await within(100)]).toEqual([2, 4]);
  });

  it("hides what is closed and what is not available yet", async () => {
    const place = valley(30);
    const closed = await publish(place, ["11573"], { isOpen: false });
    const later = await publish(place, ["11573"], { nextAvailabilityDate: tomorrow });
    const { siret } = await publish(place, ["11573"], { nextAvailabilityDate: now });
    const search = criteria({ ...place, radiusKm: 10 });
    expect((await searchOffers(search)).cards.map((card) => card.siret)).toEqual([siret]);
    expect((await searchOffers(criteria({ ...place, radiusKm: 10 }, {}, { now: tomorrow }))).total).toBe(2);
    const key = { appellationCode: "11573" };
    await expect(getOffer({ ...key, siret: closed.siret }, now)).rejects.toMatchObject({ kind: "notFound" });
    await expect(getOffer({ ...key, siret: later.siret }, now)).rejects.toMatchObject({ kind: "notFound" });
    expect((await getOffer({ ...key, siret: later.siret }, tomorrow)).siret).toBe(later.siret);
  });

  it("21, 22: hides who takes no more requests, unless they are asked for", async () => {
    const place = valley(32);
    const { siret } = await publish(place, ["11573"]);
    await db().$transaction(async (tx) => {
      await tx.establishment.update({ where: { siret }, data: { isAvailable: false } });
      await refreshSearch(tx, siret);
    });
    const near = { ...place, radiusKm: 10 };
    expect((await searchOffers(criteria(near))).total).toBe(0);
    const all = await searchOffers(criteria(near, {}, { onlyAvailable: false }));
    expect(all.cards.map((card) => [card.siret, card.isAvailable])).toEqual([[siret, false]]);
    expect(await searchExits(criteria(near), { total: 0 })).toContainEqual({ to: "noFilter", count: 1 });
  });

  it("finds a company by the words of its name, by its SIRET, by what it is", async () => {
    const place = valley(33);
    const { siret } = await publish(place, ["11573"], { name: "Société Test", customizedName: "Au Pain d’Été" });
    const near = { ...place, radiusKm: 10 };
    const total = async (filters: Partial<LineFilters>) => (await searchOffers(criteria(near, {}, filters))).total;
    expect(await total({ name: "ete pain" })).toBe(1);
    expect(await total({ name: "société" })).toBe(1);
    expect(await total({ name: "brioche" })).toBe(0);
    expect(await total({ name: "!" })).toBe(0);
    expect(await total({ sirets: [siret] })).toBe(1);
    expect(await total({ nafDivisions: ["10", "11"] })).toBe(1);
    expect(await total({ nafDivisions: ["47"] })).toBe(0);
    expect(await total({ employees: ["6-9"] })).toBe(1);
    expect(await total({ employees: ["10-19"] })).toBe(0);
    expect(await total({ contactModes: ["EMAIL"] })).toBe(1);
    expect(await total({ contactModes: ["PHONE"] })).toBe(0);
    expect(await total({ remoteWorkModes: ["HYBRID", "FULL_REMOTE"] })).toBe(0);
    const byName = await searchOffers(criteria(null, { job: null }, { name: "pain d'été" }));
    expect(byName.cards.map((card) => card.siret)).toEqual([siret]);
  });

  it("searches a place without a job, and a job without a place", async () => {
    const place = valley(35);
    await publish(place, ["11573", florist.appellationCode]);
    const byPlace = await searchOffers(criteria({ ...place, radiusKm: 10 }, { job: null }));
    expect(byPlace.cards.map(({ match }) => match)).toEqual(["any", "any"]);
    const byJob = await searchOffers(criteria(null, { job: florist }));
    expect(byJob.cards.every(({ distanceKm, match }) => distanceKm === null && match === "exact")).toBe(true);
    expect(byJob.total).toBe(2);
  });
});

describe("what is done from home", () => {
  const scrum = { romeCode: "M1805", appellationCode: "200027" };
  const place = valley(40);
  const home = (offers: readonly string[]) => ({
    offers: offers.map((appellationCode) => ({ appellationCode, remoteWorkMode: "FULL_REMOTE" as const })),
  });

  it("answers every place, after the local ones, once and without a distance", async () => {
    await publish({ latitude: -20.9, longitude: 55.4 }, [], home(["200027"]));
    await publish(place, [], home(["38915"]));
    await publish(place, ["38915"]);
    const { cards, ...counts } = await searchOffers(criteria({ ...place, radiusKm: 10 }, { job: scrum }));
    expect(cards.map(({ match, remoteWorkMode, distanceKm }) => [match, remoteWorkMode, distanceKm])).toEqual([
      ["near", "ON_SITE", 0],
      ["exact", "FULL_REMOTE", null],
      ["near", "FULL_REMOTE", null],
    ]);
    expect(counts).toMatchObject({ total: 3, exact: 1, remote: 2 });
  });

  it("is shown once for a company with two addresses, with or without a place", async () => {
    const locations = [1, 2].map((order) => addressAt(`home ${order}`, valley(41 + order)));
    const { siret } = await publish(place, [], { ...home(["10945"]), locations });
    const job = { romeCode: "M1810", appellationCode: "10945" };
    for (const near of [null, { ...valley(42), radiusKm: 10 }]) {
      const { cards } = await searchOffers(criteria(near, { job }));
      expect(cards.map((card) => card.siret)).toEqual([siret]);
    }
  });
});

describe("when there is not enough", () => {
  const vet = { romeCode: "A1504", appellationCode: "20672" };
  const place = valley(50);
  const near = { ...place, radiusKm: 10 };
  const none = { total: 0 };

  beforeAll(async () => {
    for (const km of [15, 45, 46, 300]) {
      await publish({ ...place, latitude: place.latitude + km * kmNorth }, [vet.appellationCode]);
    }
    await publish(place, [florist.appellationCode]);
  });

  it("counts what wider searches would have, and offers only those that add something", async () => {
    expect(await searchExits(criteria(near, { job: vet }), none)).toMatchObject([
      { to: "radius", radiusKm: 20, count: 1 },
      { to: "radius", radiusKm: 50, count: 3 },
      { to: "everywhere", count: 4 },
      { to: "anyJob" },
    ]);
    const wide = criteria({ ...near, radiusKm: 50 }, { job: vet });
    expect(await searchExits(wide, { total: 3 })).toEqual([{ to: "everywhere", count: 4 }]);
    expect(await searchExits(criteria(null, { job: vet }), { total: 4 })).toEqual([]);
  });

  it("leads to as many offers as it promises, those done from home included", async () => {
    await publish(place, [], { offers: [{ appellationCode: vet.appellationCode, remoteWorkMode: "FULL_REMOTE" }] });
    const search = criteria(near, { job: vet });
    const nearby = await searchOffers(search);
    expect(nearby).toMatchObject({ total: 1, remote: 1 });
    const exits = [
      ...(await searchExits(search, nearby)),
      ...(await searchExits(search, none)).filter(({ to }) => to === "anyJob"),
    ];
    const totals = exits.map(async (exit) => {
      if (exit.to === "radius") return searchOffers(criteria({ ...near, radiusKm: exit.radiusKm }, { job: vet }));
      return searchOffers(exit.to === "everywhere" ? criteria(null, { job: vet }) : { ...search, job: null });
    });
    expect(exits.map(({ to }) => to)).toEqual(["radius", "radius", "everywhere", "anyJob"]);
    expect(exits.map(({ count }) => count)).toEqual((await Promise.all(totals)).map(({ total }) => total));
  });
});
