import { describe, expect, it } from "vitest";
import { endpoints } from "@/lib/partner/contract/endpoints";
import { partnerPath, partnerWords } from "./partner-path";

describe("addresses of the partner API (partner-api.md 1.1)", () => {
  it.each([
    ["/api/v3/offers", "/api/v3/offers"],
    ["/api/v3/offers/", "/api/v3/offers"],
    ["/API/V3/Offers/", "/api/v3/offers"],
    ["/api/V2/Unknown/AbC", "/api/v2/Unknown/AbC"],
    ["/api/v3", "/api/v3"],
    ["/api/v30/offers", null],
    ["/api/health", null],
    ["/recherche/", null],
  ])("%s means %s", (pathname, expected) => expect(partnerPath(pathname)).toBe(expected));

  it("knows every word of every endpoint", () => {
    const words = endpoints.flatMap(({ path }) => path.split("/").filter((part) => part && !part.startsWith(":")));
    expect(partnerWords).toEqual(expect.arrayContaining(words));
  });
});
