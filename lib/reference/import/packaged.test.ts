import { describe, expect, it } from "vitest";
import { departmentName } from "../departments";
import { packagedCommunes, packagedNafRows } from "./packaged";

describe("towns of the packages", () => {
  const towns = packagedCommunes();
  const named = (name: string) => towns.find((town) => town.name === name);

  it("are every current town of the departments that we serve, and the districts of three cities", () => {
    expect(towns.length).toBeGreaterThan(34_800);
    expect(new Set(towns.map(({ code }) => code)).size).toBe(towns.length);
    expect(towns.filter(({ departmentCode }) => departmentName(departmentCode) === undefined)).toEqual([]);
    expect(new Set(towns.map(({ departmentCode }) => departmentCode)).size).toBe(104);
  });

  it("stand where they are, and eight people in ten live in one of which we know it", () => {
    expect(named("Rennes")).toMatchObject({ latitude: expect.closeTo(48.11, 1), longitude: expect.closeTo(-1.68, 1) });
    expect(named("Rennes")?.postcodes).toEqual(["35000", "35200", "35700"]);
    const people = (list: typeof towns) => list.reduce((sum, { population }) => sum + population, 0);
    expect(people(towns.filter(({ isApproximate }) => !isApproximate)) / people(towns)).toBeGreaterThan(0.8);
  });

  it("leave a city's postcodes to its districts", () => {
    expect(named("Paris")).toMatchObject({ postcodes: [], isApproximate: false });
    expect(named("Paris 12e Arrondissement")?.postcodes).toEqual(["75012"]);
  });
});

describe("activities of the package", () => {
  const lines = packagedNafRows();
  const ofLength = (length: number) => lines.filter(({ code }) => String(code).length === length);

  it("are the NAF's five levels: 21 sections, 88 divisions, 272 groups, 615 classes, 732 sub-classes", () => {
    expect([1, 2, 3, 4, 5].map((length) => ofLength(length).length)).toEqual([21, 88, 272, 615, 732]);
  });

  it("stand in the sections of the register (directory.md 8.3)", () => {
    const inSection = (letter: string) => ofLength(5).filter((line) => line.section_code === letter).length;
    expect(["C", "G", "A", "F", "N", "J", "H", "Q", "M", "I", "U"].map(inSection)).toEqual([
      259, 116, 39, 38, 35, 33, 30, 28, 22, 11, 1,
    ]);
  });
});
