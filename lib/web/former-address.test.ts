import { describe, expect, it } from "vitest";
import { movedRequest } from "./former-address";

const locationOf = (query: string, fixed?: Readonly<Record<string, string>>) => {
  const { status, headers } = movedRequest(new Request(`https://example.org/demande-immersion${query}`), fixed);
  return [status, headers.get("location")];
};

describe("an address of a request that partners have known for long", () => {
  it("leads to the page of today with what it may bring", () => {
    expect(locationOf("?siret=00000001800028&agencyDepartment=35&mtm_campaign=a%26b")).toEqual([
      308,
      "/convention/demande?siret=00000001800028&agencyDepartment=35&mtm_campaign=a%26b",
    ]);
    expect(locationOf("", { type: "mini-stage" })).toEqual([308, "/convention/demande?type=mini-stage"]);
  });

  it("takes nothing personal along, no right, and nobody else's parameter", () => {
    const dropped = [
      "email",
      "firstName",
      "lastName",
      "phone",
      "birthdate",
      "jwt",
      "discussionId",
      "conventionDraftId",
    ];
    expect(
      locationOf(`?${dropped.map((name) => `${name}=x`).join("&")}&skipIntro=true&redirect=//example.com`),
    ).toEqual([308, "/convention/demande"]);
  });
});
