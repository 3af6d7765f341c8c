import { describe, expect, it } from "vitest";
import { replyHabit, replySentence } from "./reply-habit";

describe("the reply habit (product.md 5)", () => {
  it.each([
    [0, 0, null],
    [2, 2, null],
    [3, 3, "Répond presque toujours (3 fois sur 3)"],
    [10, 9, "Répond presque toujours (9 fois sur 10)"],
    [10, 5, "Répond souvent (5 fois sur 10)"],
    [4, 1, "Répond rarement (1 fois sur 4)"],
    [3, 0, "Répond rarement (0 fois sur 3)"],
  ])("of %i requests and %i answers reads %s", (received, answered, words) => {
    expect(replyHabit({ received, answered })).toBe(words);
    expect(replySentence({ received, answered }) === null).toBe(words === null);
  });
});
