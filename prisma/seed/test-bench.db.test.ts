import { beforeAll, describe, expect, it } from "vitest";
import { GET as readConvention } from "@/app/api/v2/conventions/[conventionId]/route";
import { GET as search } from "@/app/api/v3/offers/route";
import { db } from "@/lib/platform/db/client";
import { loadNomenclature } from "@/lib/reference";
import { given } from "@/tests/given";
import { callRoute } from "@/tests/given/partner-call";
import { cast } from "./cast.mjs";
import { starterRome } from "./rome";
import { seedTestBench, testBench } from "./test-bench";

let lines: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  await loadNomenclature(starterRome);
  await given.operator(cast.find(({ key }) => key === "operator") ?? {});
  const now = new Date();
  await seedTestBench(now);
  const before = await db().apiConsumer.count();
  await seedTestBench(now);
  expect(await db().apiConsumer.count()).toBe(before);
  lines = Object.fromEntries(await testBench(now));
}, 120_000);

const of = (name: string): string => lines[name] ?? `no line ${name}`;

const searched = async (key: string, query = "sortBy=date") => callRoute({ GET: search }, "/v3/offers", { key, query });

describe("the partners' test bench", () => {
  it.each([
    ["API_KEY", 200, undefined],
    ["API_KEY_OTHER", 200, undefined],
    ["API_KEY_EMPTY_SCOPE", 200, undefined],
    ["API_KEY_REFERS_TO", 200, undefined],
    ["API_KEY_NO_RIGHTS", 403, "Accès refusé"],
    ["API_KEY_REVOKED", 401, "api consumer revoked"],
    ["API_KEY_EXPIRED", 401, "expired token"],
    ["API_KEY_RENEWED", 401, "api key has been renewed"],
    ["API_KEY_UNKNOWN", 401, "consumer not found"],
  ])("holds a consumer for %s: %s %s", async (name, status, message) => {
    const answer = await searched(of(name));
    expect([answer.status, (answer.body as { message?: string }).message]).toEqual([status, message]);
  });

  it.each([
    ["API_KEY", [200, 403, 403]],
    ["API_KEY_OTHER", [200, 403, 403]],
    ["API_KEY_EMPTY_SCOPE", [403, 403, 403]],
    ["API_KEY_REFERS_TO", [403, 403, 200]],
  ])("holds conventions on both sides of the scope of %s: %j", async (name, statuses) => {
    const ids = ["CONVENTION_ID", "CONVENTION_ID_OUT_OF_SCOPE", "CONVENTION_ID_REFERRED"].map(of);
    const answers = ids.map((conventionId) =>
      callRoute({ GET: readConvention }, `/v2/conventions/${conventionId}`, {
        key: of(name),
        params: { conventionId },
      }),
    );
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual(statuses);
  });

  it.each([
    ["SIRET", [[true], [true]]],
    ["UNAVAILABLE_SIRET", [[], [false]]],
    ["BANNED_SIRET", [[], []]],
  ])("holds a company for %s", async (name, found) => {
    const all = ["true", "false"].map(async (available) => {
      const { body } = await searched(
        of("API_KEY"),
        `sortBy=date&sirets[]=${of(name)}&showOnlyAvailableOffers=${available}`,
      );
      return (body as { data: { isAvailable: boolean }[] }).data.map(({ isAvailable }) => isAvailable);
    });
    expect(await Promise.all(all)).toEqual(found);
  });

  it("says where and what the first company offers", async () => {
    const near = `sortBy=distance&latitude=${of("LAT")}&longitude=${of("LON")}&distanceKm=1&departmentCodes[]=${of("DEPARTMENT_CODE")}`;
    const what = `appellationCodes[]=${of("APPELLATION_CODE")}&nafCodes[]=${of("NAF_CODE")}&locationIds[]=${of("LOCATION_ID")}`;
    const { body } = await searched(of("API_KEY"), `${near}&${what}&place=${of("PLACE")}`);
    expect((body as { data: object[] }).data).toMatchObject([{ siret: of("SIRET"), contactMode: of("CONTACT_MODE") }]);
  });
});
