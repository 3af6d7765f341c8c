import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatCount,
  formatDate,
  formatDateRange,
  formatDistance,
  formatHours,
  formatInstant,
  formatList,
  formatNumber,
  formatSiret,
  french,
  unbroken,
} from "./typography";

const shown = (text: string): string => text.replaceAll("\u00a0", "⍽").replaceAll("\u202f", "·");

describe("French spaces", () => {
  it.each([
    ["Rien ne presse: lisez.", "Rien ne presse⍽: lisez."],
    ["Qui signe ?", "Qui signe·?"],
    ["Oui; non!", "Oui·; non·!"],
    ["Dites « bonjour » ici", "Dites «⍽bonjour⍽» ici"],
    ["Dites «bonjour».", "Dites «⍽bonjour⍽»."],
    ["à 9 h 30 ou 35 h", "à 9⍽h⍽30 ou 35⍽h"],
    ["10 km, 50 %, 18 ans, 3 jours", "10⍽km, 50⍽%, 18⍽ans, 3⍽jours"],
    ["12 500 personnes", "12·500 personnes"],
    ["https://exemple.fr/a:b?c", "https://exemple.fr/a:b?c"],
    ["9:30", "9:30"],
    ["Le 3 hommes", "Le 3 hommes"],
  ])("%s", (text, expected) => {
    expect(shown(french(text))).toBe(expected);
  });

  it("are put once: a second time changes nothing", () => {
    const words = fc.constantFrom(
      "mot",
      "«",
      "»",
      ":",
      "?",
      "!",
      ";",
      " ",
      "  ",
      "12",
      "500",
      "h",
      "30",
      "km",
      "’",
      "\u00a0",
      "\u202f",
      "(",
      ")",
      ".",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (parts) => {
        const once = french(parts.join(""));
        expect(shown(french(once))).toBe(shown(once));
      }),
      { numRuns: 20_000 },
    );
  });

  it("change nothing else", () => {
    const bare = (text: string) => text.replace(/[ \u00a0\u202f]/gu, "");
    fc.assert(fc.property(fc.string({ unit: "binary-ascii" }), (text) => bare(french(text)) === bare(text)));
  });
});

describe("dates and quantities", () => {
  it("are written as people read them", () => {
    expect(shown(formatDate("2026-12-07"))).toBe("lundi 7⍽décembre 2026");
    expect(shown(formatDate("2027-01-01"))).toBe("vendredi 1er⍽janvier 2027");
    expect(shown(formatDateRange("2026-12-07", "2026-12-18"))).toBe("du lundi 7 au vendredi 18⍽décembre 2026");
    expect(shown(formatDateRange("2026-11-30", "2026-12-11"))).toBe(
      "du lundi 30⍽novembre au vendredi 11⍽décembre 2026",
    );
    expect(shown(formatDateRange("2026-12-28", "2027-01-08"))).toBe(
      "du lundi 28⍽décembre 2026 au vendredi 8⍽janvier 2027",
    );
    expect(shown(formatDateRange("2026-12-07", "2026-12-07"))).toBe("le lundi 7⍽décembre 2026");
    expect([2100, 450, 45, 0, 65].map((minutes) => shown(formatHours(minutes)))).toEqual([
      "35⍽h",
      "7⍽h⍽30",
      "45⍽min",
      "0⍽h",
      "1⍽h⍽05",
    ]);
    expect([12_500, 1.25, 1.2, 1_000_000, -0.001, -3.5].map((value) => shown(formatNumber(value)))).toEqual([
      "12·500",
      "1,25",
      "1,2",
      "1·000·000",
      "0",
      "-3,5",
    ]);
    expect([0.85, 0.996, 1.2, 1, 9.94, 36.6].map((km) => shown(formatDistance(km)))).toEqual([
      "850⍽m",
      "1⍽km",
      "1,2⍽km",
      "1⍽km",
      "9,9⍽km",
      "37⍽km",
    ]);
    expect([0, 1, 2].map((count) => shown(formatCount(count, "jour")))).toEqual(["0⍽jour", "1⍽jour", "2⍽jours"]);
    expect(formatList(["lundi", "mardi", "jeudi"])).toBe("lundi, mardi et jeudi");
  });

  it("follow the clock of mainland France, summer and winter", () => {
    expect(shown(formatInstant("2026-11-23T23:30:00.000Z"))).toBe("24⍽novembre 2026 à 0⍽h⍽30");
    expect(shown(formatInstant("2026-07-01T07:05:00.000Z"))).toBe("1er⍽juillet 2026 à 9⍽h⍽05");
  });
});

describe("what is never cut at the end of a line", () => {
  it("a SIRET in its usual groups, as it is when it has not fourteen digits", () => {
    expect(shown(formatSiret("12345678900012"))).toBe("123·456·789·00012");
    expect(formatSiret("123")).toBe("123");
  });

  it("a telephone number", () => {
    expect(shown(unbroken("06 00 00 00 12"))).toBe("06⍽00⍽00⍽00⍽12");
  });
});
