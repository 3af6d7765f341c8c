import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Attempt, delayAfter, delays, isToBePaused, settle } from "./delivery";

const now = new Date("2026-11-24T09:00:00Z");
const answered = (status: number, retryAfter: number | null = null): Attempt => ({
  kind: "answered",
  status,
  retryAfter,
});
const secondsTo = (date: Date | null): number | null => date && (date.getTime() - now.getTime()) / 1000;

describe("a try (partner-api.md 5.8)", () => {
  it.each<[Attempt, string, string]>([
    [answered(200), "delivered", "200"],
    [answered(204), "delivered", "204"],
    [answered(302), "pending", "302"],
    [answered(307), "pending", "307"],
    [answered(400), "pending", "400"],
    [answered(410), "stopped", "410"],
    [answered(503), "pending", "503"],
    [{ kind: "failed", reason: "timeout" }, "pending", "timeout"],
    [{ kind: "failed", reason: "address-refused" }, "pending", "address-refused"],
  ])("%o: %s", (attempt, status, outcome) => {
    const settled = settle(attempt, 1, now, 0.5);
    expect(settled).toMatchObject({ status, outcome, disablesSubscription: status === "stopped" });
    expect(secondsTo(settled.nextAttemptAt)).toBe(status === "pending" ? 5 : null);
  });

  it("waits as long as the partner asks, up to a day", () => {
    expect(secondsTo(settle(answered(429, 120), 1, now, 0.5).nextAttemptAt)).toBe(120);
    expect(secondsTo(settle(answered(503, 10), 2, now, 0.5).nextAttemptAt)).toBe(300);
    expect(secondsTo(settle(answered(503, 999_999), 1, now, 0.5).nextAttemptAt)).toBe(86_400);
  });

  it("holds the whole endpoint back when its address asks for it", () => {
    expect(secondsTo(settle(answered(429, 120), 1, now, 0.5).heldUntil)).toBe(120);
    expect(settle(answered(500), 1, now, 0.5).heldUntil).toBeNull();
    expect(settle(answered(200), 1, now, 0.5).heldUntil).toBeNull();
  });

  it("pauses the endpoint once five days have passed without one success", () => {
    const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
    expect([null, ago(0), ago(119.9), ago(120)].map((since) => isToBePaused(since, now))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it("is the last after ten", () => {
    expect(delays).toHaveLength(9);
    expect(settle(answered(500), 9, now, 0.5).status).toBe("pending");
    expect(settle(answered(500), 10, now, 0.5)).toMatchObject({ status: "exhausted", nextAttemptAt: null });
  });

  it("comes within a tenth of the schedule, and all of them in 68 to 83 hours", () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), chance, (tries, by) => {
        const ratio = (delayAfter(tries, null, by) ?? 0) / (delays[tries - 1] ?? 1);
        return ratio > 0.899 && ratio < 1.101;
      }),
    );
    const hours = (by: number) =>
      delays.reduce((sum, _, index) => sum + (delayAfter(index + 1, null, by) ?? 0), 0) / 3600;
    expect([hours(0), hours(1)].map(Math.round)).toEqual([68, 83]);
  });
});
