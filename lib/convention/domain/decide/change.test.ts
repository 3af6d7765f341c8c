import { describe, expect, it } from "vitest";
import { act, edit, refusalOf, reviewed, signatures, submitted, twoSteps } from "@/tests/given/convention-request";
import type { Convention } from "../convention";
import type { Decision } from "./decision";

const names = ({ events }: Decision): readonly string[] => events.map(({ name }) => name);

describe("edit", () => {
  it("refuses an older version (case 119)", () => {
    const before = reviewed();
    expect(refusalOf(() => act(before, "edit", { ...edit(before, (r) => r), expectedVersion: 1 }, "counsellor"))).toBe(
      "conflict edited-meanwhile",
    );
  });

  it("leaves the agency to a transfer", () => {
    const before = submitted();
    expect(
      refusalOf(() =>
        act(
          before,
          "edit",
          edit(before, (r) => ({ ...r, agencyId: "two" })),
          "counsellor",
        ),
      ),
    ).toBe("conflict fixed-field agencyId");
  });

  it("keeps the purpose of a renewal (D5135-3)", () => {
    const renewal: Convention = { ...submitted(), renewed: { from: "first", justification: "Objectifs non atteints" } };
    const elsewhere = edit(renewal, (r) => ({ ...r, siret: "00000003400017" }));
    expect(refusalOf(() => act(renewal, "edit", elsewhere, "counsellor"))).toBe("conflict fixed-field siret");
    expect(
      refusalOf(() =>
        act(
          renewal,
          "edit",
          edit(renewal, (r) => ({ ...r, immersionActivities: "Autre" })),
          "counsellor",
        ),
      ),
    ).toBe("accepted");
  });

  it("lets a start date that was accepted come and go, and no other", () => {
    const before = reviewed();
    const late = { today: "2026-12-09" };
    const task = edit(before, (r) => ({ ...r, immersionActivities: "Autre" }));
    expect(refusalOf(() => act(before, "edit", task, "counsellor", late))).toBe("accepted");
    const earlier = edit(before, (r) => ({ ...r, dateStart: "2026-12-08" }));
    expect(refusalOf(() => act(before, "edit", earlier, "counsellor", late))).toBe("invalid request-refused dateStart");
  });

  it("tells a corrected address, masked", () => {
    const before = submitted();
    const input = edit(before, (r) => ({
      ...r,
      establishmentTutor: { ...r.establishmentTutor, email: "maya@example.com" },
    }));
    expect(act(before, "edit", input, "beneficiary").events).toEqual([
      {
        name: "ConventionAmended",
        conventionId: "c",
        payload: { by: "beneficiary", changed: ["establishmentTutor.email"], amendments: [] },
      },
      {
        name: "ConventionContactCorrected",
        conventionId: "c",
        payload: {
          by: "beneficiary",
          role: "establishment-tutor",
          channel: "email",
          maskedOld: "m•••@example.org",
          maskedNew: "m•••@example.com",
          forMessagesOnly: false,
        },
      },
    ]);
  });
});

describe("requestChange and resubmit", () => {
  it("send back to one person, then everybody signs anew", () => {
    const asked = act(
      reviewed(),
      "requestChange",
      { reason: "La pause manque", addressee: "beneficiary" },
      "counsellor",
    );
    expect(asked.next).toMatchObject({
      status: "DRAFT",
      changeRequest: { reason: "La pause manque", addressee: "beneficiary", by: "counsellor" },
    });
    expect(signatures(asked.next)).toEqual([]);
    expect(JSON.stringify(asked.events)).not.toContain("pause");
    const again = act(
      asked.next,
      "resubmit",
      edit(asked.next, (r) => ({ ...r, immersionActivities: "Avec une pause" })),
      "beneficiary",
    );
    expect([again.next.status, again.next.changeRequest, names(again)]).toEqual([
      "READY_TO_SIGN",
      undefined,
      ["ConventionResubmitted"],
    ]);
  });

  it("ask nobody who is not there", () => {
    const ask = (addressee: "beneficiary-representative") =>
      act(reviewed(), "requestChange", { reason: "x", addressee }, "counsellor");
    expect(refusalOf(() => ask("beneficiary-representative"))).toBe("invalid addressee-absent addressee");
  });

  it("drop the counsellor's approval", () => {
    const approved = act(reviewed(), "approve", { firstname: "A", lastname: "B" }, "counsellor", {
      agency: twoSteps,
    }).next;
    const asked = act(approved, "requestChange", { reason: "x", addressee: "beneficiary" }, "validator", {
      agency: twoSteps,
    }).next;
    expect([asked.dateApproval, asked.validators]).toEqual([undefined, undefined]);
  });
});
