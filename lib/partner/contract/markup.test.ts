import { describe, expect, it } from "vitest";
import { anyMarkup, decoded, holdsMarkup } from "./markup";

describe("the guard against HTML (partner-api.md 1.1)", () => {
  it.each(["<b>", "a<b>c", "<b/>", "<a@b.fr>", "<!-- x", "<!-- x -->", "<script>alert(1)</script>"])(
    "refuses %s",
    (text) => expect(holdsMarkup(text)).toBe(true),
  );

  it.each(["<3", "a < b > c", "</b>", "<b", "-->", "&lt;b&gt;", "un texte"])("lets %s pass", (text) =>
    expect(holdsMarkup(text)).toBe(false),
  );

  it("looks at values at any depth, and not at keys", () => {
    expect(anyMarkup({ a: [{ b: "<i>" }] })).toBe(true);
    expect(anyMarkup({ "<i>": ["x", 1, null, true] })).toBe(false);
  });

  it("refuses the character that no text can hold", () => expect(anyMarkup({ a: ["x\0"] })).toBe(true));

  it("looks as deep as a body can nest", () => {
    const deep = (within: string) => JSON.parse(`${"[".repeat(400_000)}${within}${"]".repeat(400_000)}`);
    expect([anyMarkup(deep("1")), anyMarkup(deep('"<b>"'))]).toEqual([false, true]);
  });

  it("reads entities as a browser would", () => expect(decoded("&lt;b&gt; &amp;amp;")).toBe("<b> &amp;"));
});
