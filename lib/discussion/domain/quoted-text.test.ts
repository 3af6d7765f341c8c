import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typedText } from "./quoted-text";

describe("what somebody typed in an answer", () => {
  it.each([
    ["nothing else", "Bonjour,\nlundi me va.", "Bonjour,\nlundi me va."],
    [
      "a French introduction",
      "Oui, venez.\n\nLe mar. 24 nov. 2026 à 09:00, Immersion Facilitée <x@reply.example.org> a écrit :\n> Bonjour\n> merci",
      "Oui, venez.",
    ],
    [
      "an introduction over two lines",
      "Oui.\n\nLe mar. 24 nov. 2026 à 09:00, Immersion Facilitée\n<x@reply.example.org> a écrit :\n> Bonjour",
      "Oui.",
    ],
    ["an English one", "Yes.\nOn Tue, Nov 24, 2026 at 9:00 AM Ana <x@example.org> wrote:\n> hello", "Yes."],
    ["a forwarded block", "Voir plus bas.\n-----Message d’origine-----\nDe : Ana", "Voir plus bas."],
    [
      "the head of Outlook",
      "D’accord.\n________________________________\nDe : Ana <a@example.org>\nÀ : x",
      "D’accord.",
    ],
    ["a telephone's signature", "D’accord.\n\nEnvoyé de mon iPhone\n\n> Bonjour", "D’accord."],
    ["a signature", "D’accord.\n-- \nAna\n01", "D’accord."],
    [
      "an answer between quoted lines",
      "> quand ?\nlundi\n> à quelle heure ?\n9 h",
      "> quand ?\nlundi\n> à quelle heure ?\n9 h",
    ],
    ["only a quoted message", "> Bonjour", "> Bonjour"],
  ])("with %s", (_what, text, typed) => {
    expect(typedText(text)).toBe(typed);
  });

  it("is part of the text, and never empty for a text that says something", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), (text) => {
        const typed = typedText(text);
        expect(typed === "").toBe(text.trim() === "");
      }),
    );
  });

  it("takes time in proportion of the text", () => {
    const long = `${"Le a ".repeat(20_000)}\n`.repeat(20);
    expect(typedText(long).length).toBeGreaterThan(0);
  });
});
