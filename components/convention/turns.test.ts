import { describe, expect, it } from "vitest";
import { signatoryRoles } from "@/lib/convention/domain/roles";
import { consentLabel } from "./turns";

describe("what a signatory ticks", () => {
  it.each(["read", "changed"] as const)("says of a company that they may sign for it (text %s)", (text) => {
    const declaring = signatoryRoles.filter((role) => consentLabel(role, text).startsWith("J’ai le pouvoir de signer"));
    expect([...declaring].sort()).toEqual(["beneficiary-current-employer", "establishment-representative"]);
  });
});
