import { describe, expect, it } from "vitest";
import { isRelevant } from "./relevance";

describe("companies of La Bonne Boîte (directory.md 3.7)", () => {
  it.each([
    ["7820Z", "D1102", false],
    ["7820Z", "G1602", false],
    ["5610C", "D1102", false],
    ["5610C", "G1602", true],
    ["9609Z", "A1503", false],
    ["9609Z", "A1408", false],
    ["9609Z", "D1202", true],
    ["8411Z", "G1803", false],
    ["8411Z", "K1404", true],
    ["1071C", "D1102", true],
  ])("40: activity %s for %s is shown: %s", (nafCode, romeCode, shown) => {
    expect(isRelevant({ nafCode, romeCode })).toBe(shown);
  });
});
