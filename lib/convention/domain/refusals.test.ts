import { describe, expect, it } from "vitest";
import { DomainError } from "@/lib/platform/errors";
import { type Facts, factsOfNothing } from "./facts";
import { checkAllowed, roleThatMay } from "./permissions";
import { type ActorRole, signatoryRoles } from "./roles";
import type { ConventionStatus } from "./status";
import { type Transition, transitions, type Verb, verbs } from "./transitions";

/** A convention of four signatories who have all signed, except where the case says otherwise; its agency checks in two steps. */
const factsIn = (status: ConventionStatus, more: Partial<Facts> = {}): Facts => ({
  ...factsOfNothing,
  status,
  parties: signatoryRoles,
  signedBy: status === "READY_TO_SIGN" ? [] : status === "PARTIALLY_SIGNED" ? ["beneficiary"] : signatoryRoles,
  needsCounsellor: true,
  endedOneMonthAgo: true,
  ...more,
});

const refusals: readonly [string, Verb, ConventionStatus, Partial<Facts>, ActorRole, string][] = [
  [
    "a representative that the convention has not",
    "sign",
    "READY_TO_SIGN",
    { parties: ["beneficiary"] },
    "beneficiary-representative",
    "forbidden not-on-convention",
  ],
  ["a second signature", "sign", "PARTIALLY_SIGNED", {}, "beneficiary", "conflict already-signed"],
  [
    "a tutor of whom nothing was asked",
    "resubmit",
    "DRAFT",
    { addressee: "beneficiary" },
    "establishment-tutor",
    "forbidden change-asked-of-another",
  ],
  [
    "approval in a one-step agency",
    "approve",
    "IN_REVIEW",
    { needsCounsellor: false },
    "counsellor",
    "forbidden one-step-agency",
  ],
  [
    "validation before the counsellor (case 128)",
    "validate",
    "IN_REVIEW",
    {},
    "validator",
    "forbidden counsellor-first",
  ],
  [
    "validation after the end of delegation (L5135-2)",
    "validate",
    "ACCEPTED_BY_COUNSELLOR",
    { agencyDelegationExpired: true },
    "validator",
    "conflict delegation-expired",
  ],
  [
    "approval against the history (D5135-3)",
    "approve",
    "IN_REVIEW",
    { blockingPoints: ["sameHostDays"] },
    "counsellor",
    "conflict blocking-points",
  ],
  [
    "validation against the history (D5135-3)",
    "validate",
    "ACCEPTED_BY_COUNSELLOR",
    { blockingPoints: ["sameHostDays"] },
    "validator",
    "conflict blocking-points",
  ],
  [
    "approval of night work without a reason",
    "approve",
    "IN_REVIEW",
    { missingReasons: ["night"] },
    "counsellor",
    "conflict reason-missing",
  ],
  [
    "cancellation after the assessment (case 132)",
    "cancel",
    "ACCEPTED_BY_VALIDATOR",
    { hasAssessment: true },
    "validator",
    "conflict has-assessment",
  ],
  [
    "renewal of a renewal (D5135-3)",
    "renew",
    "ACCEPTED_BY_VALIDATOR",
    { isRenewal: true },
    "counsellor",
    "conflict is-a-renewal",
  ],
  [
    "a second renewal (D5135-3)",
    "renew",
    "ACCEPTED_BY_VALIDATOR",
    { alreadyRenewed: true },
    "counsellor",
    "conflict already-renewed",
  ],
  [
    "expiry before a month has passed",
    "expire",
    "READY_TO_SIGN",
    { endedOneMonthAgo: false },
    "system",
    "conflict not-ended-yet",
  ],
  [
    "transfer by the prescriber's validator (case 133)",
    "transfer",
    "IN_REVIEW",
    { actsForPrescriber: true },
    "validator",
    "forbidden accompanying-agency-only",
  ],
  [
    "renaming by the prescriber's validator",
    "renameCounsellor",
    "IN_REVIEW",
    { actsForPrescriber: true },
    "validator",
    "forbidden accompanying-agency-only",
  ],
  [
    "edit by the prescriber's validator once approved",
    "edit",
    "ACCEPTED_BY_COUNSELLOR",
    { actsForPrescriber: true },
    "validator",
    "forbidden accompanying-agency-only",
  ],
  [
    "edit of a validated convention (case 120)",
    "edit",
    "ACCEPTED_BY_VALIDATOR",
    {},
    "beneficiary",
    "conflict status-not-allowed",
  ],
  ["edit by a tutor (case 121)", "edit", "READY_TO_SIGN", {}, "establishment-tutor", "forbidden role-not-allowed"],
  ["signature by a validator (case 125)", "sign", "READY_TO_SIGN", {}, "validator", "forbidden role-not-allowed"],
  ["signature once in review (case 126)", "sign", "IN_REVIEW", {}, "beneficiary", "conflict status-not-allowed"],
  ["validation by a counsellor (case 129)", "validate", "IN_REVIEW", {}, "counsellor", "forbidden role-not-allowed"],
  [
    "approval before the signatures (case 130)",
    "approve",
    "READY_TO_SIGN",
    {},
    "counsellor",
    "conflict status-not-allowed",
  ],
  [
    "cancellation of what is not validated (case 131)",
    "cancel",
    "IN_REVIEW",
    {},
    "counsellor",
    "conflict status-not-allowed",
  ],
  [
    "rejection of what is validated (case 131)",
    "reject",
    "ACCEPTED_BY_VALIDATOR",
    {},
    "counsellor",
    "conflict status-not-allowed",
  ],
  [
    "transfer after approval (case 133)",
    "transfer",
    "ACCEPTED_BY_COUNSELLOR",
    {},
    "counsellor",
    "conflict status-not-allowed",
  ],
  [
    "renewal by a signatory (case 138)",
    "renew",
    "ACCEPTED_BY_VALIDATOR",
    {},
    "beneficiary",
    "forbidden role-not-allowed",
  ],
];

describe("refusals", () => {
  it.each(refusals)("%s", (_title, verb, status, more, role, expected) => {
    let thrown: unknown;
    try {
      checkAllowed(verb, factsIn(status, more), role);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(DomainError);
    expect(thrown instanceof DomainError && `${thrown.kind} ${thrown.code}`).toBe(expected);
  });

  it("answers the role before the status, the status before the condition", () => {
    const facts = factsIn("ACCEPTED_BY_VALIDATOR", { hasAssessment: true });
    expect(() => checkAllowed("cancel", facts, "beneficiary")).toThrow(
      expect.objectContaining({ code: "role-not-allowed" }),
    );
    expect(() => checkAllowed("sign", facts, "beneficiary")).toThrow(
      expect.objectContaining({ code: "status-not-allowed" }),
    );
    expect(() => checkAllowed("cancel", facts, "counsellor")).toThrow(
      expect.objectContaining({ code: "has-assessment" }),
    );
  });

  it("says each condition in plain French", () => {
    const conditions = verbs.flatMap((verb) => {
      const transition: Transition = transitions[verb];
      return transition.allowedWhen ?? [];
    });
    const messages = [...new Set(conditions.map(({ message }) => message))];
    for (const message of messages) expect(message).toMatch(/^\p{Lu}.*\.$/u);
    expect(messages.join(" ")).not.toMatch(/!|veuillez|merci de/iu);
  });
});

describe("somebody with several roles", () => {
  it("acts in the role that may", () => {
    expect(roleThatMay("validate", factsIn("ACCEPTED_BY_COUNSELLOR"), ["counsellor", "validator"])).toBe("validator");
  });

  it("hears the most telling refusal", () => {
    expect(() => roleThatMay("validate", factsIn("IN_REVIEW"), ["counsellor", "validator"])).toThrow(
      expect.objectContaining({ code: "counsellor-first" }),
    );
    expect(() => roleThatMay("validate", factsIn("IN_REVIEW"), [])).toThrow(
      expect.objectContaining({ kind: "forbidden" }),
    );
  });
});
