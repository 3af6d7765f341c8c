import { describe, expect, it } from "vitest";
import { type RemainingPerson, siteSuccession } from "./succession";

const person = (name: string, changes: Partial<RemainingPerson> = {}): RemainingPerson => ({
  role: "establishment-contact",
  status: "ACCEPTED",
  email: `${name}@entreprise.example.org`,
  firstName: name,
  lastName: "Essai",
  job: "Accueil",
  phone: "+33199001234",
  isMainContactByPhone: false,
  isMainContactInPerson: false,
  shouldReceiveDiscussionNotifications: true,
  lastActiveAt: new Date("2026-01-01T00:00:00Z"),
  ...changes,
});
const recent = { lastActiveAt: new Date("2026-11-01T00:00:00Z") };
const admin = { role: "establishment-admin" } as const;

describe("a company site whose member's account is deleted", () => {
  it("keeps its other administrator", () => {
    const { userRights, hasAdministrator } = siteSuccession("EMAIL", [person("ana", admin), person("noa", recent)]);
    expect(hasAdministrator).toBe(true);
    expect(userRights.map(({ role }) => role)).toEqual(["establishment-admin", "establishment-contact"]);
  });

  it("gets the most recently active contact who can be reached", () => {
    const silent = { ...recent, phone: null };
    const { userRights } = siteSuccession("EMAIL", [
      person("ana"),
      person("noa", silent),
      person("zoe", { status: "PENDING" }),
    ]);
    expect(userRights.map(({ role }) => role)).toEqual([
      "establishment-admin",
      "establishment-contact",
      "establishment-contact",
    ]);
  });

  it("has nobody left when only requests to join remain", () => {
    expect(siteSuccession("EMAIL", [person("zoe", { status: "PENDING" })]).hasAdministrator).toBe(false);
  });

  it("passes the main contact on, or is written to", () => {
    const passed = siteSuccession("PHONE", [person("ana", admin), person("noa", recent)]);
    expect(passed.contactMode).toBe("PHONE");
    expect(passed.userRights.map((right) => right.isMainContactByPhone)).toEqual([false, true]);
    expect(siteSuccession("IN_PERSON", []).contactMode).toBe("EMAIL");
  });

  it("always has somebody who receives the requests", () => {
    const deaf = { ...admin, shouldReceiveDiscussionNotifications: false };
    expect(siteSuccession("EMAIL", [person("ana", deaf)]).userRights[0]?.shouldReceiveDiscussionNotifications).toBe(
      true,
    );
  });
});
