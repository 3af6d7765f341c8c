import { describe, expect, it } from "vitest";
import { conventionChains, verifyEvidence } from "@/lib/convention";
import { verifyJournal } from "@/lib/platform/journal/verify";
import { liveMany } from "./lives";

const sequences = 500;

describe("random lives on PostgreSQL, three people acting at once (field.md 4, state machine)", () => {
  it(`reaches no impossible state in ${sequences} sequences`, { timeout: 400_000 }, async () => {
    const tally = await liveMany(sequences, 20_261_124, 4);
    expect(tally).toMatchObject({ sequences, interrupted: 0, impossible: [], unexpected: [] });
    // A run that refuses everything, or that never ends anything, would prove nothing.
    expect(tally.accepted).toBeGreaterThan(sequences * 3);
    expect(tally.refused).toBeGreaterThan(sequences);
    expect(Object.keys(tally.ends).length).toBeGreaterThanOrEqual(7);
  });

  it("leaves a journal and proofs that hold", async () => {
    expect((await verifyJournal(conventionChains())).faults).toEqual([]);
    const evidence = await verifyEvidence();
    expect(evidence.faults).toEqual([]);
    expect(evidence.checked).toBeGreaterThan(sequences / 2);
  });
});
