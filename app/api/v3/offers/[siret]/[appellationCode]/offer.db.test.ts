import { beforeAll, describe, expect, it } from "vitest";
import { addressAt, publishInvented as publish } from "@/lib/directory/company.given";
import { markSite } from "@/lib/directory/store/search.given";
import { getOffer } from "@/lib/partner";
import { loadNomenclature } from "@/lib/reference";
import { starterRome } from "@/prisma/seed/rome";
import { given } from "@/tests/given";
import { callRoute } from "@/tests/given/partner-call";
import * as atRoute from "./[locationId]/route";
import * as route from "./route";

const place = { latitude: 47.2, longitude: -1.5 };
const contract = "/v3/offers/:siret/:appellationCode/:locationId?";
const listed = { isBanned: false, isAvailable: true };
let key: string;

beforeAll(async () => {
  await loadNomenclature(starterRome);
  key = (await given.partner()).key;
});

const ask = (params: Readonly<Record<string, string>>, query = "") =>
  callRoute("locationId" in params ? atRoute : route, "/v3/offers/x", { key, params, query });

describe("GET /v3/offers/:siret/:appellationCode/:locationId? (partner-api.md 1.2.2)", () => {
  it("38: gives the address asked, another when it is unknown or no id at all, and no distance", async () => {
    const locations = [addressAt("here", place), addressAt("there", { ...place, latitude: 48 })];
    const { siret } = await publish(place, ["11573", "10868"], { locations });
    const asked = { siret: `${siret.slice(0, 3)} ${siret.slice(3)}`, appellationCode: "11573" };
    for (const { id } of locations) {
      const { status, body } = await ask({ ...asked, locationId: id });
      expect(status).toBe(200);
      expect(getOffer.response.parse(body)).toMatchObject({ siret, locationId: id, rome: "D1102" });
      expect(body).not.toHaveProperty("distance_m");
    }
    for (const params of [
      asked,
      { ...asked, locationId: "nulle-part" },
      { ...asked, locationId: addressAt("x", place).id },
    ])
      expect((await ask(params)).status).toBe(200);
  });

  it("37: tells what is missing when the site does not offer the job, is banned, closed or not back yet", async () => {
    const { siret } = await publish(place, ["11573"]);
    const message = (code: string, of = siret) =>
      `L'entreprise '${of}' n'a pas d'offre d'immersion avec le code appellation '${code}'.`;
    expect(await ask({ siret, appellationCode: "15095" })).toMatchObject({
      status: 404,
      body: { status: 404, message: message("15095") },
    });
    await markSite(siret, { ...listed, isBanned: true });
    expect(await ask({ siret, appellationCode: "11573" })).toMatchObject({ status: 404 });
    const closed = await publish(place, ["11573"], { isOpen: false });
    expect(await ask({ siret: closed.siret, appellationCode: "11573" })).toMatchObject({ status: 404 });
    const later = await publish(place, ["11573"], { nextAvailabilityDate: new Date(Date.now() + 86_400_000) });
    expect(await ask({ siret: later.siret, appellationCode: "11573" })).toMatchObject({ status: 404 });
  });

  it("shows a site at its limit, which the list hides", async () => {
    const { siret } = await publish(place, ["11573"]);
    await markSite(siret, { ...listed, isAvailable: false });
    expect(await ask({ siret, appellationCode: "11573" })).toMatchObject({ status: 200, body: { isAvailable: false } });
  });

  it("refuses a wrong path and any query in the contract's words", async () => {
    expect(await ask({ siret: "780", appellationCode: "abc", locationId: "x".repeat(37) })).toMatchObject({
      status: 400,
      body: {
        message:
          "Schema validation failed in usecase GetSearchResultBySearchQuery for element with id 780. See issues for details.",
        issues: [
          "appellationCode : Code appellation incorrect",
          "siret : SIRET doit être composé de 14 chiffres",
          "locationId : Le maximum est de 36 caractères",
        ],
      },
    });
    expect(await ask({ siret: "00000001800028", appellationCode: "11573" }, "foo=bar")).toMatchObject({
      status: 400,
      body: {
        message: `Shared-route schema 'queryParamsSchema' was not respected in adapter 'express'.\nRoute: GET ${contract}`,
        issues: [' : Unrecognized key: "foo"'],
      },
    });
  });
});
