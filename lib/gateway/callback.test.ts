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

const post = (path: string) => postCallback(`${origin}${path}`, { "x-partner": "one" }, '{"a":1}');

describe("calling a partner", () => {
  it("sends headers and body as they are", async () => {
    expect(await post("/taken")).toEqual({ kind: "answered", status: 204, retryAfter: null });
    expect(received).toMatchObject({ headers: { "x-partner": "one", "content-length": "7" }, body: '{"a":1}' });
  });

  it("reads how long to wait, in seconds or as a date", async () => {
    expect(await post("/later")).toEqual({ kind: "answered", status: 503, retryAfter: 120 });
    expect(await post("/at-a-date")).toMatchObject({ status: 429, retryAfter: expect.closeTo(60, -1) });
  });

  it("takes a redirect for an answer", async () => {
    received = undefined;
    expect(await post("/elsewhere")).toMatchObject({ status: 302 });
    expect(received).toBeUndefined();
  });

  it("stops reading an endless answer", async () => {
    expect(await post("/endless")).toMatchObject({ kind: "answered", status: 200 });
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
      expect(await postCallback("https://partner.example.org/hook", {}, "{}", async () => addresses)).toEqual({
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
    ["http://169.254.169.254/latest/meta-data", "local"],
    ["http://127.0.0.1:1/hook", "local"],
  ])("%s: %s", (address, fault) => expect(callbackFault(address)).toBe(fault));

  it("only the simulated partner of this machine is called, by its exact origin", () => {
    expect(callbackFault(`${origin}/hook`)).toBeNull();
    expect(callbackFault(origin.replace("127.0.0.1", "localhost"))).toBe("local");
  });
});
