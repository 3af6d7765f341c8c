import { describe, expect, it } from "vitest";
import { scoreOf } from "./score";

describe("the score of a company (directory.md 3.6)", () => {
  it.each([
    [33, { conventions: 1, requests: 2, answered: 1 }, 15],
    [34, { conventions: 0, requests: 0, answered: 0 }, 10],
    [35, { conventions: 2, requests: 1, answered: 0 }, 0],
    [35, { conventions: 3, requests: 1, answered: 0 }, 0],
    [35, { conventions: 2, requests: 0, answered: 0 }, 50],
  ])("%i: of %o is %i", (_case, activity, score) => {
    expect(scoreOf(activity)).toBe(score);
  });
});
