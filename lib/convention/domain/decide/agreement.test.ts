import { describe, expect, it } from "vitest";
import {
  act,
  context,
  conventionRequestExample,
  refusalOf,
  request,
  reviewed,
  signatures,
  submitted,
  twoSteps,
  validated,
} from "@/tests/given/convention-request";
import type { ActorRole } from "../roles";
import type { Decision } from "./decision";
import { decideSubmit } from "./submission";

const names = ({ events }: Decision): readonly string[] => events.map(({ name }) => name);

describe("submit", () => {
  it("makes a convention that nobody has signed, dated by the server", () => {
    const decision = decideSubmit({ id: "c", reference: "R", request: request() }, context("visitor"));
    expect(decision.next).toMatchObject({
      status: "READY_TO_SIGN",
      version: 1,
      dateSubmission: "2026-11-24T09:00:00.000Z",
    });
    expect(signatures(decision.next)).toEqual([]);
    expect(decision.events).toEqual([
      {
        name: "ConventionSubmittedByBeneficiary",
        conventionId: "c",
        payload: { by: "visitor", agencyId: "one", renewalOf: null, findings: [] },
      },
    ]);
  });

  it("refuses what the law refuses, and a past start to the public", () => {
    const start = (dateStart: string, dateEnd: string, role: ActorRole, agencyReasons?: Record<string, string>) =>
      refusalOf(() => {
        const { schedule } = conventionRequestExample("", { dateStart, dateEnd });
        return decideSubmit(
          { id: "c", reference: "R", request: request({ dateStart, dateEnd, schedule }), agencyReasons },
          context(role),
        );
      });
    expect(start("2026-12-07", "2027-01-07", "visitor")).toBe("invalid request-refused dateEnd");
    expect(start("2026-11-23", "2026-11-27", "visitor")).toBe("invalid request-refused dateStart");
    expect(start("2026-11-23", "2026-11-27", "counsellor")).toBe("invalid request-refused dateStart");
    expect(start("2026-11-23", "2026-11-27", "counsellor", { pastStart: "Retard de notre fait" })).toBe("accepted");
    expect(start("2026-11-23", "2026-11-27", "beneficiary", { pastStart: "Retard" })).toBe(
      "forbidden agency-reason-only",
    );
    expect(start("2026-11-23", "2026-11-27", "counsellor", { pastStart: "  " })).toBe(
      "invalid reason-refused agencyReasons.pastStart",
    );
  });

  it("keeps the agency's reason on the convention and out of the event", () => {
    const { schedule } = conventionRequestExample("", { dateStart: "2026-11-23", dateEnd: "2026-11-27" });
    const past = request({ dateStart: "2026-11-23", dateEnd: "2026-11-27", schedule });
    const decision = decideSubmit(
      { id: "c", reference: "R", request: past, agencyReasons: { pastStart: "Retard de notre fait" } },
      context("counsellor"),
    );
    expect(decision.next.agencyReasons).toEqual([
      { rule: "pastStart", reason: "Retard de notre fait", by: "counsellor", at: "2026-11-24T09:00:00.000Z" },
    ]);
    expect(JSON.stringify(decision.events)).not.toContain("Retard");
  });
});

describe("sign", () => {
  it("moves the status in the same act", () => {
    const first = act(submitted(), "sign", {}, "beneficiary");
    expect([first.next.status, names(first), first.next.signatories.beneficiary.signedAt]).toEqual([
      "PARTIALLY_SIGNED",
      ["ConventionPartiallySigned"],
      "2026-11-24T09:00:00.000Z",
    ]);
    const last = act(first.next, "sign", {}, "establishment-representative");
    expect([last.next.status, names(last), last.next.version]).toEqual(["IN_REVIEW", ["ConventionFullySigned"], 3]);
    expect(last.next.signatories.beneficiary.signedAt).toBe("2026-11-24T09:00:00.000Z");
  });
});

describe("review", () => {
  it("writes down who agreed and when, one step or two", () => {
    expect(validated()).toMatchObject({
      status: "ACCEPTED_BY_VALIDATOR",
      dateValidation: "2026-11-24T09:00:00.000Z",
      validators: { agencyValidator: { firstname: "Inès", lastname: "Démo" } },
    });
    const more = { agency: twoSteps };
    const approved = act(reviewed(), "approve", { firstname: "", lastname: "" }, "counsellor", more).next;
    expect(approved).toMatchObject({ status: "ACCEPTED_BY_COUNSELLOR", dateApproval: "2026-11-24T09:00:00.000Z" });
    expect(approved.validators).toBeUndefined();
    const agreed = act(approved, "validate", { firstname: "Ugo", lastname: "Exemple" }, "validator", more).next;
    expect(agreed.dateApproval).toBe(approved.dateApproval);
  });

  it("asks the agency's reason for night work before it agrees", () => {
    const known = { missingReasons: ["night"] };
    const names = { firstname: "Inès", lastname: "Démo" };
    expect(refusalOf(() => act(reviewed(), "validate", names, "validator", { known }))).toBe("conflict reason-missing");
    const decision = act(
      reviewed(),
      "validate",
      { ...names, agencyReasons: { night: "Le fournil travaille à 5 h" } },
      "validator",
      { known },
    );
    expect(decision.next.agencyReasons).toMatchObject([{ rule: "night", by: "validator" }]);
    expect(decision.events).toMatchObject([{ payload: { reasons: ["night"] } }]);
  });

  it.each(["reject", "deprecate"] as const)("%s needs a reason and drops the approval", (verb) => {
    const approved = act(reviewed(), "approve", { firstname: "A", lastname: "B" }, "counsellor", {
      agency: twoSteps,
    }).next;
    expect(refusalOf(() => act(approved, verb, { statusJustification: " " }, "validator"))).toBe(
      "invalid reason-refused statusJustification",
    );
    expect(refusalOf(() => act(approved, verb, { statusJustification: "a".repeat(6001) }, "validator"))).toContain(
      "invalid",
    );
    const ended = act(approved, verb, { statusJustification: " Plus de place " }, "validator");
    expect(ended.next.statusJustification).toBe("Plus de place");
    expect(ended.next.dateApproval).toBeUndefined();
    expect(ended.events).toMatchObject([{ payload: { by: "validator", previousStatus: "ACCEPTED_BY_COUNSELLOR" } }]);
  });

  it("cancel takes the date of validation away", () => {
    const cancelled = act(validated(), "cancel", { statusJustification: "Malade" }, "counsellor").next;
    expect([cancelled.status, cancelled.dateValidation]).toEqual(["CANCELLED", undefined]);
  });

  it("expire closes what ended a month ago, and not a day before", () => {
    expect(refusalOf(() => act(submitted(), "expire", {}, "system", { today: "2027-01-17" }))).toBe(
      "conflict not-ended-yet",
    );
    expect(act(submitted(), "expire", {}, "system", { today: "2027-01-18" }).next).toMatchObject({
      status: "DEPRECATED",
    });
  });
});
