import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { opaqueAddress, readOpaqueAddress } from "./opaque-address";

const discussionId = "3c8a4b0e-9a7d-4e55-9d2f-0a1b2c3d4e5f";
const domain = "reply.example.org";

describe("the addresses of the relay (directory.md 6.5)", () => {
  it("92: name the person and hold the discussion", () => {
    const names = { firstName: "Philippe", lastName: "Didier" };
    expect(opaqueAddress({ discussionId, recipient: "establishment" }, names, domain)).toBe(
      `philippe_didier__${discussionId}_e@${domain}`,
    );
    expect(opaqueAddress({ discussionId, recipient: "potentialBeneficiary" }, { ...names, lastName: "" }, domain)).toBe(
      `${discussionId}_b@${domain}`,
    );
  });

  it("92: keep 64 characters before the @ whatever the names, and are read back", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.constantFrom("establishment", "potentialBeneficiary"),
        (firstName, lastName, recipient) => {
          const address = opaqueAddress(
            { discussionId, recipient: recipient as "establishment" },
            { firstName, lastName },
            domain,
          );
          expect(address.split("@")[0]?.length).toBeLessThanOrEqual(64);
          expect(address).toMatch(/^[a-z0-9_-]+@reply\.example\.org$/);
          expect(readOpaqueAddress(address, domain)).toEqual({ discussionId, recipient });
        },
      ),
    );
  });

  it.each([
    ["ours elsewhere", `${discussionId}_b@example.com`],
    ["another letter", `${discussionId}_x@${domain}`],
    ["no id", `philippe_didier__12_e@${domain}`],
    ["nothing", ""],
  ])("leaves alone an address with %s", (_what, address) => {
    expect(readOpaqueAddress(address, domain)).toBeNull();
  });
});
