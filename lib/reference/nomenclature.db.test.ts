import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { starterRome } from "@/prisma/seed/rome";
import { getAppellation, loadNomenclature, resolveAppellation, searchAppellations } from "./index";

beforeAll(() => loadNomenclature(starterRome));

describe("the nomenclature of jobs", () => {
  it("is loaded whole, and loading it again changes nothing", async () => {
    const written = () => db().appellation.findMany({ orderBy: { code: "asc" } });
    const first = await written();
    expect(first).toHaveLength(starterRome.flatMap(([, , names]) => names).length);
    await loadNomenclature(starterRome);
    expect(await written()).toEqual(first);
  });

  it("takes a new label and a new group for a known code", async () => {
    await loadNomenclature([["D1102", "Boulangerie", [["20715", "Vitrier d’essai"]]]]);
    expect(await getAppellation("20715")).toEqual({
      romeCode: "D1102",
      romeLabel: "Boulangerie",
      appellationCode: "20715",
      appellationLabel: "Vitrier d’essai",
    });
    await loadNomenclature(starterRome);
  });

  it("suggests, best first", async () => {
    const [first] = await searchAppellations("boulang", 3);
    expect(first).toMatchObject({ appellationCode: "11573", romeCode: "D1102" });
  });

  it.each([
    ["11573", "11573", false],
    ["boulangère", "11573", false],
    ["boulang", "11573", true],
    ["99999", undefined, false],
    ["métier qui n’existe pas", undefined, false],
  ])("resolves %s", async (typed, code, hasAlternatives) => {
    const resolved = await resolveAppellation(typed);
    expect(resolved?.chosen.appellationCode).toBe(code);
    expect((resolved?.alternatives.length ?? 0) > 0).toBe(hasAlternatives);
  });
});
