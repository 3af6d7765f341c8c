import { describe, expect, it } from "vitest";
import { departmentName, departmentOfPostcode } from "./departments";

describe("departments (directory.md 2.1)", () => {
  it.each([
    ["97187", "971", "Guadeloupe"],
    ["20100", "2A", "Corse-du-Sud"],
    ["20200", "2B", "Haute-Corse"],
    ["75012", "75", "Paris"],
    ["97438", "974", "La Réunion"],
    ["01000", "01", "Ain"],
  ])("reads postcode %s as department %s, %s", (postcode, code, name) => {
    expect(departmentOfPostcode(postcode)).toBe(code);
    expect(departmentName(code)).toBe(name);
  });

  it("names no unknown department", () => expect(departmentName("99")).toBeUndefined());
});
