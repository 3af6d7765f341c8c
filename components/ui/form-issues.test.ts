import { describe, expect, test } from "vitest";
import { z } from "zod";
import { concerns, currentIssues, messageOf, schemaIssues, titleWith } from "./form-issues";
import { formValues } from "./form-values";

const schema = z.object({
  "person.firstName": z.string().min(2, "Écrivez le prénom."),
  "person.email": z.string().regex(/@/, "Écrivez une adresse complète.").min(6, "Trop court."),
});

describe("flat values", () => {
  test("keep lists, drop files and the entries that React adds", () => {
    const data = new FormData();
    data.append("$ACTION_ID_abc", "");
    data.append("name", "Léa");
    data.append("days", "mon");
    data.append("days", "tue");
    data.append("days", "wed");
    data.append("file", new File(["x"], "x.txt"));
    expect(formValues(data)).toEqual({ name: "Léa", days: ["mon", "tue", "wed"] });
  });
});

describe("issues", () => {
  test("a schema gives one message a field, in its own order", () => {
    expect(schemaIssues(schema, { "person.email": "x", "person.firstName": "" })).toEqual([
      { path: "person.firstName", message: "Écrivez le prénom." },
      { path: "person.email", message: "Écrivez une adresse complète." },
    ]);
    expect(schemaIssues(schema, { "person.email": "lea@example.org", "person.firstName": "Léa" })).toEqual([]);
  });

  test("an index of a list stands between brackets, as names are posted", () => {
    const nested = {
      safeParse: () => ({ success: false, error: { issues: [{ path: ["a", 0, "b"], message: "m" }] } }) as const,
    };
    expect(schemaIssues(nested, {})).toEqual([{ path: "a[0].b", message: "m" }]);
  });

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
