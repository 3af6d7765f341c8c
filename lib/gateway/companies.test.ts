import { afterEach, describe, expect, it } from "vitest";
import { imaginaryBakerySiret } from "@/prisma/seed/companies";
import { closedSiret, companyRoutes, hiddenSiret } from "@/simulators/companies";
import { json, type Listening, listen } from "@/simulators/http";
import { troubles } from "@/simulators/trouble";
import { faultyService } from "@/tests/given/faulty-service";
import { freshProcess } from "@/tests/given/fresh-gateway";

const gatewayOn = ({ port }: Pick<Listening, "port">) => {
  freshProcess({ COMPANIES_API_URL: `http://127.0.0.1:${port}/entreprises` });
  return import("./companies");
};

let running: Listening | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

describe("the register of companies", () => {
  it("tells an open site, a closed one, one that asked not to be shown, and one that does not exist", async () => {
    running = await listen(0, companyRoutes);
    const { findCompany } = await gatewayOn(running);
    expect(await findCompany(imaginaryBakerySiret)).toEqual({
      siret: imaginaryBakerySiret,
      isOpen: true,
      name: "BOULANGERIE LE PAIN IMAGINAIRE",
      address: expect.stringContaining("35000 RENNES"),
      nafCode: "10.71C",
      employees: "11",
    });
    expect(await findCompany(closedSiret)).toMatchObject({ isOpen: false });
    expect(await findCompany(hiddenSiret)).toMatchObject({ isOpen: true, name: null, address: null });
    expect(await findCompany("99999999999999")).toBeNull();
  });

  it("asks as the service documents it, and takes the site asked for among those of the company", async () => {
    const asked: string[] = [];
    running = await listen(0, {
      "GET /entreprises/search": ({ url }) => {
        asked.push(url.search);
        const sites = ["11111111100011", "11111111100029"].map((siret, index) => ({
          siret,
          adresse: `${index} RUE`,
          nom_commercial: index ? "ENSEIGNE" : null,
          etat_administratif: index ? "F" : "A",
        }));
        return json(200, { results: [{ nom_complet: "SOCIETE", matching_etablissements: sites }], total_results: 1 });
      },
    });
    const { findCompany } = await gatewayOn(running);
    expect(await findCompany("11111111100029")).toMatchObject({ name: "ENSEIGNE", isOpen: false, nafCode: null });
    expect(asked).toEqual(["?q=11111111100029&page=1&per_page=1"]);
  });

  it.each(troubles)(
    "is unavailable within seconds when it is %s, then at once while the circuit is open",
    async (fault) => {
      running = await faultyService(fault);
      const { findCompany } = await gatewayOn(running);
      const started = performance.now();
      await expect(findCompany(imaginaryBakerySiret)).rejects.toMatchObject({ kind: "unavailable" });
      expect(performance.now() - started).toBeLessThan(6_000);
      await expect(findCompany(imaginaryBakerySiret)).rejects.toMatchObject({ kind: "unavailable" });
      const again = performance.now();
      await expect(findCompany(imaginaryBakerySiret)).rejects.toMatchObject({ kind: "unavailable" });
      expect(performance.now() - again).toBeLessThan(500);
    },
    20_000,
  );
});
