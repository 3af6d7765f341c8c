import { describe, expect, inject, vi } from "vitest";
import { callAs, check, refused } from "./client";

const { limited, keys } = inject("world");
const [first = "", second = "", third = "", fourth = ""] = limited;
const offers = "/v3/offers?sortBy=date&perPage=1";

/** The statuses of calls that are made at once. */
const atOnce = async (key: string, paths: readonly string[]) =>
  (await Promise.all(paths.map((path) => callAs(path, { key })))).map(({ status }) => status).sort();
const times = (count: number, path = offers) => Array.from({ length: count }, () => path);

/** The calls of a check belong to one second: where they took longer, they are made again in another one. */
const withinOneSecond = (judge: () => Promise<void>): Promise<void> =>
  vi.waitFor(judge, { timeout: 30_000, interval: 1_500 });

describe("the limit of five calls in a second", () => {
  check(219, "ten calls at once: five are served, five are not", () =>
    withinOneSecond(async () =>
      expect(await atOnce(first, times(10))).toEqual([...times(5, "200"), ...times(5, "429")].map(Number)),
    ),
  );

  check(220, "429 says so, and when to come back", () =>
    withinOneSecond(async () => {
      await atOnce(first, times(10));
      const { status, body, headers } = await callAs(offers, { key: first });
      expect([status, body]).toEqual([429, { status: 429, message: "Too many requests, please try again later." }]);
      expect(headers.get("retry-after")).toBe("1");
      expect([headers.get("ratelimit-limit"), headers.get("ratelimit-remaining")]).toEqual(["5", "0"]);
    }),
  );

  check(221, "another consumer is served meanwhile", async () =>
    expect((await callAs(offers, { key: keys.other })).status).toBe(200),
  );

  check(222, "faults of form count for nothing", async () => {
    expect(await atOnce(second, times(8, "/v3/offers"))).toEqual(times(8, "400").map(Number));
    expect((await callAs(offers, { key: second })).status).toBe(200);
  });

  check(223, "refusals of a right count", () =>
    withinOneSecond(async () =>
      expect(await atOnce(keys.byReferral, times(7))).toEqual([...times(5, "403"), ...times(2, "429")].map(Number)),
    ),
  );

  check(224, "refusals of a key do not", async () =>
    expect(await atOnce(keys.revoked, times(8))).toEqual(times(8, "401").map(Number)),
  );

  check(225, "v2 and v3 are counted together", () =>
    withinOneSecond(async () => {
      const both = [...times(4), ...times(4, "/v2/conventions?startDateGreater=2999-01-01")];
      expect(await atOnce(third, both)).toEqual([...times(5, "200"), ...times(3, "429")].map(Number));
    }),
  );

  check("226 and 227", "back with the next second, even for who insists: no penalty (product.md 6)", async () => {
    await atOnce(fourth, times(10));
    await expect
      .poll(async () => (await callAs(offers, { key: fourth })).status, { timeout: 3_000, interval: 100 })
      .toBe(200);
  });
});

describe("the documents", () => {
  const read = (query: string) => callAs(`/open-api-spec${query}`, {});
  const pathsOf = (body: { paths: object }) => Object.keys(body.paths);

  check(228, "/open-api-spec is v2", async () => {
    const { status, body } = await read("");
    expect([status, body.openapi]).toEqual([200, "3.1.0"]);
    expect(pathsOf(body).every((path) => path.startsWith("/v2/"))).toBe(true);
  });

  check(229, "version=v3 has its three operations, and what was added beside them", async () => {
    const { body } = await read("?version=v3");
    expect(body.openapi).toBe("3.1.0");
    const contract = ["/v3/offers", "/v3/offers/{siret}/{appellationCode}", "/v3/apply-to-offer"];
    expect(pathsOf(body)).toEqual(expect.arrayContaining(contract));
    expect(pathsOf(body).every((path) => path.startsWith("/v3/"))).toBe(true);
  });

  check(230, "version=v1: 400", async () =>
    expect((await read("?version=v1")).body).toEqual({
      status: 400,
      message: refused("queryParamsSchema", "GET /open-api-spec"),
      issues: ['version : Invalid option: expected one of "v2"|"v3"'],
    }),
  );
});
