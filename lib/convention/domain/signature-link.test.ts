import { describe, expect, it } from "vitest";
import { act, refusalOf, signedBy, submitted, validated } from "@/tests/given/convention-request";
import { lastSending, requireSendable, waitBeforeLink } from "./signature-link";

const now = new Date("2026-11-26T12:00:00Z");
const line = (name: string, occurredAt: string, payload = {}) => ({ name, occurredAt: new Date(occurredAt), payload });
const asked = {
  by: ["counsellor"],
  role: "establishment-representative",
  channel: "email",
  journal: [],
  isSmsPossible: () => true,
  now,
} as const;

describe("a link to sign sent once more (convention.md 4.3)", () => {
  it.each([
    ["134: of a validated convention", () => requireSendable(validated(), asked), "conflict not-signable"],
    [
      "134: of one under correction",
      () =>
        requireSendable(
          act(submitted(), "requestChange", { reason: "Les horaires", addressee: "beneficiary" }, "validator").next,
          asked,
        ),
      "conflict not-signable",
    ],
    [
      "by the tutor",
      () => requireSendable(submitted(), { ...asked, by: ["establishment-tutor"] }),
      "forbidden role-not-allowed",
    ],
    [
      "by a signatory who is not on it",
      () => requireSendable(submitted(), { ...asked, by: ["beneficiary-current-employer"] }),
      "forbidden role-not-allowed",
    ],
    [
      "134: to an absent signatory",
      () => requireSendable(submitted(), { ...asked, role: "beneficiary-representative" }),
      "invalid signatory-absent role",
    ],
    [
      "134: to who has signed",
      () => requireSendable(signedBy(submitted(), "establishment-representative"), asked),
      "conflict already-signed",
    ],
    [
      "134: to a landline by SMS",
      () => requireSendable(submitted(), { ...asked, channel: "sms", isSmsPossible: () => false }),
      "invalid no-sms channel",
    ],
    ["by the agency", () => requireSendable(submitted(), asked), "accepted"],
    ["by another signatory", () => requireSendable(submitted(), { ...asked, by: ["beneficiary"] }), "accepted"],
  ])("%s", (_, run, expected) => {
    expect(refusalOf(run)).toBe(expected);
  });

  it("135: waits for 24 hours after the last one by the same channel, the first request included, and tells how long", () => {
    const journal = [
      line("ConventionSubmittedByBeneficiary", "2026-11-25T14:30:00Z"),
      line("SignatureLinkSent", "2026-11-25T13:00:00Z", { to: "beneficiary", channel: "sms" }),
    ];
    expect(() => requireSendable(submitted(), { ...asked, journal })).toThrow(/dans 2 h 30/);
    expect(refusalOf(() => requireSendable(submitted(), { ...asked, journal }))).toBe("tooMany link-sent-lately");
    expect(refusalOf(() => requireSendable(submitted(), { ...asked, channel: "sms", journal }))).toBe("accepted");
    const later = new Date("2026-11-26T14:30:00Z");
    expect(refusalOf(() => requireSendable(submitted(), { ...asked, journal, now: later }))).toBe("accepted");
  });

  it("knows the last sending of each person by each channel", () => {
    const journal = [
      line("ConventionSubmittedByBeneficiary", "2026-11-20T08:00:00Z"),
      line("SignatureLinkSent", "2026-11-22T08:00:00Z", { to: "beneficiary", channel: "email" }),
    ];
    const at = (role: "beneficiary" | "establishment-representative", channel: "email" | "sms") =>
      lastSending(journal, role, channel)?.toISOString();
    expect([at("beneficiary", "email"), at("establishment-representative", "email"), at("beneficiary", "sms")]).toEqual(
      ["2026-11-22T08:00:00.000Z", "2026-11-20T08:00:00.000Z", undefined],
    );
    expect(waitBeforeLink(undefined, now)).toBe(0);
  });
});
