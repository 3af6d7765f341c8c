import { describe, expect, inject } from "vitest";
import { conventionStatuses } from "@/lib/convention/domain/status";
import { getConventionById, getConventions } from "@/lib/partner/contract/conventions";
import { getEstablishmentStatistics } from "@/lib/partner/contract/statistics";
import { callAs, check, clientOf, expectRefusal, refused } from "./client";

const { conventions, keys } = inject("world");
const call = clientOf("v2");
const { byStatus, outside, referred } = conventions;

const list = async (query = "", key?: string) => {
  const { status, body } = await call(`/v2/conventions${query}`, key === undefined ? {} : { key });
  expect([query, status]).toEqual([query, 200]);
  return getConventions.response.parse(body);
};
const idsOf = async (query = "", key?: string) => (await list(query, key)).map(({ id }) => id);
const option = "Vous devez sélectionner une option parmi celles proposées";

describe("v2: the list of conventions", () => {
  check("v2", "is a bare list of conventions of the scope, and of no other", async () => {
    const ids = await idsOf();
    expect([...ids].sort()).toEqual(Object.values(byStatus).sort());
  });
  check("v2", "those that begin last come first, those of one day by their ids", async () => {
    const found = await list();
    const key = ({ dateStart, id }: (typeof found)[number]) => `${dateStart} ${id}`;
    expect(found.map(key)).toEqual(found.map(key).sort().reverse());
  });
  for (const status of conventionStatuses.filter((one) => one !== "DRAFT" && one !== "READY_TO_SIGN"))
    check("v2", `withStatuses=${status}`, async () =>
      expect(await idsOf(`?withStatuses=${status}`)).toEqual([byStatus[status]]),
    );
  check("v2", "withStatuses=READY_TO_SIGN, those that were sent back included (product.md 6)", async () =>
    expect((await idsOf("?withStatuses=READY_TO_SIGN")).sort()).toEqual(
      [byStatus.READY_TO_SIGN, byStatus.DRAFT].sort(),
    ),
  );
  for (const form of [
    "?withStatuses[]=REJECTED&withStatuses[]=CANCELLED",
    "?withStatuses[0]=REJECTED&withStatuses[1]=CANCELLED",
    "?withStatuses=REJECTED&withStatuses=CANCELLED",
  ])
    check("v2", `a list of states as ${form}`, async () =>
      expect((await idsOf(form)).sort()).toEqual([byStatus.REJECTED, byStatus.CANCELLED].sort()),
    );
  check("v2", "dates: after one, until another", async () => {
    const starts = [...new Set((await list()).map(({ dateStart }) => dateStart))];
    const [last = ""] = starts;
    expect(await idsOf(`?startDateGreater=${last}`)).toEqual([]);
    expect(await idsOf(`?startDateLessOrEqual=${last}`)).toHaveLength(9);
    expect(await idsOf("?startDateLessOrEqual=1")).toEqual([]);
  });
  for (const [query, issues] of [
    ["?foo=1", [' : Unrecognized key: "foo"']],
    ["?page=1", [' : Unrecognized key: "page"']],
    ...["FOO", "DRAFT", "", "REJECTED,CANCELLED"].map(
      (value) =>
        [`?withStatuses=${value}`, [" : Invalid input: expected array, received string", ` : ${option}`]] as const,
    ),
    ["?withStatuses[]=FOO", [`0 : ${option}`, ` : ${option}`]],
    ["?startDateGreater=foo", ["startDateGreater : Invalid input: expected date, received Date"]],
    ["?startDateGreater=31/12/2024", ["startDateGreater : Invalid input: expected date, received Date"]],
    ["?startDateGreater=", ["startDateGreater : Invalid input: expected date, received Date"]],
    ["?startDateLessOrEqual=2024-13-45", ["startDateLessOrEqual : Invalid input: expected date, received Date"]],
  ] as const)
    check("v2", `${query}: 400`, async () =>
      expectRefusal(await call(`/v2/conventions${query}`), {
        status: 400,
        message: refused("queryParamsSchema", "GET /v2/conventions"),
        issues: [...issues],
      }),
    );
  check("v2", "an empty scope: an empty list", async () => expect(await list("", keys.emptyScope)).toEqual([]));
  check("v2", "a scope that is reached through a referring agency: its conventions too, as by id", async () =>
    expect(await idsOf("", keys.byReferral)).toEqual([referred]),
  );
});

describe("v2: one convention", () => {
  const read = (id: string, key?: string) => call(`/v2/conventions/${id}`, key === undefined ? {} : { key });
  check("v2", "has the contract's shape, in every state, and is the item of the list", async () => {
    const all = await list();
    for (const id of Object.values(byStatus)) {
      const { status, body } = await read(id);
      expect(status).toBe(200);
      expect(getConventionById.response.parse(body)).toEqual(all.find((one) => one.id === id));
    }
  });
  check("v2", "of an agency that refers to one of the scope: 200", async () =>
    expect((await read(referred, keys.byReferral)).status).toBe(200),
  );
  check("v2", "out of scope: 403", async () => {
    const { status, body } = await read(outside);
    expect([status, body.message]).toEqual([
      403,
      expect.stringMatching(
        new RegExp(`^Le consomateur API '[\\da-f-]{36}' n'a pas de droits sur la convention '${outside}'\\.$`),
      ),
    ]);
  });
  check("v2", "unknown: 404, before the scope", async () => {
    const id = "8d0f7c52-52b1-4d7e-9a77-0d6cbe1b7a10";
    const message = `Aucune convention trouvée avec l'identifiant '${id}'. Êtes-vous sûr d'avoir bien tapé votre identifiant de convention ?`;
    expectRefusal(await read(id), { status: 404, message });
    expectRefusal(await read(id, keys.emptyScope), { status: 404, message });
  });
  check("v2", "an id that is none: 400, and 403 without the right", async () => {
    expectRefusal(await read("abc"), {
      status: 400,
      message: "Schema validation failed in usecase GetConvention. See issues for details.",
      issues: ["conventionId : Le format de l'identifiant est invalide"],
    });
    expectRefusal(await read("abc", keys.withoutRights), { status: 403, message: "Accès refusé" });
  });
  check("v2", "?a=1: 400", async () =>
    expectRefusal(await read(`${byStatus.IN_REVIEW}?a=1`), {
      status: 400,
      message: refused("queryParamsSchema", "GET /v2/conventions/:conventionId"),
      issues: [' : Unrecognized key: "a"'],
    }),
  );
  check("v2", "is not sent again to who has it: 304", async () => {
    const { headers } = await read(byStatus.IN_REVIEW);
    const again = await call(`/v2/conventions/${byStatus.IN_REVIEW}`, {
      headers: { "if-none-match": headers.get("etag") ?? "" },
    });
    expect([again.status, again.text]).toEqual([304, ""]);
  });
});

describe("v2: statistics of companies", () => {
  const path = "/v2/statistics/establishments";
  const read = async (query: string) => {
    const { status, body } = await call(`${path}${query}`);
    expect([query, status]).toEqual([query, 200]);
    return getEstablishmentStatistics.response.parse(body);
  };
  check("v2", "have the contract's shape, in the order of the sirets", async () => {
    const { data, pagination } = await read("");
    const sirets = data.map(({ siret }) => siret);
    expect(sirets).toEqual([...sirets].sort());
    expect(pagination).toMatchObject({ currentPage: 1, numberPerPage: 100, totalRecords: data.length });
    const dates = data.flatMap(({ referencedAt }) => referencedAt ?? []);
    expect(dates.length).toBeGreaterThan(0);
    for (const date of dates) expect(date).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?\+00$/);
  });
  check("v2", "perPage is not clamped, other keys are ignored", async () =>
    expect((await read("?perPage=5000&foo=1")).pagination.numberPerPage).toBe(5000),
  );
  check("v2", "a page beyond the last: 400", async () => {
    const { totalPages } = (await read("")).pagination;
    expectRefusal(await call(`${path}?page=2000`), {
      status: 400,
      message: `Le numéro de la page est plus grand que le nombre total de pages (page demandée: 2000 > pages totales: ${totalPages}, avec 100 résultats / page).`,
    });
  });
  for (const [query, issues] of [
    ["page=0", ["page : Too small: expected number to be >0", "page : Too small: expected number to be >=1"]],
    ["page=abc", ["page : Invalid input: expected number, received NaN"]],
    ["page=1.5", ["page : Invalid input: expected int, received number"]],
    ["perPage=0", ["perPage : Too small: expected number to be >0", "perPage : Too small: expected number to be >=1"]],
    ["perPage=5001", ["perPage : Too big: expected number to be <=5000"]],
  ] as const)
    check("v2", `statistics, ${query}: 400`, async () =>
      expectRefusal(await call(`${path}?${query}`), {
        status: 400,
        message: refused("queryParamsSchema", `GET ${path}`),
        issues: [...issues],
      }),
    );
});

describe("v2: webhooks", () => {
  const path = "/v2/webhooks";
  const wanted = {
    subscribedEvent: "convention.updated",
    callbackUrl: "https://partenaire.example.org/hooks",
    callbackHeaders: { authorization: "Bearer jeton" },
  };
  const local = "callbackUrl : Le format de saisie est invalide, le lien ne doit pas être en local.";
  const notALink = "callbackUrl : Le format de saisie est invalide. Exemple : https://www.exemple.fr/chemin-du-lien";
  for (const [what, changes, issue] of [
    ["another event", { subscribedEvent: "autre" }, `subscribedEvent : ${option}`],
    ["no address", { callbackUrl: undefined }, "callbackUrl : Invalid input: expected string, received undefined"],
    ["ftp://", { callbackUrl: "ftp://partenaire.example.org" }, notALink],
    ["localhost", { callbackUrl: "https://localhost/x" }, local],
    ["127.0.0.1", { callbackUrl: "https://127.0.0.1/x" }, local],
    [
      "no headers",
      { callbackHeaders: undefined },
      "callbackHeaders : Invalid input: expected record, received undefined",
    ],
    ["X-Other", { callbackHeaders: { "X-Other": "a" } }, "callbackHeaders.X-Other : Invalid key in record"],
    [
      "Authorization",
      { callbackHeaders: { Authorization: "a" } },
      "callbackHeaders.Authorization : Invalid key in record",
    ],
    [
      "an empty header",
      { callbackHeaders: { authorization: "" } },
      "callbackHeaders.authorization : Ce champ est obligatoire",
    ],
    ["a number", { callbackHeaders: { authorization: 1 } }, "callbackHeaders.authorization : Ce champ est obligatoire"],
    [
      "a header of 1025",
      { callbackHeaders: { authorization: "a".repeat(1025) } },
      "callbackHeaders.authorization : Le maximum est de 1024 caractères",
    ],
  ] as const)
    check("v2", `subscribing, ${what}: 400`, async () =>
      expectRefusal(await call(path, { method: "POST", body: { ...wanted, ...changes } }), {
        status: 400,
        message: refused("requestBodySchema", `POST ${path}`),
        issues: [issue],
      }),
    );
  check("v2", "subscribing, HTML in the address: 400", async () =>
    expectRefusal(await call(path, { method: "POST", body: { ...wanted, callbackUrl: "https://a.example.org/<b>" } }), {
      status: 400,
      message: "Invalid request body",
    }),
  );
  check("v2", "201 empty, listed for its owner alone, 204, then 404", async () => {
    const key = keys.other;
    const made = await callAs(path, { method: "POST", key, body: wanted });
    expect([made.status, made.text]).toEqual([201, ""]);
    const listed = await callAs(path, { key });
    const [subscription] = listed.body;
    expect(subscription).toMatchObject(wanted);
    expect((await call(path)).body).toEqual([]);
    const gone = `subscription ${subscription.id} not found`;
    expectRefusal(await call(`${path}/${subscription.id}`, { method: "DELETE" }), { status: 404, message: gone });
    const removed = await callAs(`${path}/${subscription.id}`, { method: "DELETE", key });
    expect([removed.status, removed.text]).toEqual([204, ""]);
    expectRefusal(await call(`${path}/${subscription.id}`, { method: "DELETE" }), { status: 404, message: gone });
  });
  check("v2", "taking away what is none: 404; any key in the query: 400", async () => {
    expectRefusal(await call(`${path}/nope`, { method: "DELETE" }), {
      status: 404,
      message: "subscription nope not found",
    });
    expect((await call(`${path}/nope?a=1`, { method: "DELETE" })).status).toBe(400);
    expect((await call(`${path}?a=1`)).status).toBe(400);
  });
  check("v2", "without the right to subscribe: 403", async () => {
    for (const method of ["GET", "POST"])
      expectRefusal(await callAs(path, { method, key: keys.readsOnly, ...(method === "POST" && { body: wanted }) }), {
        status: 403,
        message: "Accès refusé",
      });
  });
});
