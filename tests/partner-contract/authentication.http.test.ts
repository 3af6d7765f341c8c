import { describe, expect, inject } from "vitest";
import { callAs, check, clientOf, expectRefusal, refused, withoutHeader } from "./client";

const { companies, conventions, keys } = inject("world");
const call = clientOf("authentication");
const [location] = companies.main.locations;

/** Every operation of both versions, with a call that is right in everything but its key. */
const operations = [
  { route: "GET /v3/offers", path: "/v3/offers?sortBy=date" },
  {
    route: "GET /v3/offers/:siret/:appellationCode/:locationId?",
    path: `/v3/offers/${companies.main.siret}/11573/${location?.id}`,
  },
  {
    route: "POST /v3/apply-to-offer",
    path: "/v3/apply-to-offer",
    body: {
      kind: "IF",
      siret: companies.main.siret,
      appellationCode: "11573",
      locationId: location?.id,
      contactMode: "EMAIL",
      potentialBeneficiaryFirstName: "Ana",
      potentialBeneficiaryLastName: "Fictive",
      potentialBeneficiaryEmail: "ana.fictive@candidat.example.org",
      potentialBeneficiaryPhone: "0639980001",
      datePreferences: "En mars",
      immersionObjective: "Confirmer un projet professionnel",
    },
  },
  { route: "GET /v2/conventions", path: "/v2/conventions" },
  {
    route: "GET /v2/conventions/:conventionId",
    path: `/v2/conventions/${conventions.byStatus.IN_REVIEW}`,
  },
  {
    route: "GET /v2/statistics/establishments",
    path: "/v2/statistics/establishments",
    forbidden:
      "Vous n'avez pas le droit d'accès à cette route. Contactez le support Immersion Facilitée si vous voulez plus de privilèges.",
  },
  {
    route: "POST /v2/webhooks",
    path: "/v2/webhooks",
    body: {
      subscribedEvent: "convention.updated",
      callbackUrl: "https://partenaire.example.org/x",
      callbackHeaders: {},
    },
  },
  { route: "GET /v2/webhooks", path: "/v2/webhooks" },
  {
    route: "DELETE /v2/webhooks/:subscriptionId",
    path: "/v2/webhooks/8d0f7c52-52b1-4d7e-9a77-0d6cbe1b7a10",
    // Whose subscription it is comes before the right.
    withoutRights: { status: 404, message: "subscription 8d0f7c52-52b1-4d7e-9a77-0d6cbe1b7a10 not found" },
  },
  // Added beside the contract, with the same ladder.
  { route: "GET /v3/conventions", path: "/v3/conventions" },
  { route: "GET /v3/conventions/:conventionId", path: `/v3/conventions/${conventions.byStatus.IN_REVIEW}` },
] as const;

const ladder = [
  [2, "an empty header", "", "unauthenticated"],
  [3, "x", "x", "incorrect Jwt"],
  [4, "Bearer before the key", keys.bearer, "incorrect Jwt"],
  [5, "an altered signature", keys.altered, "incorrect Jwt"],
  [6, "alg: none", keys.unsigned, "incorrect Jwt"],
  [7, "a user's JWT", keys.ofUser, "incorrect Jwt"],
  [8, "an unknown consumer", keys.unknown, "consumer not found"],
  [9, "a revoked consumer", keys.revoked, "api consumer revoked"],
  [10, "a superseded key", keys.superseded, "api key has been renewed"],
  [11, "an expired consumer", keys.expired, "expired token"],
] as const;

for (const [rank, operation] of operations.entries()) {
  const { route, path } = operation;
  const method = route.split(" ")[0] ?? "GET";
  const body = "body" in operation ? operation.body : undefined;
  const ask = (key: string | null, more: { path?: string; headers?: Record<string, string> } = {}) =>
    callAs(more.path ?? path, { method, key, body, ...(more.headers && { headers: more.headers }) });

  describe(`authentication of ${route}`, () => {
    check(1, "no header: 400", async () => expectRefusal(await ask(null), withoutHeader(route)));

    for (const [number, what, key, message] of ladder)
      check(number, `${what}: 401 ${message}`, async () => expectRefusal(await ask(key), { status: 401, message }));

    check(12, "no right: 403", async () => {
      const message = "forbidden" in operation ? operation.forbidden : "Accès refusé";
      // Two partners take turns: each may call five times in a second.
      const key = rank % 2 === 0 ? keys.withoutRights : keys.alsoWithoutRights;
      expectRefusal(await ask(key), "withoutRights" in operation ? operation.withoutRights : { status: 403, message });
    });

    check(13, "a key in the query counts for nothing: 400", async () => {
      const given = `${path}${path.includes("?") ? "&" : "?"}authorization=${keys.renewed}`;
      const { status, body: answer } = await ask(null, { path: given });
      expect(status).toBe(400);
      expect(answer.issues.join()).toMatch(/authorization/);
    });

    check(14, "a key in x-api-key counts for nothing: 400", async () =>
      expectRefusal(await ask(null, { headers: { "x-api-key": keys.renewed } }), withoutHeader(route)),
    );
  });
}

describe("the order of the checks", () => {
  const badQuery = { status: 400, message: refused("queryParamsSchema", "GET /v3/offers") };

  check(15, "a bad query and a bad key: the query", async () =>
    expect((await callAs("/v3/offers", { key: "x" })).body).toMatchObject(badQuery),
  );

  check(16, "a bad query and no header: the query", async () =>
    expect((await callAs("/v3/offers", {})).body).toMatchObject(badQuery),
  );

  check(17, "a bad path and an empty key: the key", async () =>
    expectRefusal(await callAs("/v3/offers/abc/abc", { key: "" }), { status: 401, message: "unauthenticated" }),
  );

  check(18, "a bad path and no right: the right", async () =>
    expectRefusal(await callAs("/v3/offers/abc/abc", { key: keys.emptyScope }), {
      status: 403,
      message: "Accès refusé",
    }),
  );

  const badBody = { status: 400, message: refused("requestBodySchema", "POST /v3/apply-to-offer") };
  const apply = { method: "POST", body: {} };

  check(19, "a bad body and a bad key: the body", async () =>
    expect((await callAs("/v3/apply-to-offer", { ...apply, key: "x" })).body).toMatchObject(badBody),
  );

  check(20, "a bad body and no right: the body", async () =>
    expect((await callAs("/v3/apply-to-offer", { ...apply, key: keys.emptyScope })).body).toMatchObject(badBody),
  );

  check(21, "half a place and no right: the right", async () =>
    expectRefusal(await callAs("/v3/offers?sortBy=date&latitude=48", { key: keys.emptyScope }), {
      status: 403,
      message: "Accès refusé",
    }),
  );

  check("21 and after,", "a renewed key opens", async () =>
    expect((await callAs("/v3/offers?sortBy=date", { key: keys.renewed })).status).toBe(200),
  );

  check("21 and after,", "a good key opens", async () =>
    expect((await call("/v3/offers?sortBy=date")).status).toBe(200),
  );
});
