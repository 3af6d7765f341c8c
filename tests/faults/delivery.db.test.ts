import { expect, it } from "vitest";
import { runFaults } from "./delivery";

it("nothing is lost, forged, confused or out of order when workers are killed and answers are lost (partner-api.md 5.8)", async () => {
  const { counts, faults, killed } = await runFaults({
    workers: 2,
    conventions: 20,
    events: 300,
    percentDropped: 20,
    killEveryMs: 1_500,
    kills: 2,
    pace: 50,
    seed: 7,
  });
  expect(faults).toEqual([]);
  expect(killed).toBe(2);
  expect(counts).toMatchObject({ lost: 0, forged: 0, confusedIds: 0, disordered: 0 });
  expect(counts.events).toBeGreaterThanOrEqual(300);
  expect(counts.statesTold + counts.statesToldByLater).toBe(counts.events);
  // Lost answers were sent again, under the id that was known.
  expect(counts.duplicates).toBeGreaterThan(0);
}, 300_000);
