import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { theProduct } from "@/lib/platform/event";
import { readChain } from "@/lib/platform/journal/read";
import { loadNomenclature } from "@/lib/reference";
import { starterRome } from "@/prisma/seed/rome";
import { addressAt, lastSiret, publishInvented as publish, testNow, valley } from "../company.given";
import { companyForProduct } from "../queries/company-for-product";
import { getOffer } from "../queries/get-offer";
import type { EstablishmentInput } from "../schemas";
import { publishEstablishment } from "./publish-establishment";

const helper = "10868";
const florist = "15095";
const tomorrow = new Date("2026-11-25T09:00:00Z");

beforeAll(() => loadNomenclature(starterRome));

describe("publication", () => {
  const place = valley(60);
  const rowsOf = (siret: string) => db().searchRow.findMany({ where: { siret }, orderBy: { id: "asc" } });
  const again = (establishment: EstablishmentInput, changes: Partial<EstablishmentInput> = {}) =>
    publishEstablishment({ actor: theProduct, now: tomorrow }, { ...establishment, ...changes });

  it("done again leaves the same rows, and each time is in the journal", async () => {
    const establishment = await publish(place, ["11573", helper, florist]);
    const before = await rowsOf(establishment.siret);
    await again(establishment);
    const after = await rowsOf(establishment.siret);
    expect(after).toEqual(before.map((row) => ({ ...row, updatedAt: tomorrow })));
    const offers = await db().offer.findMany({ where: { siret: establishment.siret } });
    expect(offers.every(({ createdAt }) => createdAt.getTime() === testNow.getTime())).toBe(true);
    const chain = await readChain(`company:${establishment.siret}`);
    expect(chain.map(({ name }) => name)).toEqual(["EstablishmentPublished", "EstablishmentPublished"]);
  });

  it("moves the search with the addresses and the jobs", async () => {
    const establishment = await publish(place, ["11573", florist]);
    await again(establishment, {
      locations: [addressAt("moved", valley(61))],
      offers: [{ appellationCode: helper, remoteWorkMode: "HYBRID" }],
    });
    const rows = await rowsOf(establishment.siret);
    expect(rows.map(({ romeCode, appellationCodes, latitude }) => [romeCode, appellationCodes, latitude])).toEqual([
      ["D1102", [helper], 61],
    ]);
    expect(await db().offer.count({ where: { siret: establishment.siret } })).toBe(1);
  });

  it("keeps the score that is known", async () => {
    const establishment = await publish(place, ["11573"], { score: 42 });
    await again(establishment, { score: null });
    expect((await rowsOf(establishment.siret))[0]?.score).toBe(42);
  });

  it("refuses an unknown job and an address of another company, and then writes nothing", async () => {
    const establishment = await publish(place, ["11573"]);
    await expect(publish(place, ["11573", "99999"])).rejects.toMatchObject({
      kind: "invalid",
      issues: [{ path: "offers.1.appellationCode" }],
    });
    await expect(publish(place, ["11573"], { locations: establishment.locations })).rejects.toMatchObject({
      kind: "conflict",
    });
    expect(await rowsOf(lastSiret())).toEqual([]);
  });

  it("has one main contact for its mode, and tells visitors neither name nor number", async () => {
    for (const contactMode of ["PHONE", "IN_PERSON", "EMAIL"] as const) {
      const { siret } = await publish(place, ["11573"], { contactMode });
      const people = (await companyForProduct(siret))?.people ?? [];
      expect(people.map((right) => [right.isMainContactByPhone, right.isMainContactInPerson])).toEqual([
        [contactMode === "PHONE", contactMode === "IN_PERSON"],
      ]);
      const shown = JSON.stringify(await getOffer({ siret, appellationCode: "11573" }, tomorrow));
      expect(shown).not.toContain("Camille");
      expect(shown).not.toContain("+33199001234");
    }
    await expect(publish(place, ["11573"], { contactMode: "PHONE", userRights: null })).rejects.toMatchObject({
      issues: [{ path: "userRights" }],
    });
  });

  it("takes two publications of one company at the same time one after the other", async () => {
    const establishment = await publish(place, ["11573"]);
    await Promise.all(Array.from({ length: 4 }, () => again(establishment)));
    expect(await rowsOf(establishment.siret)).toHaveLength(1);
  });
});
