import { describe, expect, it } from "vitest";
import { db } from "./db/client";
import { closeRateLimits, consume, isUsedUp, noteUse } from "./rate-limit";

const limit = { name: "test-limit", points: 3, seconds: 600 };

describe("rate limits", () => {
  it("refuse what comes after the last point, with the time to wait", async () => {
    for (let use = 0; use < 3; use += 1) await consume(limit, "somebody");
    await expect(consume(limit, "somebody")).rejects.toMatchObject({ kind: "tooMany", retryAfter: expect.any(Number) });
    await expect(consume(limit, "somebody else")).resolves.toBeUndefined();
  });

  it("are shared: another process, which remembers nothing, refuses too", async () => {
    for (let use = 0; use < 3; use += 1) await consume(limit, "everywhere");
    await closeRateLimits();
    await expect(consume(limit, "everywhere")).rejects.toMatchObject({ kind: "tooMany" });
  });

  it("can be watched and counted without refusing anybody", async () => {
    for (let use = 0; use < 3; use += 1) {
      expect(await isUsedUp(limit, "watched")).toBe(false);
      await noteUse(limit, "watched");
    }
    expect(await isUsedUp(limit, "watched")).toBe(true);
    await noteUse(limit, "watched");
    expect(await isUsedUp(limit, "nobody")).toBe(false);
  });

  it("keep no trace of who it was", async () => {
    await consume(limit, "lea.fictive@example.org");
    expect(
      JSON.stringify(await db().rateLimit.findMany(), (_key, value) =>
        typeof value === "bigint" ? String(value) : value,
      ),
    ).not.toContain("fictive");
  });
});
