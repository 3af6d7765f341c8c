import { afterEach, describe, expect, it } from "vitest";
import { addressRoutes } from "@/simulators/address";
import { json, type Listening, listen } from "@/simulators/http";
import { troubles } from "@/simulators/trouble";
import { faultyService } from "@/tests/given/faulty-service";
import { freshProcess } from "@/tests/given/fresh-gateway";

const gatewayOn = ({ port }: Pick<Listening, "port">) => {
  freshProcess({ ADDRESS_API_URL: `http://127.0.0.1:${port}/geocodage` });
  return import("./address");
};

let running: Listening | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

describe("addresses (Géoplateforme geocoding)", () => {
  it("are found, and towns told from streets", async () => {
    running = await listen(0, addressRoutes);
    const { findPlaces, findTown } = await gatewayOn(running);
    expect((await findPlaces("renn"))[0]).toMatchObject({ kind: "town", city: "Rennes", postcode: "35000" });
    expect(await findPlaces("12 rue de l’Invention 35000 Rennes")).toMatchObject([{ kind: "address", city: "Rennes" }]);
    expect(await findTown("Saint-Denis", "93200")).toMatchObject({ city: "Saint-Denis", postcode: "93200" });
    expect(await findTown("Atlantide", "")).toBeUndefined();
    expect(await findPlaces("re")).toEqual([]);
  });

  it("are completed as they are typed", async () => {
    running = await listen(0, addressRoutes);
    const { completeAddress } = await gatewayOn(running);
    expect(await completeAddress("12 rue de l’Invention, renn")).toEqual(["12 rue de l’Invention, 35000 Rennes"]);
    expect(await completeAddress("12")).toEqual([]);
  });

  it("are asked for as the service documents it", async () => {
    const asked: Record<string, string>[] = [];
    const keep = ({ url }: { url: URL }) => {
      asked.push(Object.fromEntries(url.searchParams));
      return json(200, { status: "OK", results: [], features: [] });
    };
    running = await listen(0, { "GET /geocodage/search": keep, "GET /geocodage/completion": keep });
    const { completeAddress, findPlaces, findTown } = await gatewayOn(running);
    await findPlaces("12 rue", 3);
    await findTown("Y", "80190");
    await completeAddress("12 rue", 4);
    expect(asked).toEqual([
      { q: "12 rue", limit: "3", autocomplete: "1" },
      { q: "Y 80190", type: "municipality", limit: "1", postcode: "80190" },
      { text: "12 rue", type: "StreetAddress", maximumResponses: "4" },
    ]);
  });

  it.each(troubles)(
    "are unavailable within seconds when the service is %s",
    async (fault) => {
      running = await faultyService(fault);
      const { completeAddress } = await gatewayOn(running);
      const started = performance.now();
      await expect(completeAddress("12 rue de l’Invention")).rejects.toMatchObject({ kind: "unavailable" });
      expect(performance.now() - started).toBeLessThan(6_000);
    },
    10_000,
  );
});
