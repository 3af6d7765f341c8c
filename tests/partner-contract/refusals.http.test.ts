import { describe, expect, inject } from "vitest";
import { callAs, check, clientOf, expectRefusal, refused } from "./client";

const { companies } = inject("world");
const call = clientOf("refusals");
const route = "GET /v3/offers";

/** A query that is refused, with every issue that is told. */
const refuses = (number: number, query: string, issues: readonly string[], title = query) =>
  check(number, `${title || "nothing"}: 400`, async () =>
    expectRefusal(await call(`/v3/offers?${query}`), {
      status: 400,
      message: refused("queryParamsSchema", route),
      issues: [...issues],
    }),
  );

const plain = (number: number, query: string, message: string, title = query) =>
  check(number, `${title}: 400 without issues`, async () =>
    expectRefusal(await call(`/v3/offers?${query}`), { status: 400, message }),
  );

const sortBy = "sortBy : Invalid input - No matching discriminator - discriminator: sortBy";
const option = "Vous devez sélectionner une option parmi celles proposées";
const notPositive = "distanceKm : Cette valeur doit être positive";
const notANumber = (field: string) => `${field} : Invalid input: expected number, received NaN`;
const tooSmall = (field: string) => [
  `${field} : Too small: expected number to be >0`,
  `${field} : Too small: expected number to be >=1`,
];
const notAList = (field: string) => `${field} : Invalid input: expected array, received string`;
const near = "latitude=48.1&longitude=3";
const dated = (rest: string) => `sortBy=date&${rest}`;

describe("the search, refused", () => {
  refuses(76, "", [sortBy]);
  refuses(77, "sortBy=foo", [sortBy]);
  refuses(78, "sortBy=SCORE", [sortBy]);
  refuses(79, "sortBy=score&sortBy=date", [sortBy]);
  refuses(80, "sortBy[]=score", [sortBy]);
  refuses(81, "sortBy=distance", ["latitude", "longitude", "distanceKm"].map(notANumber));
  refuses(82, `sortBy=distance&${near}`, [notANumber("distanceKm")]);
  refuses(83, `sortBy=distance&${near}&distanceKm=101`, ["distanceKm : Too big: expected number to be <=100"]);
  refuses(84, `sortBy=distance&${near}&distanceKm=0`, [notPositive]);
  refuses(85, `sortBy=distance&${near}&distanceKm=-1`, [notPositive]);
  refuses(86, `sortBy=distance&${near}&distanceKm=`, [notPositive]);
  refuses(87, `sortBy=score&${near}&distanceKm=101`, ["distanceKm : Too big: expected number to be <=100"]);
  refuses(88, "sortBy=distance&latitude=abc&longitude=3&distanceKm=1", [notANumber("latitude")]);
  refuses(89, "sortBy=distance&latitude=48,1&longitude=3&distanceKm=1", [notANumber("latitude")]);
  refuses(90, dated("sortOrder=up"), [`sortOrder : ${option}`]);
  refuses(91, dated("sortOrder="), [`sortOrder : ${option}`]);
  refuses(92, dated("page=0"), tooSmall("page"));
  refuses(93, dated("page=-1"), tooSmall("page"));
  refuses(94, dated("page=1.5"), ["page : Invalid input: expected int, received number"]);
  refuses(95, dated("page=abc"), [notANumber("page")]);
  refuses(96, dated("page="), tooSmall("page"));
  refuses(97, dated("page=1&page=2"), [notANumber("page")]);
  refuses(98, dated("perPage=0"), tooSmall("perPage"));
  refuses(99, dated("perPage=5001"), ["perPage : Too big: expected number to be <=5000"]);
  for (const [number, field, value] of [
    [100, "appellationCodes", "19540"],
    [101, "departmentCodes", "35"],
    [102, "nafCodes", "1071C"],
    [103, "sirets", "81234567800015"],
    [104, "remoteWorkModes", "ON_SITE"],
    [105, "fitForDisabledWorkers", "no"],
  ] as const)
    refuses(number, dated(`${field}=${value}`), [notAList(field)]);
  const wrongCode = ["appellationCodes.0 : Code appellation incorrect"];
  refuses(106, dated("appellationCodes[]=abc"), wrongCode);
  refuses(107, dated("appellationCodes[]=1954"), wrongCode);
  refuses(108, dated("appellationCodes[]=1954000"), wrongCode);
  refuses(109, dated("appellationCodes[]="), wrongCode);
  refuses(110, dated("departmentCodes[]="), ["departmentCodes.0 : Ce champ est obligatoire"]);
  refuses(111, dated("fitForDisabledWorkers[]=yes"), [
    'fitForDisabledWorkers.0 : Invalid option: expected one of "yes-ft-certified"|"yes-declared-only"|"no"',
  ]);
  refuses(112, dated(`locationIds[]=${"a".repeat(37)}`), ["locationIds.0 : Le maximum est de 36 caractères"]);
  refuses(113, dated("nafCodes[]=782000Z"), ["nafCodes.0 : Le maximum est de 5 caractères"]);
  const wrongSiret = "SIRET doit être composé de 14 chiffres";
  refuses(114, dated("sirets[]=780004032"), [`sirets.0 : ${wrongSiret}`]);
  refuses(115, dated(`sirets[]=${companies.main.siret}&sirets[]=1`), [`sirets.1 : ${wrongSiret}`]);
  refuses(116, dated("searchableBy=all"), [`searchableBy : ${option}`]);
  refuses(117, dated("searchableBy="), [`searchableBy : ${option}`]);
  refuses(118, dated("remoteWorkModes[]=OTHER"), ["remoteWorkModes.0 : Veuillez choisir une modalité"]);
  refuses(119, dated(`place=${"a".repeat(1025)}`), ["place : Le maximum est de 1024 caractères"], "place of 1025");
  refuses(120, dated("place[]=a"), ["place : Ce champ est obligatoire"]);
  refuses(121, dated("acquisitionCampaign[]=a"), [
    "acquisitionCampaign : Invalid input: expected string, received array",
  ]);
  refuses(
    122,
    dated(Array.from({ length: 501 }, () => "sirets[]=81234567800015").join("&")),
    ["sirets : Invalid input: expected array, received object"],
    "501 sirets[]",
  );
  check(123, "three faults: three issues", async () => {
    const { status, body } = await call("/v3/offers?sortBy=date&page=abc&searchableBy=all&sortOrder=up");
    expect([status, body.issues.length]).toEqual([400, 3]);
  });
  const geo = "Invalid geo params, needs latitude, longitude and distanceKm";
  plain(124, dated("latitude=48"), geo);
  plain(125, "sortBy=score&distanceKm=10", geo);
  plain(126, dated("latitude=0&longitude=3&distanceKm=10"), geo);
  plain(127, dated("latitude=48&longitude=0&distanceKm=10"), geo);
  const markup = "Invalid request body";
  const script = `place=${encodeURIComponent("<script>alert(1)</script>")}`;
  plain(128, dated(script), markup, "a script");
  check(129, "a script and a bad key: the script", async () =>
    expectRefusal(await callAs(`/v3/offers?${dated(script)}`, { key: "x" }), { status: 400, message: markup }),
  );
  plain(130, dated("foo=%3Cb%3E"), markup, "HTML that nobody reads");
  for (const text of ["a < b > c", "<3", "</b>"])
    check(131, `${text}: 200`, async () =>
      expect((await call(`/v3/offers?sortBy=date&place=${encodeURIComponent(text)}`)).status).toBe(200),
    );
  for (const text of ["<!-- x -->", "<b/>", "<a@b.fr>"])
    plain(132, dated(`place=${encodeURIComponent(text)}`), markup, text);
  refuses(133, dated(`place=${encodeURIComponent("&lt;b&gt;")}`), [
    "place : Un texte comprenant des éléments HTML n'est pas autorisé.",
  ]);
  for (const method of ["POST", "PUT", "PATCH", "DELETE"])
    check(134, `${method}: 404`, async () => expect((await call("/v3/offers", { method })).status).toBe(404));
  check(135, "/v3/unknown: 404", async () => expect((await call("/v3/unknown")).status).toBe(404));
});
