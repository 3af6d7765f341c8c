import { describe, expect, inject } from "vitest";
import { getOffers, offer } from "@/lib/partner/contract/offers";
import { check, clientOf, expectRefusal, refused } from "./client";

const { companies } = inject("world");
const call = clientOf("offer");
const { siret } = companies.main;
const job = "11573";
const locationId = companies.main.locations[0]?.id ?? "";
const unknownPlace = "0a6de0f1-6c1f-4f6e-8a55-6f6b2d9a9b01";

const read = (...path: string[]) => call(`/v3/offers/${path.join("/")}`);
const good = async (...path: string[]) => {
  const { status, body } = await read(...path);
  expect(status).toBe(200);
  return offer.parse(body);
};
const missing = (of: string, code: string) => ({
  status: 404,
  message: `L'entreprise '${of}' n'a pas d'offre d'immersion avec le code appellation '${code}'.`,
});
const wrongPath = (number: number, path: readonly [string, string, string?], issues: readonly string[]) =>
  check(number, `${path.join("/")}: 400`, async () =>
    expectRefusal(await read(...path.filter((part) => part !== undefined)), {
      status: 400,
      message: `Schema validation failed in usecase GetSearchResultBySearchQuery for element with id ${path[0]}. See issues for details.`,
      issues: [...issues],
    }),
  );

const wrongSiret = "siret : SIRET doit être composé de 14 chiffres";
const wrongCode = "appellationCode : Code appellation incorrect";
const wrongLocation = "locationId : Le maximum est de 36 caractères";

describe("one offer", () => {
  check(136, "company, job, address: 200", async () =>
    expect((await good(siret, job, locationId)).locationId).toBe(locationId),
  );
  check(137, "company, job: 200", async () => expect((await good(siret, job)).siret).toBe(siret));
  check(138, "a slash at the end: 200", async () => expect((await good(siret, job, locationId, "")).siret).toBe(siret));
  check(139, "an address that is not the company's: another of its own", async () =>
    expect((await good(siret, job, unknownPlace)).locationId).toBe(locationId),
  );
  check("139 and after,", "an address that is no uuid: the same, where the former service failed", async () =>
    expect((await good(siret, job, "nulle-part")).locationId).toBe(locationId),
  );
  check(140, "a siret with blanks: 200", async () =>
    expect((await good(`${siret.slice(0, 9)}%20${siret.slice(9)}`, job)).siret).toBe(siret),
  );
  check(141, "is the item of the list", async () => {
    const list = getOffers.response.parse((await call(`/v3/offers?sortBy=date&sirets[]=${siret}`)).body).data;
    const own = list.find(({ appellations }) => appellations.some(({ appellationCode }) => appellationCode === job));
    expect(await good(siret, job, locationId)).toEqual(own);
  });
  check(142, "has no distance", async () => expect(await good(siret, job)).not.toHaveProperty("distance_m"));
  check(143, "an unknown company: 404", async () =>
    expectRefusal(await read("99999999999999", job), missing("99999999999999", job)),
  );
  check(144, "an unknown job: 404", async () => expectRefusal(await read(siret, "99999"), missing(siret, "99999")));
  wrongPath(145, ["8123456780001", job], [wrongSiret]);
  wrongPath(146, ["812345678000155", job], [wrongSiret]);
  wrongPath(147, ["abcdefghijklmn", job], [wrongSiret]);
  wrongPath(148, [siret, "abc"], [wrongCode]);
  wrongPath(149, [siret, "1157"], [wrongCode]);
  wrongPath(150, [siret, "1157300"], [wrongCode]);
  wrongPath(151, [siret, job, "a".repeat(37)], [wrongLocation]);
  wrongPath(152, ["1", "abc", "a".repeat(37)], [wrongCode, wrongSiret, wrongLocation]);
  check(153, "any key in the query: 400", async () =>
    expectRefusal(await read(siret, `${job}?foo=bar`), {
      status: 400,
      message: refused("queryParamsSchema", "GET /v3/offers/:siret/:appellationCode/:locationId?"),
      issues: [' : Unrecognized key: "foo"'],
    }),
  );
  check(154, "a company alone: 404", async () => expect((await read(siret)).status).toBe(404));
  check(155, "a fourth part: 404", async () => expect((await read(siret, job, locationId, "x")).status).toBe(404));
  check(156, "a company at its limit: 200, isAvailable false", async () =>
    expect((await good(companies.full.siret, job)).isAvailable).toBe(false),
  );
  check(157, "a banned company: 404, where the former service showed it (product.md 6)", async () =>
    expectRefusal(await read(companies.banned.siret, job), missing(companies.banned.siret, job)),
  );
  check(158, "a company available later: 404", async () =>
    expectRefusal(await read(companies.later.siret, job), missing(companies.later.siret, job)),
  );
  check(159, "a closed company: 404", async () =>
    expectRefusal(await read(companies.closed.siret, job), missing(companies.closed.siret, job)),
  );
  check(160, "HTML in the path: 400", async () => {
    const { status, body } = await read(encodeURIComponent("<b>x</b>"), job);
    expect([status, body.issues]).toEqual([400, [wrongSiret]]);
  });
  check(161, "POST: 404", async () =>
    expect((await call(`/v3/offers/${siret}/${job}`, { method: "POST", body: {} })).status).toBe(404),
  );
});
