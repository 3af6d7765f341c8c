import { describe, expect, inject } from "vitest";
import type { z } from "zod";
import { getOffers } from "@/lib/partner/contract/offers";
import { check, clientOf, type Received } from "./client";
import { centre } from "./world";

type Page = z.output<typeof getOffers.response>;

const { companies } = inject("world");
const { main, second, third, phone, inPerson, banned, full } = companies;
const call = clientOf("search");
const search = (query: string): Promise<Received> => call(`/v3/offers?${query}`);

/** A page, checked against the contract's own shape. */
const page = async (query: string): Promise<Page> => {
  const { status, body } = await search(query);
  expect([query, status]).toEqual([query, 200]);
  return getOffers.response.parse(body);
};
const sirets = async (query: string) => (await page(query)).data.map(({ siret }) => siret);
const answers = (number: number, query: string, title = query) =>
  check(number, `${title}: 200`, async () => expect((await search(query)).status).toBe(200));
const isEmpty = (number: number, query: string, title: string) =>
  check(number, `${title}: empty`, async () => expect((await page(query)).data).toEqual([]));

const near = `latitude=${centre.latitude}&longitude=${centre.longitude}`;
const byDate = [second, third, main, phone, inPerson].map(({ siret }) => siret);
const byScore = [third, main, second, phone, inPerson].map(({ siret }) => siret);
const byDistance = [main, second, phone, inPerson].map(({ siret }) => siret);

/** Each company once: one of several jobs has several lines. */
const companiesOf = async (query: string) => [...new Set(await sirets(query))];

describe("the search, answered", () => {
  check(22, "sortBy=date: first page of a hundred", async () =>
    expect((await page("sortBy=date")).pagination).toMatchObject({ currentPage: 1, numberPerPage: 100 }),
  );
  check(23, "date: the newest first", async () => expect(await companiesOf("sortBy=date")).toEqual(byDate));
  check(24, "date, asc: the oldest first", async () =>
    expect(await companiesOf("sortBy=date&sortOrder=asc")).toEqual([...byDate].reverse()),
  );
  check(25, "score: the best first", async () => expect(await companiesOf("sortBy=score")).toEqual(byScore));
  check(26, "score, asc: the worst first", async () =>
    expect(await companiesOf("sortBy=score&sortOrder=asc")).toEqual([...byScore].reverse()),
  );
  check(27, "no place: no distance", async () => {
    for (const offer of (await page("sortBy=date")).data) expect(offer).not.toHaveProperty("distance_m");
  });
  check(28, "perPage=1: one at most", async () => expect((await page("sortBy=date&perPage=1")).data).toHaveLength(1));
  for (const [number, asked] of [
    [29, 500],
    [30, 501],
    [31, 5000],
  ] as const)
    check(number, `perPage=${asked}: 500`, async () =>
      expect((await page(`sortBy=date&perPage=${asked}`)).pagination.numberPerPage).toBe(500),
    );
  check(32, "page=99999: empty, and the page that was asked", async () =>
    expect(await page("sortBy=date&page=99999")).toMatchObject({ data: [], pagination: { currentPage: 99_999 } }),
  );
  check(33, "two pages of one differ", async () => {
    const [one, two] = [await page("sortBy=date&perPage=1"), await page("sortBy=date&perPage=1&page=2")];
    expect(one.data).not.toEqual(two.data);
  });
  check(34, "totalPages is max(1, ceil)", async () => {
    const { totalRecords, totalPages } = (await page("sortBy=date&perPage=2")).pagination;
    expect(totalPages).toBe(Math.ceil(totalRecords / 2));
    expect((await page("sortBy=date&sirets[]=99999999999999")).pagination).toMatchObject({
      totalRecords: 0,
      totalPages: 1,
    });
  });
  check(35, "place changes nothing", async () =>
    expect(await page("sortBy=date&place=Rennes")).toEqual(await page("sortBy=date")),
  );
  answers(36, "sortBy=date&place=");
  answers(37, "sortBy=date&unknown=1");
  answers(38, "sortBy=date&acquisitionCampaign=a&acquisitionKeyword=b");
  isEmpty(39, "sortBy=date&appellationCodes[]=999999", "an unknown job");
  isEmpty(40, "sortBy=date&departmentCodes[]=999", "an unknown department");
  isEmpty(41, "sortBy=date&sirets[]=99999999999999", "an unknown company");
  answers(42, "sortBy=date&searchableBy=students");
  answers(43, "sortBy=date&searchableBy=jobSeekers");
  for (const [number, mode, company] of [
    [44, "ON_SITE", main],
    [45, "HYBRID", second],
    [46, "FULL_REMOTE", third],
  ] as const)
    check(number, `remoteWorkModes[]=${mode}: nothing else`, async () => {
      const { data } = await page(`sortBy=date&remoteWorkModes[]=${mode}`);
      expect(data.map(({ siret }) => siret)).toContain(company.siret);
      expect(new Set(data.map(({ remoteWorkMode }) => remoteWorkMode))).toEqual(new Set([mode]));
    });
  check(47, "two values of fitForDisabledWorkers[]: all match", async () => {
    const query = "sortBy=date&fitForDisabledWorkers[]=yes-ft-certified&fitForDisabledWorkers[]=yes-declared-only";
    expect(await companiesOf(query)).toEqual([second.siret, third.siret]);
  });
  check(48, "by default: only what is available", async () => {
    for (const { isAvailable } of (await page("sortBy=date")).data) expect(isAvailable).toBe(true);
  });
  const everything = "sortBy=date&showOnlyAvailableOffers=false";
  check(49, "showOnlyAvailableOffers=false: as many or more", async () =>
    expect((await page(everything)).pagination.totalRecords).toBeGreaterThan(
      (await page("sortBy=date")).pagination.totalRecords,
    ),
  );
  for (const yes of ["TRUE", "1"])
    check(50, `showOnlyAvailableOffers=${yes}: only what is available`, async () =>
      expect(await page(`sortBy=date&showOnlyAvailableOffers=${yes}`)).toEqual(await page("sortBy=date")),
    );
  check(51, "showOnlyAvailableOffers=banana: as false", async () =>
    expect(await page("sortBy=date&showOnlyAvailableOffers=banana")).toEqual(await page(everything)),
  );
  check(52, "sirets[]: only that company", async () =>
    expect(await companiesOf(`sortBy=date&sirets[]=${main.siret}`)).toEqual([main.siret]),
  );
  check(53, "a siret with blanks: the same", async () => {
    const { siret } = main;
    const spaced = `${siret.slice(0, 3)}%20${siret.slice(3, 9)}%20${siret.slice(9)}`;
    expect(await companiesOf(`sortBy=date&sirets[]=${spaced}`)).toEqual([siret]);
  });
  check(54, "appellationCodes[]: every item lists it", async () => {
    for (const { appellations } of (await page("sortBy=date&appellationCodes[]=11573")).data)
      expect(appellations.map(({ appellationCode }) => appellationCode)).toContain("11573");
  });
  answers(55, "sortBy=date&appellationCodes[0]=11573");
  answers(56, "sortBy=date&appellationCodes=11573&appellationCodes=10868");
  answers(57, "sortBy=date&appellationCodes%5B%5D=11573");
  check(58, "locationIds[]: only that address", async () => {
    const id = main.locations[0]?.id;
    const { data } = await page(`sortBy=date&locationIds[]=${id}`);
    expect(new Set(data.map(({ locationId }) => locationId))).toEqual(new Set([id]));
  });
  check("58 and after,", "an address that is no uuid: empty, where the former service failed", async () =>
    expect((await page("sortBy=date&locationIds[]=nulle-part")).data).toEqual([]),
  );
  check(59, "departmentCodes[]: only it", async () =>
    expect(await companiesOf("sortBy=date&departmentCodes[]=44")).toEqual([second.siret]),
  );
  check(60, "nafCodes[]: only it", async () =>
    expect(await companiesOf("sortBy=date&nafCodes[]=4776Z")).toEqual([second.siret]),
  );

  const distances = async (query: string) => (await page(query)).data.map(({ distance_m }) => distance_m ?? -1);
  const ascending = (list: readonly number[]) => [...list].sort((one, other) => one - other);
  check(61, "distance: the nearest first, within the radius", async () => {
    const found = await distances(`sortBy=distance&${near}&distanceKm=10`);
    expect(found).toEqual(ascending(found));
    expect(Math.max(...found)).toBeLessThanOrEqual(10_000);
    expect(await companiesOf(`sortBy=distance&${near}&distanceKm=10`)).toEqual(byDistance);
  });
  check(62, "a decimal radius: 200", async () =>
    expect(await companiesOf(`sortBy=distance&${near}&distanceKm=1.5`)).toEqual([main.siret]),
  );
  check(63, "date with a place: distances, and the radius", async () => {
    const found = await distances(`sortBy=date&${near}&distanceKm=10`);
    expect(found.length).toBeGreaterThan(0);
    for (const metres of found) expect(metres >= 0 && metres <= 10_000).toBe(true);
  });
  check(64, "distance with desc still ascends (quirk kept)", async () => {
    const found = await distances(`sortBy=distance&sortOrder=desc&${near}&distanceKm=10`);
    expect(found).toEqual(ascending(found));
  });
  for (const query of ["", "&showOnlyAvailableOffers=false"])
    isEmpty(65, `sortBy=date&sirets[]=${banned.siret}${query}`, `a banned company${query}`);
  isEmpty(66, `sortBy=date&sirets[]=${full.siret}`, "a company at its limit");
  check(67, "a company at its limit, when all are asked: isAvailable false", async () => {
    const { data } = await page(`sortBy=date&sirets[]=${full.siret}&showOnlyAvailableOffers=false`);
    expect(new Set(data.map(({ isAvailable }) => isAvailable))).toEqual(new Set([false]));
  });
  answers(68, `sortBy=date&${Array.from({ length: 500 }, () => `sirets[]=${main.siret}`).join("&")}`, "500 sirets[]");
  check(69, "a slash at the end, and any letter case: 200", async () => {
    for (const path of ["/v3/offers/?sortBy=date", "/V3/Offers?sortBy=date"])
      expect((await call(path)).status).toBe(200);
  });
  check(70, "a foreign origin: 200, not echoed", async () => {
    const { status, headers } = await call("/v3/offers?sortBy=date", {
      headers: { origin: "https://ailleurs.example.org" },
    });
    expect(status).toBe(200);
    expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
  check(71, "every item is an Offer", async () => expect((await page(everything)).data.length).toBeGreaterThan(5));
  check(72, "nothing is null", async () => expect((await search(everything)).text).not.toContain("null"));
  check(73, "distance_m may be decimal", async () => {
    const found = await distances(`sortBy=distance&${near}&distanceKm=10`);
    expect(found.some((metres) => !Number.isInteger(metres))).toBe(true);
  });
  check(74, "dates end in Z", async () => {
    for (const { createdAt, updatedAt } of (await page("sortBy=date")).data)
      for (const date of [createdAt, updatedAt]) expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });
  check(75, "HEAD: 200, without a body", async () => {
    const { status, text } = await call("/v3/offers?sortBy=date", { method: "HEAD" });
    expect([status, text]).toEqual([200, ""]);
  });
});
