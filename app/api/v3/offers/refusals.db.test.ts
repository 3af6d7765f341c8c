import { beforeAll, describe, expect, it } from "vitest";
import { given } from "@/tests/given";
import { callRoute } from "@/tests/given/partner-call";
import * as route from "./route";

let key: string;
beforeAll(async () => {
  key = (await given.partner()).key;
});
const call = (query: string) => callRoute(route, "/v3/offers", { key, query });

const option = "Vous devez sélectionner une option parmi celles proposées";
const noSort = ["sortBy : Invalid input - No matching discriminator - discriminator: sortBy"];
const nan = (name: string) => `${name} : Invalid input: expected number, received NaN`;
const lone = (name: string) => [`${name} : Invalid input: expected array, received string`];
const tooSmall = (name: string) => [
  `${name} : Too small: expected number to be >0`,
  `${name} : Too small: expected number to be >=1`,
];
const many = (count: number) => Array.from({ length: count }, () => "sirets[]=78000403200019").join("&");

/** Query, then the issues that partners read: partner-api.md 8. */
const refused: readonly (readonly [string, readonly string[]])[] = [
  ["", noSort],
  ["sortBy=foo", noSort],
  ["sortBy=SCORE", noSort],
  ["sortBy=score&sortBy=score", noSort],
  ["sortBy[]=score", noSort],
  ["sortBy=distance", [nan("latitude"), nan("longitude"), nan("distanceKm")]],
  ["sortBy=distance&latitude=48&longitude=2", [nan("distanceKm")]],
  ["sortBy=distance&latitude=abc&longitude=2&distanceKm=10", [nan("latitude")]],
  ["sortBy=distance&latitude=48,1&longitude=2&distanceKm=10", [nan("latitude")]],
  ["sortBy=distance&latitude=48&longitude=2&distanceKm=101", ["distanceKm : Too big: expected number to be <=100"]],
  ["sortBy=score&distanceKm=101", ["distanceKm : Too big: expected number to be <=100"]],
  ["sortBy=distance&latitude=48&longitude=2&distanceKm=0", ["distanceKm : Cette valeur doit être positive"]],
  ["sortBy=distance&latitude=48&longitude=2&distanceKm=-1", ["distanceKm : Cette valeur doit être positive"]],
  ["sortBy=distance&latitude=48&longitude=2&distanceKm=", ["distanceKm : Cette valeur doit être positive"]],
  ["sortBy=date&sortOrder=up", [`sortOrder : ${option}`]],
  ["sortBy=date&sortOrder=", [`sortOrder : ${option}`]],
  ["sortBy=date&page=0", tooSmall("page")],
  ["sortBy=date&page=-1", tooSmall("page")],
  ["sortBy=date&page=", tooSmall("page")],
  ["sortBy=date&page=1.5", ["page : Invalid input: expected int, received number"]],
  ["sortBy=date&page=abc", [nan("page")]],
  ["sortBy=date&page=1&page=2", [nan("page")]],
  ["sortBy=date&perPage=0", tooSmall("perPage")],
  ["sortBy=date&perPage=5001", ["perPage : Too big: expected number to be <=5000"]],
  ["sortBy=date&appellationCodes=19540", lone("appellationCodes")],
  ["sortBy=date&departmentCodes=44", lone("departmentCodes")],
  ["sortBy=date&nafCodes=1071C", lone("nafCodes")],
  ["sortBy=date&sirets=78000403200019", lone("sirets")],
  ["sortBy=date&remoteWorkModes=ON_SITE", lone("remoteWorkModes")],
  ["sortBy=date&fitForDisabledWorkers=no", lone("fitForDisabledWorkers")],
  ["sortBy=date&appellationCodes[]=abc", ["appellationCodes.0 : Code appellation incorrect"]],
  ["sortBy=date&appellationCodes[]=1954", ["appellationCodes.0 : Code appellation incorrect"]],
  ["sortBy=date&appellationCodes[]=1954000", ["appellationCodes.0 : Code appellation incorrect"]],
  ["sortBy=date&appellationCodes[]=", ["appellationCodes.0 : Code appellation incorrect"]],
  ["sortBy=date&departmentCodes[]=", ["departmentCodes.0 : Ce champ est obligatoire"]],
  ["sortBy=date&sirets[]=780004032", ["sirets.0 : SIRET doit être composé de 14 chiffres"]],
  ["sortBy=date&sirets[]=78000403200019&sirets[]=7800040320001", ["sirets.1 : SIRET doit être composé de 14 chiffres"]],
  ["sortBy=date&nafCodes[]=782000Z", ["nafCodes.0 : Le maximum est de 5 caractères"]],
  [`sortBy=date&locationIds[]=${"x".repeat(37)}`, ["locationIds.0 : Le maximum est de 36 caractères"]],
  [
    "sortBy=date&fitForDisabledWorkers[]=yes",
    ['fitForDisabledWorkers.0 : Invalid option: expected one of "yes-ft-certified"|"yes-declared-only"|"no"'],
  ],
  ["sortBy=date&remoteWorkModes[]=OTHER", ["remoteWorkModes.0 : Veuillez choisir une modalité"]],
  ["sortBy=date&searchableBy=all", [`searchableBy : ${option}`]],
  ["sortBy=date&searchableBy=", [`searchableBy : ${option}`]],
  [`sortBy=date&place=${"x".repeat(1025)}`, ["place : Le maximum est de 1024 caractères"]],
  ["sortBy=date&place[]=x", ["place : Ce champ est obligatoire"]],
  ["sortBy=date&place=%26lt;b%26gt;", ["place : Un texte comprenant des éléments HTML n'est pas autorisé."]],
  ["sortBy=date&acquisitionCampaign[]=a", ["acquisitionCampaign : Invalid input: expected string, received array"]],
  [`sortBy=date&${many(501)}`, ["sirets : Invalid input: expected array, received object"]],
  [
    "sortBy=date&sortOrder=up&searchableBy=all&perPage=5001",
    [`sortOrder : ${option}`, `searchableBy : ${option}`, "perPage : Too big: expected number to be <=5000"],
  ],
];

describe("GET /v3/offers refuses (partner-api.md 8)", () => {
  it.each(refused.map(([query, issues]) => ({ said: query.slice(0, 60), query, issues })))(
    "?$said",
    async ({ query, issues }) => {
      expect(await call(query)).toMatchObject({
        status: 400,
        body: {
          status: 400,
          message:
            "Shared-route schema 'queryParamsSchema' was not respected in adapter 'express'.\nRoute: GET /v3/offers",
          issues,
        },
      });
    },
  );

  it.each([
    "sortBy=date&latitude=48",
    "sortBy=score&distanceKm=10",
    "sortBy=distance&latitude=0&longitude=2&distanceKm=10",
    "sortBy=distance&latitude=48&longitude=0&distanceKm=10",
    "sortBy=date&latitude=&longitude=2&distanceKm=10",
  ])("a place that is not whole: ?%s (124 to 127)", async (query) => {
    const message = "Invalid geo params, needs latitude, longitude and distanceKm";
    expect((await call(query)).body).toEqual({ status: 400, message });
  });

  it.each(["place=<script>", "unread[a][b]=<b>", "place=<!-- x -->", "place=<b/>", "place=<a@b.fr>"])(
    "HTML: %s (128 to 132)",
    async (query) => {
      expect((await call(`sortBy=date&${query}`)).body).toEqual({ status: 400, message: "Invalid request body" });
    },
  );

  it.each(["place=a < b > c", "place=<3", "place=</b>"])("no HTML: %s (131)", async (query) => {
    expect(await call(`sortBy=date&${query}`)).toMatchObject({ status: 200 });
  });
});
