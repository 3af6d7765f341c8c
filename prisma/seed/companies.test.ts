import { describe, expect, it } from "vitest";
import { publishedEstablishment } from "@/lib/directory/schemas";
import { companies, imaginaryBakerySiret } from "./companies";
import { starterRome } from "./rome";

const now = new Date("2026-11-24T09:00:00Z");
const all = companies(now);

/** Luhn's sum, written from its definition: from the right, every second digit is doubled. */
const isLuhn = (digits: string): boolean => {
  const values = [...digits].reverse().map((digit, index) => {
    const doubled = Number(digit) * 2;
    return index % 2 === 0 ? Number(digit) : doubled > 9 ? doubled - 9 : doubled;
  });
  return values.reduce((sum, value) => sum + value, 0) % 10 === 0;
};

describe("the companies of the demonstration", () => {
  it("are eighty, and each can be published", () => {
    expect(all).toHaveLength(80);
    for (const { establishment } of all) expect(() => publishedEstablishment.parse(establishment)).not.toThrow();
  });

  it("have numbers, addresses and dates of their own", () => {
    const sirets = all.map(({ establishment }) => establishment.siret);
    expect(new Set(sirets).size).toBe(80);
    expect(sirets.every((siret) => isLuhn(siret) && isLuhn(siret.slice(0, 9)))).toBe(true);
    const ids = all.flatMap(({ establishment }) => establishment.locations.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(80);
    expect(all.every(({ publishedAt }) => publishedAt < now)).toBe(true);
  });

  it("offer jobs of the starter nomenclature, in every mode and by every way of contact", () => {
    const known = new Set(starterRome.flatMap(([, , names]) => names.map(([code]) => code)));
    const offers = all.flatMap(({ establishment }) => establishment.offers);
    expect(offers.filter(({ appellationCode }) => !known.has(appellationCode))).toEqual([]);
    expect(new Set(offers.map(({ remoteWorkMode }) => remoteWorkMode)).size).toBe(3);
    expect(new Set(all.map(({ establishment }) => establishment.contactMode)).size).toBe(3);
  });

  it("hold the bakery of the journey, written to, in Rennes", () => {
    const bakery = all.find(({ establishment }) => establishment.siret === imaginaryBakerySiret)?.establishment;
    expect(bakery).toMatchObject({ name: "Boulangerie Le Pain Imaginaire", contactMode: "EMAIL" });
    expect(bakery?.locations[0]?.city).toBe("Rennes");
    expect(bakery?.offers.map(({ appellationCode }) => appellationCode)).toContain("11573");
  });
});
