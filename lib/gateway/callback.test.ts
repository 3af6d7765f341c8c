import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testEnvironment } from "@/tests/environment";
import { callbackFault, leadsInside, postCallback } from "./callback";

let server: Server;
let origin: string;
let received: { headers: Record<string, unknown>; body: string } | undefined;

const routes: Readonly<Record<string, RequestListener>> = {
  "/taken": (request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      received = { headers: request.headers, body };
      response.writeHead(204).end();
    });
  },
  "/later": (_request, response) => response.writeHead(503, { "retry-after": "120" }).end("busy"),
  "/at-a-date": (_request, response) =>
    response.writeHead(429, { "retry-after": new Date(Date.now() + 60_000).toUTCString() }).end(),
  "/elsewhere": (_request, response) => response.writeHead(302, { location: `${origin}/taken` }).end(),
  "/moved": (_request, response) => response.writeHead(308, { location: "/taken" }).end(),
  "/inside": (_request, response) => response.writeHead(307, { location: "http://localhost:1/taken" }).end(),
  "/round": (_request, response) => response.writeHead(307, { location: "/round" }).end(),
  "/endless": (_request, response) => {
    response.writeHead(200);
    const more = () => response.write("x".repeat(16_384), () => response.destroyed || setImmediate(more));
    more();
  },
  "/cut": (request) => request.socket.destroy(),
};

beforeAll(async () => {
  server = createServer((request, response) => routes[request.url ?? ""]?.(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  Object.assign(process.env, testEnvironment, { DATABASE_URL: "postgresql://unused/x", SIMULATED_PARTNER_URL: origin });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const callback = (address: string, isImported = false) => ({
  address,
  isImported,
  headers: { "x-partner": "one" },
  body: '{"a":1}',
});
const post = (path: string, isImported = false) => postCallback(callback(`${origin}${path}`, isImported));

describe("calling a partner", () => {
  it("sends headers and body as they are", async () => {
    expect(await post("/taken")).toEqual({ kind: "answered", status: 204, retryAfter: null, text: "" });
    expect(received).toMatchObject({ headers: { "x-partner": "one", "content-length": "7" }, body: '{"a":1}' });
  });

  it("reads how long to wait, in seconds or as a date", async () => {
    expect(await post("/later")).toEqual({ kind: "answered", status: 503, retryAfter: 120, text: "busy" });
    expect(await post("/at-a-date")).toMatchObject({ status: 429, retryAfter: expect.closeTo(60, -1) });
  });

  it("takes a redirect for an answer", async () => {
    received = undefined;
    expect(await post("/elsewhere")).toMatchObject({ status: 302 });
    expect(received).toBeUndefined();
  });

  it("follows a 307 or 308 once, within its host, for an address of the former service alone (partner-api.md 5.8)", async () => {
    expect(await post("/moved")).toMatchObject({ status: 308 });
    expect(await post("/moved", true)).toMatchObject({ status: 204 });
    expect(received).toMatchObject({ headers: { "x-partner": "one" }, body: '{"a":1}' });
    received = undefined;
    expect(await post("/elsewhere", true)).toMatchObject({ status: 302 });
    expect(await post("/inside", true)).toMatchObject({ status: 307 });
    expect(await post("/round", true)).toMatchObject({ status: 307 });
    expect(received).toBeUndefined();
  });

  it("stops reading an endless answer", async () => {
    const answer = await post("/endless");
    expect(answer).toMatchObject({ kind: "answered", status: 200 });
    expect(answer.kind === "answered" && answer.text.length).toBeLessThan(140_000);
  });

  it("says that there was no answer", async () => {
    expect(await post("/cut")).toEqual({ kind: "failed", reason: "unreachable" });
  });
});

describe("addresses that are not called (partner-api.md 5.8)", () => {
  const inside = [{ address: "127.0.0.1", family: 4 }];
  const outside = { address: "8.8.8.8", family: 4 };

  it("a name that leads inside, alone or among others, at the very moment of the call", async () => {
    for (const addresses of [inside, [outside, ...inside]])
      expect(await postCallback(callback("https://partner.example.org/hook"), async () => addresses)).toEqual({
        kind: "failed",
        reason: "address-refused",
      });
  });

  it("a name that leads inside is told at once; one that leads nowhere yet is not", async () => {
    expect(await leadsInside("https://partner.example.org/hook", async () => inside)).toBe(true);
    expect(await leadsInside("https://partner.example.org/hook", async () => [outside])).toBe(false);
    expect(await leadsInside("https://x.example.org/", () => Promise.reject(new Error("ENOTFOUND")))).toBe(false);
  });

  it.each([
    ["https://partner.example.org/hook?x=1", null],
    ["https://partner.example.org:443/hook", null],
    ["https://8.8.8.8/hook", null],
    ["ftp://partner.example.org", "format"],
    ["http://partner.example.org/hook", "format"],
    ["https://partner.example.org:8443/hook", "format"],
    ["https://user:secret@partner.example.org/", "format"],
    ["hook", "format"],
    ["https://localhost/hook", "local"],
    ["https://LOCALHOST/hook", "local"],
    ["https://a.localhost/hook", "local"],
    ["https://127.0.0.1/hook", "local"],
    ["https://2130706433/hook", "local"],
    ["https://0x7f.1/hook", "local"],
    ["https://[::1]/hook", "local"],
    ["https://[::ffff:10.0.0.1]/hook", "local"],
    ["https://[::ffff:7f00:1]/hook", "local"],
    ["https://[64:ff9b::7f00:1]/hook", "local"],
    ["https://[2002:7f00:1::]/hook", "local"],
    ["https://[fe80::1]/hook", "local"],
    ["https://[fd00::1]/hook", "local"],
    ["https://0/hook", "local"],
    ["https://0177.0.0.1/hook", "local"],
    ["https://017700000001/hook", "local"],
    ["https://127.1/hook", "local"],
    ["https://169.254.169.254/latest/meta-data", "local"],
    ["https://100.64.0.1/hook", "local"],
    ["https://192.168.1.1/hook", "local"],
    ["https://172.31.255.255/hook", "local"],
    ["https://１２７.0.0.1/hook", "local"],
    ["https://partner.internal/hook", "local"],
    ["https://printer.local/hook", "local"],
    ["https://localhost./hook", "local"],
    ["http://169.254.169.254/latest/meta-data", "local"],
    ["http://127.0.0.1:1/hook", "local"],
  ])("%s: %s", (address, fault) => expect(callbackFault(address)).toBe(fault));

  it("a plain address is one of the former service's, and still no inside one", () => {
    expect(callbackFault("http://partner.example.org/hook", { isImported: true })).toBeNull();
    expect(callbackFault("http://10.0.0.1/hook", { isImported: true })).toBe("local");
    expect(callbackFault("ftp://partner.example.org/hook", { isImported: true })).toBe("format");
  });

  it("only the simulated partner of this machine is called, by its exact origin", () => {
    expect(callbackFault(`${origin}/hook`)).toBeNull();
    expect(callbackFault(origin.replace("127.0.0.1", "localhost"))).toBe("local");
  });
});
