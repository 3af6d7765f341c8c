import { describe, expect, inject } from "vitest";
import { check, clientOf, type Received } from "./client";

const { conventions } = inject("world");
const call = clientOf("input");
const mark = "marque-de-la-personne";

const posts = ["/v3/apply-to-offer", "/v2/webhooks"] as const;
const reads = [
  "/v3/offers",
  "/v3/offers/81234567800015/11573",
  "/v2/conventions",
  `/v2/conventions/${conventions.byStatus.IN_REVIEW}`,
  "/v2/statistics/establishments",
  "/v2/webhooks",
  "/v3/conventions",
  `/v3/conventions/${conventions.byStatus.IN_REVIEW}`,
] as const;

/** A refusal in the common shape that repeats nothing of what was sent, the key least of all. */
const quiet = ({ status, body, text }: Received, ...expected: number[]) => {
  expect(expected).toContain(status);
  expect(body).toMatchObject({ status, message: expect.any(String) });
  expect(Object.keys(body).filter((name) => !["status", "message", "issues"].includes(name))).toEqual([]);
  expect(text).not.toContain(mark);
  expect(text).not.toContain("eyJ");
};

describe("bad input (partner-api.md 8), never an error of ours and nothing repeated", () => {
  for (const path of posts) {
    const post = (body: unknown, headers?: Record<string, string>) =>
      call(path, { method: "POST", body, ...(headers && { headers }) });
    check("input", `${path}, malformed JSON: 400`, async () => {
      for (const body of [`{"a": ${mark}`, "{", "[", "nul", `"${mark}"`, "null", "1"]) quiet(await post(body), 400);
    });
    check("input", `${path}, 900 kB: 413`, async () => quiet(await post({ a: mark.repeat(43_000) }), 413));
    check("input", `${path}, invalid UTF-8: 400`, async () =>
      quiet(await post(new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])), 400),
    );
    check("input", `${path}, nested HTML: 400`, async () =>
      quiet(await post({ a: { b: [{ c: `<script>${mark}</script>` }] } }), 400),
    );
    check("input", `${path}, nested a thousand times: 400`, async () =>
      quiet(await post(`${'{"a":'.repeat(1_000)}1${"}".repeat(1_000)}`), 400),
    );
    check("input", `${path}, other kinds of body: as an empty one`, async () => {
      for (const type of ["application/xml", "multipart/form-data", "application/x-www-form-urlencoded"])
        quiet(await post(mark, { "content-type": type }), 400);
    });
    check("input", `${path}, a prototype: as any other key`, async () =>
      quiet(await post('{"__proto__": {"siret": "1"}, "constructor": {"prototype": {}}}'), 400),
    );
  }

  for (const path of reads) {
    check("input", `${path}, HTML in the query: 400`, async () =>
      quiet(await call(`${path}?foo[bar][]=${encodeURIComponent(`<b>${mark}</b>`)}`), 400),
    );
    check("input", `${path}, a broken query: no error of ours`, async () => {
      for (const query of ["%", "%ff%fe", "a[b][c][d][e][f][g]=1", "__proto__[x]=1", "[]=1", "=", "&&&"]) {
        const { status, text } = await call(`${path}?${query}`);
        expect([query, status < 500]).toEqual([query, true]);
        expect(text).not.toContain("eyJ");
      }
    });
    check("input", `${path}, 1500 parameters: no error of ours`, async () => {
      const query = Array.from({ length: 1_500 }, (_, rank) => `k${rank}=1`).join("&");
      expect((await call(`${path}?${query}`)).status).toBeLessThan(500);
    });
  }

  for (const [path, status] of [
    ["/v2/conventions/abc", 400],
    ["/v3/conventions/abc", 400],
    ["/v2/conventions/%00", 400],
    ["/v3/conventions/%F0%9F%A5%96", 400],
    ["/v3/offers/%00/11573", 400],
    ["/v3/offers/81234567800015/11573/%00", 404],
    ["/v3/conventions?cursor=%00", 400],
    ["/v3/offers?sortBy=date&locationIds[]=%00", 400],
    ["/v3/offers?sortBy=date&departmentCodes[]=%00", 400],
    ["/v3/offers?sortBy=date&page=1e300", 400],
    ["/v2/statistics/establishments?page=1e300", 400],
    ["/v2/statistics/establishments?page=9007199254740991&perPage=5000", 400],
  ] as const)
    check("input", `${path}: ${status}`, async () => expect((await call(path)).status).toBe(status));

  check("input", "a character that no text can hold: 400", async () => {
    for (const path of posts) quiet(await call(path, { method: "POST", body: { siret: `${mark}\0` } }), 400);
    quiet(await call("/v2/webhooks/%00", { method: "DELETE" }), 404);
  });

  check("input", "501 elements of every list: 400", async () => {
    for (const field of ["statuses", "agencyIds"]) {
      const query = Array.from({ length: 501 }, () => `${field}[]=DRAFT`).join("&");
      quiet(await call(`/v3/conventions?${query}`), 400);
    }
  });
});
