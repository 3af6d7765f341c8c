import { describe, expect, it } from "vitest";
import type { z } from "zod";
import {
  appellationCode,
  email,
  emailOrEmpty,
  phone,
  phoneOrEmpty,
  plainDate,
  romeCode,
  siret,
  text,
  textOrEmpty,
  time,
  uuid,
} from "./primitives";

const refusal = (schema: z.ZodType, value: unknown): string | undefined =>
  schema.safeParse(value).error?.issues[0]?.message;

describe("texts", () => {
  it("are trimmed and bounded", () => {
    expect(text(5).parse("  mot ")).toBe("mot");
    expect(textOrEmpty(5).parse("   ")).toBe("");
    expect(text(5).safeParse("   ").success).toBe(false);
    expect(text(5).safeParse("abcdef").success).toBe(false);
  });

  it.each([
    "<b>gras</b>",
    "a<script",
    "</p>",
    "<!-- x -->",
    "&lt;b&gt;",
    "&#60;img",
    "&#x3C;img",
    "&amp;lt;b",
    "\uff1cb\uff1e",
    "&lt;img src=x",
  ])("refuse HTML: %s", (typed) => {
    expect(refusal(text(255), typed)).toBe("Écrivez du texte simple, sans balise entre < et >.");
  });

  it.each(["5 < 6", "a < b", "R&D, l’été", "1 <2", "x > y", "&eacute;"])("accept %s", (typed) => {
    expect(text(255).parse(typed)).toBe(typed);
  });
});

describe("e-mail addresses", () => {
  it.each([
    [" Léa.FICTIVE@Example.org ", "lea.fictive@example.org"],
    ["a_b+c-d@sous.domaine.example.org", "a_b+c-d@sous.domaine.example.org"],
  ])("%s is %s", (typed, expected) => {
    expect(email.parse(typed)).toBe(expected);
  });

  it.each(["a@b", "", "d'arc@example.org", "a b@example.org", "@example.org", "a@example.o"])("refuse %s", (typed) => {
    expect(refusal(email, typed)).toBe("Écrivez une adresse e-mail complète, comme nom@exemple.fr.");
  });

  it("may be nothing where nothing is allowed", () => {
    expect(emailOrEmpty.parse(" ")).toBe("");
    expect(emailOrEmpty.parse("A@example.org")).toBe("a@example.org");
    expect(refusal(emailOrEmpty, "x")).toBe("Écrivez une adresse e-mail complète, comme nom@exemple.fr.");
  });
});

describe("phone numbers", () => {
  it.each([
    ["06 39 98 00 01", "+33639980001"],
    ["06.39.98.00.01", "+33639980001"],
    ["+33 6 39 98 00 01", "+33639980001"],
    ["0033639980001", "+33639980001"],
    ["01 99 00 12 34", "+33199001234"],
    ["0692 12 34 56", "+262692123456"],
    ["0690 12 34 56", "+590690123456"],
    ["0694 12 34 56", "+594694123456"],
    ["0696 12 34 56", "+596696123456"],
    ["0639 02 34 56", "+262639023456"],
    ["+32 470 12 34 56", "+32470123456"],
    ["+1 202 555 0123", "+12025550123"],
    ["+33600000000", "+33600000000"],
  ])("%s is %s", (typed, expected) => {
    expect(phone.parse(typed)).toBe(expected);
  });

  it.each(["wrong", "12", "", "06 39 98 00", "06 39 98 00 01 2"])("refuse %s", (typed) => {
    expect(refusal(phone, typed)).toBe("Écrivez un numéro de téléphone complet, comme 06 12 34 56 78.");
  });

  it("may be nothing where nothing is allowed", () => {
    expect(phoneOrEmpty.parse("")).toBe("");
    expect(phoneOrEmpty.parse("0639980001")).toBe("+33639980001");
    expect(phoneOrEmpty.safeParse("12").success).toBe(false);
  });
});

describe("numbers of companies and jobs", () => {
  it("keep 14 digits and say what is wrong", () => {
    expect(siret.parse("000 000 018 00028")).toBe("00000001800028");
    expect(siret.parse("12345678901234")).toBe("12345678901234");
    expect(refusal(siret, "123456789012")).toBe("Le SIRET compte 14 chiffres. Il en manque 2.");
    expect(refusal(siret, "1234567890123456")).toBe("Le SIRET compte 14 chiffres. Il y en a 2 de trop.");
    expect(refusal(siret, "1234567890123A")).toBe("Le SIRET ne contient que des chiffres, 14 en tout.");
  });

  it("follow the nomenclature", () => {
    expect(["D1102", "N4105", "A1101"].every((code) => romeCode.safeParse(code).success)).toBe(true);
    expect(["Z9999", "D110", "d1102", "D11022"].some((code) => romeCode.safeParse(code).success)).toBe(false);
    expect(["11573", "115730"].every((code) => appellationCode.safeParse(code).success)).toBe(true);
    expect(["1157", "1157300", "1157A"].some((code) => appellationCode.safeParse(code).success)).toBe(false);
  });
});

describe("dates, times and identifiers", () => {
  it("exist", () => {
    expect(plainDate.parse("2028-02-29")).toBe("2028-02-29");
    for (const wrong of [
      "2027-02-29",
      "2027-02-31",
      "14/07/1998",
      "x2000-01-01",
      "2000-01-01T00:00:00Z",
      "2027-13-01",
    ]) {
      expect(refusal(plainDate, wrong)).toBe("Cette date n’existe pas. Vérifiez le jour, le mois et l’année.");
    }
  });

  it("are times of one day", () => {
    expect(["00:00", "09:00", "23:59"].every((one) => time.safeParse(one).success)).toBe(true);
    expect(["9:00", "24:00", "12:60", "12:5"].some((one) => time.safeParse(one).success)).toBe(false);
  });

  it("are UUIDs of a known variant", () => {
    expect(uuid.safeParse("0d4a7f5e-8b1c-4f43-9c55-6b1f0a2d7e10").success).toBe(true);
    expect(uuid.safeParse("0d4a7f5e-8b1c-4f43-1c55-6b1f0a2d7e10").success).toBe(false);
    expect(uuid.safeParse("not-a-uuid").success).toBe(false);
  });
});
