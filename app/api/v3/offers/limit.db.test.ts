import { describe, expect, it, vi } from "vitest";
import { closeRateLimits } from "@/lib/platform/rate-limit";
import { given } from "@/tests/given";
import { callRoute } from "@/tests/given/partner-call";
import * as route from "./route";

process.env.MAX_API_CONSUMER_CALLS_PER_SECOND = "5";

const call = (key: string, query = "sortBy=date") => callRoute(route, "/v3/offers", { key, query });
const statuses = async (calls: readonly Promise<{ status: number }>[]) =>
  (await Promise.all(calls)).map(({ status }) => status).sort();

/** The calls of a check belong to one second: where they took longer, they are made again by another partner. */
const withinOneSecond = (check: () => Promise<void>): Promise<void> =>
  vi.waitFor(check, { timeout: 30_000, interval: 10 });

describe("the limit of calls (partner-api.md 10, 219 to 226; product.md 6)", () => {
  it("219, 220, 221. lets five calls of one second pass, and tells when to come back", () =>
    withinOneSecond(async () => {
      const [{ key }, other] = [await given.partner(), await given.partner()];
      expect(await statuses(Array.from({ length: 10 }, () => call(key)))).toEqual([
        ...Array.from({ length: 5 }, () => 200),
        ...Array.from({ length: 5 }, () => 429),
      ]);
      const refused = await call(key);
      expect(refused).toMatchObject({
        status: 429,
        body: { status: 429, message: "Too many requests, please try again later." },
      });
      expect(Object.fromEntries(refused.headers)).toMatchObject({
        "retry-after": "1",
        "ratelimit-limit": "5",
        "ratelimit-remaining": "0",
        "ratelimit-reset": "1",
      });
      expect(await call(other.key)).toMatchObject({ status: 200 });
    }));

  it("recovers with the window, even for a client that never stops asking", async () => {
    const { key } = await given.partner();
    await statuses(Array.from({ length: 8 }, () => call(key)));
    const until = Date.now() + 3_000;
    let recovered = false;
    while (!recovered && Date.now() < until) recovered = (await call(key)).status === 200;
    expect(recovered).toBe(true);
  });

  it("222, 223, 224. counts refusals of rights, not wrong queries nor wrong keys", () =>
    withinOneSecond(async () => {
      const { key } = await given.partner({ rights: {} });
      expect(await statuses(Array.from({ length: 6 }, () => call(key, "sortBy=foo")))).toEqual(Array(6).fill(400));
      expect(await statuses(Array.from({ length: 6 }, () => call(`${key}x`)))).toEqual(Array(6).fill(401));
      expect(await statuses(Array.from({ length: 6 }, () => call(key)))).toEqual([...Array(5).fill(403), 429]);
    }));

  it("is shared: another process, which remembers nothing, refuses too", () =>
    withinOneSecond(async () => {
      const { key } = await given.partner();
      await statuses(Array.from({ length: 5 }, () => call(key)));
      await closeRateLimits();
      expect(await call(key)).toMatchObject({ status: 429 });
    }));
});
