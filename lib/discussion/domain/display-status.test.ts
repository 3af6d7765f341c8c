import { describe, expect, it } from "vitest";
import { displayStatus, type Progress } from "./display-status";

const now = new Date("2026-11-24T09:00:00Z");
const ago = (days: number, seconds = 0) => new Date(now.getTime() - days * 86_400_000 - seconds * 1000);

const progress = (changes: Partial<Progress> = {}): Progress => ({
  status: "PENDING",
  contactMode: "EMAIL",
  createdAt: ago(1),
  updatedAt: ago(1),
  exchanges: [],
  mayBePhoned: false,
  ...changes,
});
const from = (sender: "establishment" | "potentialBeneficiary", days: number) => ({ sender, sentAt: ago(days) });

describe("how far a discussion has come (directory.md 6.4)", () => {
  it("95: one message by the candidate, fourteen days old, is new; at fifteen days it is urgent for the company", () => {
    const at = (days: number) => progress({ exchanges: [from("potentialBeneficiary", days)], updatedAt: ago(days) });
    expect(displayStatus(at(14), "establishment", now)).toBe("new");
    expect(displayStatus(at(15), "establishment", now)).toBe("needs-urgent-answer");
  });

  it("96: two messages, the last by whoever looks, are answered; by the other three days ago, they need an answer", () => {
    const two = progress({ exchanges: [from("potentialBeneficiary", 5), from("establishment", 3)] });
    expect(displayStatus(two, "establishment", now)).toBe("answered");
    expect(displayStatus(two, "potentialBeneficiary", now)).toBe("needs-answer");
  });

  it("97: after sixteen days of silence, the candidate may call a company that agreed to it", () => {
    const silent = progress({
      exchanges: [from("potentialBeneficiary", 16)],
      createdAt: ago(16),
      updatedAt: ago(16),
      mayBePhoned: true,
    });
    expect(displayStatus(silent, "potentialBeneficiary", now)).toBe("to-remind");
    expect(displayStatus(silent, "establishment", now)).toBe("needs-urgent-answer");
    expect(displayStatus({ ...silent, mayBePhoned: false }, "potentialBeneficiary", now)).toBe("answered");
    // Strictly more than fifteen days for the reminder, fifteen for the urgency.
    expect(displayStatus({ ...silent, updatedAt: ago(15) }, "potentialBeneficiary", now)).toBe("answered");
    expect(displayStatus({ ...silent, contactMode: "PHONE" }, "potentialBeneficiary", now)).toBe("answered");
  });

  it("without a message, what counts is when it was asked; what is decided shows its decision", () => {
    expect(displayStatus(progress({ contactMode: "PHONE" }), "establishment", now)).toBe("new");
    expect(displayStatus(progress({ createdAt: ago(15) }), "establishment", now)).toBe("needs-urgent-answer");
    expect(displayStatus(progress({ status: "ACCEPTED" }), "establishment", now)).toBe("accepted");
    expect(displayStatus(progress({ status: "REJECTED" }), "potentialBeneficiary", now)).toBe("rejected");
  });
});
