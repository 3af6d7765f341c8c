import { describe, expect, it } from "vitest";
import { reminderDue } from "./reminders";

describe("a reminder (convention.md 4.3), by working days", () => {
  it.each([
    // Monday 7 December 2026: Thursday is two working days before, the week-end counts for none.
    ["READY_TO_SIGN", "2026-12-02", undefined],
    ["READY_TO_SIGN", "2026-12-03", "signatures"],
    ["PARTIALLY_SIGNED", "2026-12-06", "signatures"],
    ["PARTIALLY_SIGNED", "2026-12-07", "signatures"],
    ["PARTIALLY_SIGNED", "2026-12-08", undefined],
    ["IN_REVIEW", "2026-12-01", undefined],
    ["IN_REVIEW", "2026-12-02", "first-review"],
    ["ACCEPTED_BY_COUNSELLOR", "2026-12-03", "first-review"],
    ["IN_REVIEW", "2026-12-04", "last-review"],
    ["ACCEPTED_BY_COUNSELLOR", "2026-12-07", "last-review"],
    ["IN_REVIEW", "2026-12-08", undefined],
    ["DRAFT", "2026-12-04", undefined],
    ["ACCEPTED_BY_VALIDATOR", "2026-12-04", undefined],
    ["REJECTED", "2026-12-04", undefined],
  ] as const)("%s on %s: %s", (status, today, expected) => {
    expect(reminderDue({ status, dateStart: "2026-12-07" }, today)).toBe(expected);
  });
});
