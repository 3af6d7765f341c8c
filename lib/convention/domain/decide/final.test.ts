import { describe, expect, it } from "vitest";
import {
  act,
  chamber,
  conventionRequestExample,
  oneStep,
  refusalOf,
  request,
  reviewed,
  signatures,
  twoSteps,
  validated,
} from "@/tests/given/convention-request";
import type { AgencyOfConvention } from "../convention";
import type { VerbInputs } from "./decide";
import type { Decision, DecisionContext } from "./decision";
import { agencyHandles } from "./final";

const names = ({ events }: Decision): readonly string[] => events.map(({ name }) => name);

describe("transfer", () => {
  const to = (target: AgencyOfConvention, convention = reviewed()) =>
    act(convention, "transfer", { target, justification: "Déménagement" }, "counsellor");

  it("clears the signatures, forgets the former counsellor and says why", () => {
    const { next, events } = to(twoSteps);
    expect(next).toMatchObject({ status: "READY_TO_SIGN", agencyId: "two", statusJustification: "Déménagement" });
    expect([signatures(next), next.agencyReferent]).toEqual([[], undefined]);
    expect(events).toEqual([
      {
        name: "ConventionTransferredToAgency",
        conventionId: "c",
        payload: {
          by: "counsellor",
          agencyId: "two",
          previousAgencyId: "one",
          cleared: ["beneficiary", "establishment-representative"],
        },
      },
    ]);
  });

  it("leaves a DRAFT with the person who was asked", () => {
    const draft = act(reviewed(), "requestChange", { reason: "x", addressee: "beneficiary" }, "counsellor").next;
    expect(to(twoSteps, draft).next).toMatchObject({ status: "DRAFT", changeRequest: { addressee: "beneficiary" } });
  });

  it("goes to another active agency that follows this kind of stay", () => {
    expect(refusalOf(() => to(oneStep))).toBe("invalid same-agency agencyId");
    expect(refusalOf(() => to(chamber))).toBe("invalid agency-unfit agencyId");
    expect(refusalOf(() => to({ ...twoSteps, active: false }))).toBe("invalid agency-unfit agencyId");
    // No validation after the end of its delegation (product.md 3): it takes nothing that it could not validate.
    expect(refusalOf(() => to({ ...twoSteps, delegationEndDate: "2020-01-01" }))).toBe("invalid agency-unfit agencyId");
    expect([agencyHandles("cma", "mini-stage-cci"), agencyHandles("mission-locale", "mini-stage-cci")]).toEqual([
      true,
      false,
    ]);
  });
});

describe("renew and copy", () => {
  const renewal = (dateStart: string, dateEnd: string, more: Partial<DecisionContext> = {}) =>
    act(
      validated(),
      "renew",
      {
        id: "r",
        reference: "R2",
        dateStart,
        dateEnd,
        schedule: conventionRequestExample("", { dateStart, dateEnd }).schedule,
        justification: "Objectifs non atteints",
      },
      "counsellor",
      more,
    );

  it("makes a new convention and leaves the first one as it is", () => {
    const decision = renewal("2026-12-21", "2027-01-01");
    expect(decision.next).toEqual(validated());
    expect(decision.created).toMatchObject({
      id: "r",
      status: "READY_TO_SIGN",
      version: 1,
      renewed: { from: "c", justification: "Objectifs non atteints" },
      immersionActivities: validated().immersionActivities,
    });
    expect([decision.created?.validators, decision.created && signatures(decision.created)]).toEqual([undefined, []]);
    expect(names(decision)).toEqual(["ConventionRenewed", "ConventionSubmittedByBeneficiary"]);
  });

  it("is not longer than the first, nor before its end (D5135-3)", () => {
    expect(refusalOf(() => renewal("2026-12-18", "2026-12-24"))).toBe("invalid renewal-too-early dateStart");
    expect(refusalOf(() => renewal("2026-12-21", "2027-01-02"))).toBe("invalid renewal-too-long dateEnd");
    expect(refusalOf(() => renewal("2026-12-21", "2026-12-24", { known: { alreadyRenewed: true } }))).toBe(
      "conflict already-renewed",
    );
  });

  it("copies every answer and nothing of the server's", () => {
    const { draft, next } = act(validated(), "copy", { draftId: "d" }, "counsellor");
    expect([draft, next]).toEqual([request(), validated()]);
  });
});

describe("contacts", () => {
  const contact = (input: Partial<VerbInputs["correctContact"]>) => () =>
    act(reviewed(), "correctContact", { role: "beneficiary", belongsToAgencyUser: false, ...input }, "counsellor");

  it("are corrected without clearing anything; a role that has signed gets messages only", () => {
    const { next, events } = contact({ email: "lea@example.com", phone: "+33639980008" })();
    expect(signatures(next)).toEqual(["beneficiary", "establishment-representative"]);
    expect(events).toMatchObject([
      {
        payload: {
          channel: "email",
          maskedOld: "l•••@example.org",
          maskedNew: "l•••@example.com",
          forMessagesOnly: true,
        },
      },
      {
        payload: { channel: "phone", maskedOld: "06 •• •• •• 01", maskedNew: "06 •• •• •• 08", forMessagesOnly: true },
      },
    ]);
    expect(JSON.stringify(events)).not.toContain("lea@");
  });

  it("never belong to another role, nor to a user of an agency", () => {
    expect(refusalOf(contact({ email: "karim.modele@example.org" }))).toContain("invalid contact-shared");
    expect(refusalOf(contact({ email: "agent@example.org", belongsToAgencyUser: true }))).toBe(
      "invalid agency-contact email",
    );
    expect(refusalOf(contact({ role: "beneficiary-representative", email: "x@example.org" }))).toBe(
      "invalid role-absent role",
    );
  });

  it("name another counsellor and clear nothing", () => {
    const { next } = act(reviewed(), "renameCounsellor", { firstname: "Sonia", lastname: "Témoin" }, "counsellor");
    expect([next.agencyReferent, next.status]).toEqual([{ firstname: "Sonia", lastname: "Témoin" }, "IN_REVIEW"]);
  });
});
