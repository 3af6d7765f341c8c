import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { load, percentile } from "./load";

describe("the load", () => {
  it("asks every address in turn, no more often than it may, and counts what fails", async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.writeHead(request.url === "/bad" ? 500 : 200).end("x");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const target = { name: "t", paths: ["/a", "/bad"], headers: {} };
    const result = await load(origin, target, { connections: 2, seconds: 30, mostRequests: 10 });
    server.close();
    expect(result).toMatchObject({ requests: 10, failures: 5 });
    expect(asked.filter((path) => path === "/a")).toHaveLength(5);
    expect(result.p50).toBeLessThanOrEqual(result.p99);
  });

  it("never leaves this machine", async () => {
    const bound = { connections: 1, seconds: 1, mostRequests: 1 };
    await expect(
      load("https://immersion.example.org", { name: "t", paths: ["/"], headers: {} }, bound),
    ).rejects.toThrow();
  });

  it("gives the value below which a share lies", () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    expect([0.5, 0.95, 0.99, 1].map((share) => percentile(hundred, share))).toEqual([50, 95, 99, 100]);
    expect(percentile([7], 0.5)).toBe(7);
  });
});
