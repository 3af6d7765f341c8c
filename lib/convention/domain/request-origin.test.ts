import { describe, expect, it } from "vitest";
import { originOf, originParameters } from "./request-origin";

const job = { romeCode: "D1102", romeLabel: "Boulangerie", appellationCode: "11573", appellationLabel: "Boulanger" };

const told = (parameters: unknown) =>
  Object.fromEntries(Object.entries(originOf(parameters)).filter(([, value]) => value !== undefined));

describe("what an address brings to a new request (convention.md 11.5, partner-api.md 6.3)", () => {
  it("reads the spelling of partners", () => {
    expect(
      told({
        siret: "000 000 018 00028",
        immersionAddress: "1 rue du Modèle, 35000 Rennes",
        immersionAppellation: JSON.stringify({ ...job, remoteWorkMode: "HYBRID" }),
        agencyDepartment: "2A",
        agencyKind: "mission-locale",
        agencyId: "0190f5c2-0000-7000-8000-000000000000",
        mtm_campaign: "printemps",
        mtm_kwd: "boulanger",
      }),
    ).toEqual({
      siret: "00000001800028",
      immersionAddress: "1 rue du Modèle, 35000 Rennes",
      appellationCode: "11573",
      remoteWorkMode: "HYBRID",
      agencyDepartment: "2A",
      agencyKind: "mission-locale",
      agencyId: "0190f5c2-0000-7000-8000-000000000000",
      acquisitionCampaign: "printemps",
      acquisitionKeyword: "boulanger",
    });
  });

  it("reads the offer that the site's own links name", () => {
    expect(told({ siret: "00000001800028", metier: "11573", lieu: "abc" })).toEqual({
      siret: "00000001800028",
      appellationCode: "11573",
      locationId: "abc",
    });
  });

  it.each([
    ["siret", "123"],
    ["siret", ["00000001800028", "00000001800028"]],
    ["immersionAddress", "sans code postal"],
    ["immersionAddress", "<b>1 rue</b>, 35000 Rennes"],
    ["immersionAppellation", "{"],
    ["immersionAppellation", "null"],
    ["immersionAppellation", JSON.stringify([job])],
    ["immersionAppellation", JSON.stringify({ appellationCode: "boulanger", remoteWorkMode: "SOMETIMES" })],
    ["agencyDepartment", "Bretagne"],
    ["agencyKind", "club"],
    ["agencyId", "1"],
    ["mtm_campaign", "x".repeat(256)],
  ])("drops what is wrong in %s", (name, value) => {
    expect(told({ [name]: value })).toEqual({});
    expect(told({ [name]: value, mtm_kwd: "k" })).toEqual({ acquisitionKeyword: "k" });
  });

  it("leaves everything else unread", () => {
    const personal = [
      "firstName",
      "lastName",
      "email",
      "phone",
      "birthdate",
      "jwt",
      "discussionId",
      "conventionDraftId",
    ];
    const parameters = Object.fromEntries([...originParameters, ...personal].map((name) => [name, "x"]));
    expect(told(parameters)).toEqual({ acquisitionCampaign: "x", acquisitionKeyword: "x" });
    expect(told(undefined)).toEqual({});
  });
});
