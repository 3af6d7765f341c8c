import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { addressAt, kmNorth, publishInvented as publish, testNow } from "@/lib/directory/company.given";
import { markSite } from "@/lib/directory/store/search.given";
import { getOffers } from "@/lib/partner";
import { loadNomenclature } from "@/lib/reference";
import { starterRome } from "@/prisma/seed/rome";
import { given } from "@/tests/given";
import { callRoute, type PartnerCall } from "@/tests/given/partner-call";
import * as route from "./route";

type Page = z.output<typeof getOffers.response>;

const place = { latitude: 47.2, longitude: -1.5 };
const near = "latitude=47.2&longitude=-1.5&distanceKm=10";
const at = (km: number) => ({ ...place, latitude: place.latitude + km * kmNorth });
const day = (date: number) => new Date(Date.UTC(2026, 9, date));
const [baker, bakerHelper, florist, dev] = ["11573", "10868", "15095", "38915"] as const;

let key: string;
const call = (query: string, more: PartnerCall = {}) => callRoute(route, "/v3/offers", { key, query, ...more });

/** The page that a query gets, checked against the contract's own shape. */
const page = async (query: string): Promise<Page> => {
  const { status, body } = await call(query);
  expect(status).toBe(200);
  return getOffers.response.parse(body);
};
const names = async (query: string): Promise<string[]> => (await page(query)).data.map(({ name }) => name);

beforeAll(async () => {
  await loadNomenclature(starterRome);
  key = (await given.partner()).key;
  const onSite = (appellationCode: string) => ({ appellationCode, remoteWorkMode: "ON_SITE" as const });
  await publish(
    at(1),
    [baker, bakerHelper],
    { name: "Un", score: 30, customizedName: "Le Un", website: "https://un.example.org" },
    day(10),
  );
  await publish(at(3), [baker], { name: "Deux", score: 20, fitForDisabledWorkers: "yes-declared-only" }, day(12));
  await publish(
    at(5),
    [],
    {
      name: "Trois",
      score: 10,
      nafCode: "4776Z",
      offers: [{ ...onSite(florist), remoteWorkMode: "HYBRID" }],
      locations: [{ ...addressAt("trois", at(5)), departmentCode: "44", postcode: "44000" }],
    },
    day(11),
  );
  await publish(
    at(50),
    [baker],
    { name: "Loin", score: 40, fitForDisabledWorkers: "yes-ft-certified", searchableByStudents: false },
    day(13),
  );
  await publish(
    at(2),
    [],
    { name: "Écran", score: 5, offers: [{ appellationCode: dev, remoteWorkMode: "FULL_REMOTE" }] },
    day(9),
  );
  await publish(
    at(400),
    [],
    {
      name: "Écran loin",
      score: 4,
      searchableByJobSeekers: false,
      offers: [{ appellationCode: dev, remoteWorkMode: "FULL_REMOTE" }],
    },
    day(8),
  );
  const { siret: full } = await publish(at(1), [baker], { name: "Complète", score: 99 }, day(20));
  await publish(at(1), [baker], { name: "Fermée", score: 98, isOpen: false }, day(21));
  await publish(
    at(1),
    [baker],
    { name: "Plus tard", score: 97, nextAvailabilityDate: new Date(testNow.getTime() + 9e12) },
    day(22),
  );
  await publish(at(1), [baker], { name: "Revenue", score: 1, nextAvailabilityDate: day(1) }, day(7));
  await markSite(full, { isBanned: false, isAvailable: false });
});

const byDate = ["Loin", "Deux", "Trois", "Un", "Écran", "Écran loin", "Revenue"];

describe("GET /v3/offers (partner-api.md 1.2.1)", () => {
  it.each([
    ["22, 23. newest first", "sortBy=date", byDate],
    ["24. oldest first", "sortBy=date&sortOrder=asc", [...byDate].reverse()],
    ["25. best first", "sortBy=score", ["Loin", "Un", "Deux", "Trois", "Écran", "Écran loin", "Revenue"]],
    [
      "26. worst first",
      "sortBy=score&sortOrder=asc",
      ["Revenue", "Écran loin", "Écran", "Trois", "Deux", "Un", "Loin"],
    ],
    [
      "61. nearest first, the radius applied to every row",
      `sortBy=distance&${near}`,
      ["Revenue", "Un", "Écran", "Deux", "Trois"],
    ],
    [
      "64. nearest first whatever the order",
      `sortBy=distance&sortOrder=desc&${near}`,
      ["Revenue", "Un", "Écran", "Deux", "Trois"],
    ],
    ["62. decimal radius", "sortBy=distance&latitude=47.2&longitude=-1.5&distanceKm=2.5", ["Revenue", "Un", "Écran"]],
    ["63. the radius with another order", `sortBy=date&${near}`, ["Deux", "Trois", "Un", "Écran", "Revenue"]],
    ["54. one job, and not the others of its group", `sortBy=date&appellationCodes[]=${bakerHelper}`, ["Un"]],
    ["55. with an index", `sortBy=date&appellationCodes[0]=${florist}`, ["Trois"]],
    ["56. written twice", `sortBy=date&appellationCodes=${florist}&appellationCodes=${bakerHelper}`, ["Trois", "Un"]],
    ["57. encoded brackets", `sortBy=date&appellationCodes%5B%5D=${florist}`, ["Trois"]],
    ["39. an unknown job", "sortBy=date&appellationCodes[]=99999", []],
    ["59. a department", "sortBy=date&departmentCodes[]=44", ["Trois"]],
    ["40. an unknown department", "sortBy=date&departmentCodes[]=99", []],
    [
      "47. two values about disabled workers",
      "sortBy=date&fitForDisabledWorkers[]=yes-declared-only&fitForDisabledWorkers[]=yes-ft-certified",
      ["Loin", "Deux"],
    ],
    ["60. an activity", "sortBy=date&nafCodes[]=4776Z", ["Trois"]],
    ["41. an unknown company", "sortBy=date&sirets[]=99999999999999", []],
    ["42. found by students", "sortBy=date&searchableBy=students", byDate.filter((name) => name !== "Loin")],
    ["43. found by job seekers", "sortBy=date&searchableBy=jobSeekers", byDate.filter((name) => name !== "Écran loin")],
    ["44. on site", "sortBy=date&remoteWorkModes[]=ON_SITE", ["Loin", "Deux", "Un", "Revenue"]],
    [
      "45, 46. other ways of working",
      "sortBy=date&remoteWorkModes[]=HYBRID&remoteWorkModes[]=FULL_REMOTE",
      ["Trois", "Écran", "Écran loin"],
    ],
    ["a location that is no uuid is nowhere", "sortBy=date&locationIds[]=123", []],
    [
      "36, 37, 38. what is only informative",
      "sortBy=date&place=&unknown=1&acquisitionCampaign=c&acquisitionKeyword=k",
      byDate,
    ],
    ["50. only available, said otherwise", "sortBy=date&showOnlyAvailableOffers=TRUE", byDate],
    ["50. only available, said as 1", "sortBy=date&showOnlyAvailableOffers=1", byDate],
    ["49, 67. those at their limit too", "sortBy=date&showOnlyAvailableOffers=false", ["Complète", ...byDate]],
    ["51. anything else is a no", "sortBy=date&showOnlyAvailableOffers=banana", ["Complète", ...byDate]],
  ])("%s", async (_what, query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  it("52, 53, 58, 68. by company, blanks allowed, by location, with 500 values", async () => {
    const { siret, locationId } = (await page("sortBy=score&sortOrder=desc")).data[1] ?? {};
    const spaced = siret?.replace(/(\d{3})/g, "$1%20");
    expect(await names(`sortBy=date&sirets[]=${siret}`)).toEqual(["Un"]);
    expect(await names(`sortBy=date&sirets[]=${spaced}`)).toEqual(["Un"]);
    expect(await names(`sortBy=date&locationIds[]=${locationId}`)).toEqual(["Un"]);
    expect(await names(`sortBy=date&${Array.from({ length: 500 }, () => `sirets[]=${siret}`).join("&")}`)).toEqual([
      "Un",
    ]);
  });

  it("1.2.4. gives an offer with what is set and nothing else", async () => {
    const [one, two] = (await page(`sortBy=distance&${near}&appellationCodes[]=${baker}`)).data.slice(1);
    expect(one).toEqual({
      rome: "D1102",
      romeLabel: "Boulangerie - viennoiserie",
      appellations: [{ appellationCode: baker, appellationLabel: "Boulanger / Boulangère" }],
      establishmentScore: 30,
      naf: "1071C",
      nafLabel: "Boulangerie",
      siret: expect.stringMatching(/^\d{14}$/),
      name: "Un",
      customizedName: "Le Un",
      voluntaryToImmersion: true,
      fitForDisabledWorkers: "no",
      locationId: expect.any(String),
      position: { lat: at(1).latitude, lon: place.longitude },
      address: {
        streetNumberAndAddress: "1 rue du Test",
        postcode: "35999",
        departmentCode: "35",
        city: "Villeneuve-l’Exemple",
      },
      contactMode: "EMAIL",
      distance_m: expect.closeTo(1000, -1),
      numberOfEmployeeRange: "6-9",
      website: "https://un.example.org",
      updatedAt: "2026-10-10T00:00:00.000Z",
      createdAt: "2026-10-10T00:00:00.000Z",
      remoteWorkMode: "ON_SITE",
      isAvailable: true,
    });
    expect(Object.keys(two ?? {})).not.toContain("customizedName");
  });

  it("27. gives no distance without a place; every job of the group when none is asked", async () => {
    const found = (await page("sortBy=date")).data.find(({ name }) => name === "Un");
    expect(found?.distance_m).toBeUndefined();
    expect(found?.appellations.map(({ appellationCode }) => appellationCode)).toEqual([bakerHelper, baker]);
  });

  it.each([
    ["22. the first page by default", "", { totalRecords: 7, currentPage: 1, totalPages: 1, numberPerPage: 100 }, 7],
    ["28. a page of one", "&perPage=1", { totalRecords: 7, currentPage: 1, totalPages: 7, numberPerPage: 1 }, 1],
    ["30. 501 is 500", "&perPage=501", { totalRecords: 7, currentPage: 1, totalPages: 1, numberPerPage: 500 }, 7],
    ["31. 5000 is 500", "&perPage=5000", { totalRecords: 7, currentPage: 1, totalPages: 1, numberPerPage: 500 }, 7],
    [
      "a last page that is not full",
      "&perPage=3&page=3",
      { totalRecords: 7, currentPage: 3, totalPages: 3, numberPerPage: 3 },
      1,
    ],
    ["32. past the end", "&page=99999", { totalRecords: 7, currentPage: 99_999, totalPages: 1, numberPerPage: 100 }, 0],
    [
      "34. nothing at all",
      "&sirets[]=99999999999999",
      { totalRecords: 0, currentPage: 1, totalPages: 1, numberPerPage: 100 },
      0,
    ],
    [
      "a number written as 1e1",
      "&page=1e1",
      { totalRecords: 7, currentPage: 10, totalPages: 1, numberPerPage: 100 },
      0,
    ],
  ])("%s", async (_what, query, pagination, count) => {
    const found = await page(`sortBy=date${query}`);
    expect(found.pagination).toEqual(pagination);
    expect(found.data).toHaveLength(count);
  });

  it("33. gives each offer once, page after page", async () => {
    const pages = await Promise.all(byDate.map((_, rank) => names(`sortBy=date&perPage=1&page=${rank + 1}`)));
    expect(pages.flat()).toEqual(byDate);
  });
});

describe("the transport (partner-api.md 1.1)", () => {
  it("answers in JSON, tells what is left of the limit, and nothing to a foreign page (70)", async () => {
    const { headers } = await call("sortBy=date", { headers: { origin: "https://ailleurs.example.org" } });
    expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(Number(headers.get("ratelimit-remaining"))).toBeLessThan(Number(headers.get("ratelimit-limit")));
    expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  it("gives a weak ETag and answers 304 to who has it", async () => {
    const etag = (await call("sortBy=date")).headers.get("etag") ?? "";
    expect(etag).toMatch(/^W\/"/);
    expect(await call("sortBy=date", { headers: { "if-none-match": etag } })).toMatchObject({
      status: 304,
      body: undefined,
    });
    expect(await call("sortBy=score", { headers: { "if-none-match": etag } })).toMatchObject({ status: 200 });
  });

  it("75. answers HEAD as GET", async () =>
    expect(await call("sortBy=date", { method: "HEAD" })).toMatchObject({ status: 200 }));
});
