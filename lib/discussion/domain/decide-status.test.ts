import { describe, expect, it } from "vitest";
import { type Decision, decideStatus, isToldByMessage } from "./decide-status";
import { discussionStatuses, rejectionKinds } from "./vocabulary";

const decisions: readonly Decision[] = [
  { status: "ACCEPTED", candidateWarnedMethod: "phone" },
  { status: "REJECTED", rejectionKind: "UNABLE_TO_HELP" },
  { status: "REJECTED", rejectionKind: "NO_TIME" },
  { status: "REJECTED", rejectionKind: "OTHER", rejectionReason: "Le fournil est en travaux." },
  { status: "REJECTED", rejectionKind: "CANDIDATE_ALREADY_WARNED", candidateWarnedMethod: "inPerson" },
  { status: "REJECTED", rejectionKind: "DEPRECATED" },
];

const outcome = (status: (typeof discussionStatuses)[number], decision: Decision): string => {
  try {
    const decided = decideStatus({ status }, decision);
    return [decided.status, decided.rejectionKind, decided.rejectionReason, decided.candidateWarnedMethod]
      .filter(Boolean)
      .join(" ");
  } catch (error) {
    return String((error as { code?: string }).code);
  }
};

describe("what a company decides (directory.md 6.3)", () => {
  it("90: the whole table", () => {
    const table = discussionStatuses.map(
      (status) => `${status}: ${decisions.map((one) => outcome(status, one)).join(", ")}`,
    );
    const decided =
      "ACCEPTED phone, REJECTED UNABLE_TO_HELP, REJECTED NO_TIME, REJECTED OTHER Le fournil est en travaux., REJECTED CANDIDATE_ALREADY_WARNED inPerson, REJECTED DEPRECATED";
    expect(table).toEqual([
      `PENDING: ${decided}`,
      `ACCEPTED: ${decided}`,
      `REJECTED: ${decisions.map(() => "already-rejected").join(", ")}`,
    ]);
  });

  it("89: a refusal is written to the candidate unless the company has told them", () => {
    expect(rejectionKinds.filter(isToldByMessage)).toEqual(["UNABLE_TO_HELP", "NO_TIME", "OTHER"]);
  });
});
