import { describe, expect, it } from "vitest";
import { inGroups, recognise } from "./verification";

const [now, before] = ["a1b2c3d4".repeat(8), "0f9e8d7c".repeat(8)];
const known = { current: [now], past: [before] };

describe("a document is recognised by its hash (product.md 2)", () => {
  it.each([
    [now, "current"],
    [now.slice(0, 8), "current"],
    [before, "past"],
    [before.slice(0, 12), "past"],
    [now.slice(0, 7), "none"],
    ["", "none"],
    [`${now}0`, "none"],
    [now.slice(1, 20), "none"],
    ["ffffffff", "none"],
  ])("%s: %s", (hash, expected) => {
    expect(recognise(hash, known)).toBe(expected);
  });

  it("is in force when the same text was also that of an earlier document", () => {
    expect(recognise(now, { current: [now], past: [now, before] })).toBe("current");
  });

  it("prints a hash in groups that people can copy, and nothing is lost", () => {
    expect(inGroups(now).split(" ")).toEqual(Array.from({ length: 8 }, () => "a1b2c3d4"));
  });
});
