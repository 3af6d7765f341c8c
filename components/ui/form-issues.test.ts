import { describe, expect, test } from "vitest";
import { concerns, currentIssues, messageOf, titleWith } from "./form-issues";

describe("issues", () => {
  test.each([
    ["start", "start.day", true],
    ["start.day", "start", true],
    ["start", "start", true],
    ["start", "starting", false],
    ["days[0].from", "days", true],
    ["end", "start.day", false],
  ])("an issue on %s, after %s was edited: doubtful is %s", (path, name, doubtful) => {
    expect(concerns(path, name)).toBe(doubtful);
  });

  test("what the server refused is shown until its field is touched; what the browser finds comes first", () => {
    const refused = [
      { path: "a", message: "serveur a" },
      { path: "b", message: "serveur b" },
    ];
    expect(currentIssues([], refused, [])).toEqual(refused);
    expect(currentIssues([], refused, ["a"])).toEqual([refused[1]]);
    expect(currentIssues([{ path: "b", message: "navigateur b" }], refused, ["a"])).toEqual([
      { path: "b", message: "navigateur b" },
    ]);
    expect(messageOf(refused, "b")).toBe("serveur b");
    expect(messageOf(refused, "c")).toBeUndefined();
  });
});

test("the title says that something is wrong, once, and stops saying it", () => {
  const wrong = titleWith("Vos dates – Site", true);
  expect(wrong).toBe("Erreur\u00a0: Vos dates – Site");
  expect(titleWith(wrong, true)).toBe(wrong);
  expect(titleWith(wrong, false)).toBe("Vos dates – Site");
});
