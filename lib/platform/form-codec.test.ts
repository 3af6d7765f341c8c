import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromFormData, type Nested, toFlat, toNested } from "./form-codec";

const key = fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,8}$/);
/** Values that a form can hold: texts, records and lists that are not empty. */
const nested = fc.letrec<{ value: Nested; record: Record<string, Nested>; list: Nested[] }>((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, fc.string(), tie("record"), tie("list")),
  record: fc.dictionary(key, tie("value"), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
  list: fc.array(tie("value"), { minLength: 1, maxLength: 4 }),
}));

describe("the codec between forms and nested values", () => {
  it("gives back what it was given, both ways", () => {
    fc.assert(
      fc.property(nested.record, (value) => {
        expect(toNested(toFlat(value))).toEqual(value);
      }),
      { numRuns: 2_000 },
    );
  });

  it("reads dotted and indexed names", () => {
    expect(toNested({ "a.b": "1", "list[1].x": "3", "list[0].x": "2" })).toEqual({
      a: { b: "1" },
      list: [{ x: "2" }, { x: "3" }],
    });
  });

  it("never moves the items of a list with holes", () => {
    expect(toNested({ "week[1].start": "9 h", "week[4].start": "10 h" })).toEqual({
      week: { 1: { start: "9 h" }, 4: { start: "10 h" } },
    });
  });

  it("keeps several answers under one name, and leaves out the framework's own entries", () => {
    const data = new FormData();
    for (const [name, value] of [
      ["days", "1"],
      ["days", "2"],
      ["$ACTION_ID_x", ""],
      ["name", "Léa"],
    ] as const)
      data.append(name, value);
    expect(fromFormData(data)).toEqual({ days: ["1", "2"], name: "Léa" });
  });

  it("cannot reach an object's prototype", () => {
    expect(toNested({ "__proto__.polluted": "yes", "constructor.prototype.polluted": "yes" })).not.toHaveProperty(
      "polluted",
    );
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
});
