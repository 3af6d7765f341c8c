import { describe, expect, it } from "vitest";
import { type Facts, factsOfNothing } from "./facts";
import { allowedActions, checkAllowed, isAllowed } from "./permissions";
import { type ActorRole, actorRoles, signatoryRoles } from "./roles";
import { type ConventionStatus, conventionStatuses } from "./status";
import { verbs } from "./transitions";

const signedIn: Record<ConventionStatus, Facts["signedBy"]> = {
  DRAFT: [],
  READY_TO_SIGN: [],
  PARTIALLY_SIGNED: ["beneficiary"],
  IN_REVIEW: signatoryRoles,
  ACCEPTED_BY_COUNSELLOR: signatoryRoles,
  ACCEPTED_BY_VALIDATOR: signatoryRoles,
  REJECTED: [],
  CANCELLED: signatoryRoles,
  DEPRECATED: [],
};

/** A convention of four signatories whose agency checks in two steps; in PARTIALLY_SIGNED the beneficiary has signed. */
const factsIn = (status: ConventionStatus, more: Partial<Facts> = {}): Facts => ({
  ...factsOfNothing,
  status,
  parties: signatoryRoles,
  signedBy: signedIn[status],
  addressee: status === "DRAFT" ? "establishment-tutor" : null,
  needsCounsellor: true,
  endedOneMonthAgo: true,
  ...more,
});

/** Roles that may do the same thing stand on one line; no role can be forgotten, since all are split. */
const lawOf = (facts: Facts): string => {
  const rolesByActions = new Map<string, ActorRole[]>();
  for (const role of actorRoles) {
    const actions = allowedActions(facts, role).join(" ") || "-";
    rolesByActions.set(actions, [...(rolesByActions.get(actions) ?? []), role]);
  }
  return [...rolesByActions].map(([actions, roles]) => `  ${roles.join(", ")}: ${actions}`).join("\n");
};

const law = (more: Partial<Facts> = {}): string =>
  `\n${conventionStatuses.map((status) => `${status}\n${lawOf(factsIn(status, more))}`).join("\n")}\n`;

describe("status × role, two-step agency", () => {
  it("is the law that product.md tells", () => {
    expect(law()).toBe(`
DRAFT
  beneficiary, establishment-representative, beneficiary-representative, beneficiary-current-employer: resubmit copy
  establishment-tutor: resubmit
  counsellor, validator: resubmit reject deprecate copy transfer correctContact renameCounsellor
  agency-admin, agency-viewer, to-review, establishment-admin, establishment-contact, visitor: -
  back-office: reject deprecate copy transfer correctContact renameCounsellor
  system: expire
READY_TO_SIGN
  beneficiary, establishment-representative, beneficiary-representative, beneficiary-current-employer: edit requestChange sign copy
  establishment-tutor, agency-admin, agency-viewer, to-review, establishment-admin, establishment-contact, visitor: -
  counsellor, validator, back-office: edit requestChange reject deprecate copy transfer correctContact renameCounsellor
  system: expire
PARTIALLY_SIGNED
  beneficiary: edit requestChange copy
  establishment-representative, beneficiary-representative, beneficiary-current-employer: edit requestChange sign copy
  establishment-tutor, agency-admin, agency-viewer, to-review, establishment-admin, establishment-contact, visitor: -
  counsellor, validator, back-office: edit requestChange reject deprecate copy transfer correctContact renameCounsellor
  system: expire
IN_REVIEW
  beneficiary, establishment-representative, beneficiary-representative, beneficiary-current-employer: edit requestChange copy
  establishment-tutor, agency-admin, agency-viewer, to-review, establishment-admin, establishment-contact, visitor: -
  counsellor: edit requestChange approve reject deprecate copy transfer correctContact renameCounsellor
  validator, back-office: edit requestChange reject deprecate copy transfer correctContact renameCounsellor
  system: expire
ACCEPTED_BY_COUNSELLOR
  beneficiary, establishment-representative, beneficiary-representative, beneficiary-current-employer: edit requestChange copy
  establishment-tutor, agency-admin, agency-viewer, to-review, establishment-admin, establishment-contact, visitor: -
  counsellor, back-office: edit requestChange reject deprecate copy correctContact renameCounsellor
  validator: edit requestChange validate reject deprecate copy correctContact renameCounsellor
  system: expire
ACCEPTED_BY_VALIDATOR
  beneficiary, beneficiary-representative, beneficiary-current-employer: copy
  establishment-representative: copy editFinal
  establishment-tutor, agency-viewer, to-review, establishment-admin, establishment-contact, system, visitor: -
  counsellor, validator, back-office: cancel renew copy editFinal
  agency-admin: editFinal
REJECTED
  beneficiary, beneficiary-representative, beneficiary-current-employer: copy
  establishment-representative, counsellor, validator, back-office: copy editFinal
  establishment-tutor, agency-viewer, to-review, establishment-admin, establishment-contact, system, visitor: -
  agency-admin: editFinal
CANCELLED
  beneficiary, beneficiary-representative, beneficiary-current-employer: copy
  establishment-representative, counsellor, validator, back-office: copy editFinal
  establishment-tutor, agency-viewer, to-review, establishment-admin, establishment-contact, system, visitor: -
  agency-admin: editFinal
DEPRECATED
  beneficiary, beneficiary-representative, beneficiary-current-employer: copy
  establishment-representative, counsellor, validator, back-office: copy editFinal
  establishment-tutor, agency-viewer, to-review, establishment-admin, establishment-contact, system, visitor: -
  agency-admin: editFinal
`);
  });

  it("differs in a one-step agency only by who agrees in IN_REVIEW", () => {
    const twoSteps = law().split("\n");
    const oneStep = law({ needsCounsellor: false }).split("\n");
    const started = twoSteps.indexOf("IN_REVIEW");
    expect(oneStep.slice(started + 3, started + 6)).toEqual([
      "  counsellor, back-office: edit requestChange reject deprecate copy transfer correctContact renameCounsellor",
      "  validator: edit requestChange validate reject deprecate copy transfer correctContact renameCounsellor",
      "  system: expire",
    ]);
    expect([...oneStep.slice(0, started + 3), ...oneStep.slice(started + 6)]).toEqual([
      ...twoSteps.slice(0, started + 3),
      ...twoSteps.slice(started + 6),
    ]);
  });

  it("lets anybody, and nobody twice, submit", () => {
    expect(actorRoles.filter((role) => isAllowed("submit", factsOfNothing, role))).toEqual(actorRoles);
    for (const status of conventionStatuses) expect(isAllowed("submit", factsIn(status), "visitor")).toBe(false);
  });
});

const destinations = (facts: Facts): string =>
  verbs
    .flatMap((verb) => {
      const targets = actorRoles.flatMap((role) =>
        isAllowed(verb, facts, role) ? [checkAllowed(verb, facts, role)] : [],
      );
      return targets.length === 0 ? [] : [`${verb} → ${[...new Set(targets)].join(" or ")}`];
    })
    .join(", ");

describe("where each verb leads", () => {
  it("is the last column of product.md", () => {
    expect(destinations(factsOfNothing)).toBe("submit → READY_TO_SIGN");
    expect(destinations(factsIn("READY_TO_SIGN"))).toBe(
      "edit → PARTIALLY_SIGNED or READY_TO_SIGN, requestChange → DRAFT, sign → PARTIALLY_SIGNED, reject → REJECTED, " +
        "deprecate → DEPRECATED, expire → DEPRECATED, copy → READY_TO_SIGN, transfer → READY_TO_SIGN, " +
        "correctContact → READY_TO_SIGN, renameCounsellor → READY_TO_SIGN",
    );
    expect(destinations(factsIn("DRAFT"))).toBe(
      "resubmit → READY_TO_SIGN, reject → REJECTED, deprecate → DEPRECATED, expire → DEPRECATED, copy → DRAFT, " +
        "transfer → DRAFT, correctContact → DRAFT, renameCounsellor → DRAFT",
    );
    expect(destinations(factsIn("IN_REVIEW"))).toBe(
      "edit → PARTIALLY_SIGNED or READY_TO_SIGN, requestChange → DRAFT, approve → ACCEPTED_BY_COUNSELLOR, reject → REJECTED, " +
        "deprecate → DEPRECATED, expire → DEPRECATED, copy → IN_REVIEW, transfer → READY_TO_SIGN, correctContact → IN_REVIEW, " +
        "renameCounsellor → IN_REVIEW",
    );
    expect(destinations(factsIn("ACCEPTED_BY_VALIDATOR"))).toBe(
      "cancel → CANCELLED, renew → ACCEPTED_BY_VALIDATOR, copy → ACCEPTED_BY_VALIDATOR, editFinal → ACCEPTED_BY_VALIDATOR",
    );
  });

  it("is IN_REVIEW for the last signature only", () => {
    const parties = ["beneficiary", "establishment-representative"] as const;
    const signedBy = ["beneficiary"] as const;
    expect(checkAllowed("sign", factsIn("READY_TO_SIGN", { parties, signedBy: [] }), "beneficiary")).toBe(
      "PARTIALLY_SIGNED",
    );
    expect(
      checkAllowed("sign", factsIn("PARTIALLY_SIGNED", { parties, signedBy }), "establishment-representative"),
    ).toBe("IN_REVIEW");
  });

  it("stays where it is for an edit that keeps the signatures", () => {
    expect(checkAllowed("edit", factsIn("IN_REVIEW", { keepsSignatures: true }), "counsellor")).toBe("IN_REVIEW");
  });
});
