import { describe, expect, test } from "vitest";
import { z } from "zod";
import { createFormCheck } from "./form-check";

const schema = z.object({
  person: z.object({
    firstName: z.string().min(1),
    email: z.string().regex(/@/, "Écrivez une adresse complète.").min(6, "Trop court : regardez."),
  }),
});

describe("the check of a form in the browser", () => {
  test("gives one message a name in plain French, in the order of the schema", async () => {
    const check = createFormCheck(schema);
    expect(await check({ "person.email": "x", "person.firstName": "" })).toEqual([
      { path: "person.firstName", message: "Remplissez ce champ." },
      { path: "person.email", message: "Écrivez une adresse complète." },
    ]);
    expect(await check({ "person.email": "@", "person.firstName": "Léa" })).toEqual([
      { path: "person.email", message: "Trop court\u00a0: regardez." },
    ]);
  });

  test("forgets what has been corrected, and finds what has been spoilt again", async () => {
    const check = createFormCheck(schema);
    const right = { "person.email": "lea@example.org", "person.firstName": "Léa" };
    const wrong = { ...right, "person.email": "lea" };
    expect((await check(wrong)).map(({ path }) => path)).toEqual(["person.email"]);
    expect(await check(right)).toEqual([]);
    expect((await check(wrong)).map(({ path }) => path)).toEqual(["person.email"]);
  });

  test("names the items of a list as forms post them, and an error of the whole beside those of its items", async () => {
    const sound = z.array(z.object({ start: z.string().min(1, "Il manque une heure.") }));
    const list = z.object({ week: sound }).superRefine((_, context) => {
      context.addIssue({ code: "custom", path: ["week"], message: "Aucun jour." });
    });
    const wrong = { "week[0].start": "9 h", "week[1].start": "" };
    const issues = [
      { path: "week", message: "Aucun jour." },
      { path: "week[1].start", message: "Il manque une heure." },
    ];
    const inOrder = async (schema: z.ZodType) =>
      [...(await createFormCheck(schema)(wrong))].sort((a, b) => a.path.localeCompare(b.path));
    expect(await inOrder(z.object({ week: sound }))).toEqual(issues.slice(1));
    expect(await inOrder(list)).toEqual(issues);
    const both = z.unknown().transform((_, context) => {
      context.addIssue({ code: "custom", path: ["week"], message: "Aucun jour." });
      context.addIssue({ code: "custom", path: ["week", 1, "start"], message: "Il manque une heure." });
      return z.NEVER;
    });
    expect(await inOrder(both)).toEqual(issues);
  });

  test("takes a field named like a part of an error for a field", async () => {
    const contact = z.object({ message: z.string().min(1, "Écrivez un message."), type: z.string() });
    expect(await createFormCheck(contact)({ message: "", type: "x" })).toEqual([
      { path: "message", message: "Écrivez un message." },
    ]);
  });
});
