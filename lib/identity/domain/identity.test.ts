import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isStrongAuthentication } from "./assurance";
import { maskTarget, subjectKey } from "./code";
import { idleVerdict } from "./idle";
import { nextStep } from "./sign-in-step";

describe("what is still asked of somebody who proved who they are", () => {
  const table = [false, true].flatMap((hasSecondFactor) =>
    [false, true].flatMap((isStrong) =>
      [false, true].flatMap((needsSecondFactor) =>
        [false, true].map((hasName) => {
          const facts = { hasSecondFactor, isStrong, needsSecondFactor, hasName };
          const yes = Object.entries(facts).filter(([, holds]) => holds);
          return `${yes.map(([name]) => name).join(" ") || "nothing"} -> ${nextStep(facts) ?? "open"}`;
        }),
      ),
    ),
  );

  it("is this table, and nothing opens before it says so", () => {
    expect(table.join("\n")).toBe(
      [
        "nothing -> name",
        "hasName -> open",
        "needsSecondFactor -> enrolment",
        "needsSecondFactor hasName -> enrolment",
        "isStrong -> name",
        "isStrong hasName -> open",
        "isStrong needsSecondFactor -> name",
        "isStrong needsSecondFactor hasName -> open",
        "hasSecondFactor -> second-factor",
        "hasSecondFactor hasName -> second-factor",
        "hasSecondFactor needsSecondFactor -> second-factor",
        "hasSecondFactor needsSecondFactor hasName -> second-factor",
        "hasSecondFactor isStrong -> name",
        "hasSecondFactor isStrong hasName -> open",
        "hasSecondFactor isStrong needsSecondFactor -> name",
        "hasSecondFactor isStrong needsSecondFactor hasName -> open",
      ].join("\n"),
    );
  });
});

describe("what an identity provider says of a sign-in (ASVS 6.8.4)", () => {
  it.each([
    ["eidas1", ["pwd"], false],
    ["eidas2", [], true],
    ["eidas3", [], true],
    [undefined, ["mfa"], true],
    ["https://proconnect.gouv.fr/assurance/self-asserted-2fa", ["pwd"], true],
    ["https://proconnect.gouv.fr/assurance/self-asserted", ["pwd", "mail"], false],
    [undefined, [], false],
    ["mfa", [], false],
  ])("%s %j stands for two factors: %s", (acr, amr, strong) => {
    expect(isStrongAuthentication(acr, amr)).toBe(strong);
  });
});

describe("idle accounts (field.md 3.5: two years; platform.md 2.7: notice of seven days)", () => {
  const now = new Date("2026-11-24T05:00:00Z");
  const days = (count: number) => new Date(now.getTime() - count * 86_400_000);
  const lastUsedAt = new Date("2024-11-23T05:00:00Z");
  const facts = { lastUsedAt, warnedAt: null, preventDelete: false };

  it.each([
    ["used two years ago to the day", { ...facts, lastUsedAt: new Date("2024-11-24T05:00:00Z") }, "keep"],
    ["never warned", facts, "warn"],
    ["warned six days ago", { ...facts, warnedAt: days(6) }, "keep"],
    ["warned seven days ago", { ...facts, warnedAt: days(7) }, "delete"],
    ["warned ten days ago", { ...facts, warnedAt: days(10) }, "delete"],
    ["warned eleven days ago: the job was stopped", { ...facts, warnedAt: days(11) }, "warn"],
    ["warned, then used, then idle again", { ...facts, warnedAt: new Date("2022-01-01T00:00:00Z") }, "warn"],
    ["kept on purpose", { ...facts, preventDelete: true }, "keep"],
  ])("%s", (_name, given, verdict) => {
    expect(idleVerdict(given, now)).toBe(verdict);
  });

  it("nobody is deleted without a notice of seven days that they did not answer", () => {
    const instants = fc.date({ min: new Date("2015-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(instants, fc.option(instants), instants, (usedAt, warnedAt, at) => {
        if (idleVerdict({ lastUsedAt: usedAt, warnedAt, preventDelete: false }, at) !== "delete") return;
        expect(warnedAt?.getTime()).toBeGreaterThan(usedAt.getTime());
        expect(at.getTime() - (warnedAt?.getTime() ?? at.getTime())).toBeGreaterThanOrEqual(7 * 86_400_000);
      }),
    );
  });
});

it("a code opens one thing only: no two subjects share a key", () => {
  const keys = [
    subjectKey({ signIn: "a" }),
    subjectKey({ emailChange: "a", which: "old" }),
    subjectKey({ emailChange: "a", which: "new" }),
    subjectKey({ conventionId: "a", role: "beneficiary" }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(maskTarget({ channel: "email", to: "lea@example.org" })).toBe("l•••@example.org");
});
