import { expect, test } from "./support/test";

test.describe("the partner API, served @once", () => {
  for (const address of ["/api/v3/offers?sortBy=date", "/API/V3/Offers/?sortBy=date", "/api/v2/Webhooks/"]) {
    test(`answers ${address} itself, without sending it elsewhere`, async ({ request }) => {
      const response = await request.get(address, { maxRedirects: 0 });
      expect(response.status()).toBe(400);
      expect(await response.json()).toMatchObject({ issues: [expect.stringContaining("authorization")] });
    });
  }

  test("says in JSON that an address is unknown", async ({ request }) => {
    const response = await request.get("/api/v3/unknown");
    expect([response.status(), await response.json()]).toEqual([404, { status: 404, message: "Route not found" }]);
  });

  test("sends a page with a last slash to its one address", async ({ request }) => {
    const response = await request.get("/recherche/?tri=date", { maxRedirects: 0 });
    expect([response.status(), response.headers().location]).toEqual([308, "/recherche?tri=date"]);
  });

  test("has none of the routes of a bench", async ({ request }) => {
    for (const address of ["/plancher", "/api/plancher"]) expect((await request.get(address)).status()).toBe(404);
  });
});
