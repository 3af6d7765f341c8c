import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CalendarFacts, calendarOf, escapeText, foldLine } from "./calendar";
import { scheduleOf } from "./schedule";

const facts: CalendarFacts = {
  internshipKind: "immersion",
  reference: "IF-2026-4K7QXA",
  version: 5,
  updatedAt: "2026-11-26T09:05:00.000Z",
  businessName: "Boulangerie Pain, Levain; Cie",
  immersionAddress: "12 rue des Prés\n35000 Rennes",
  schedule: scheduleOf(
    [
      { date: "2026-12-08T00:00:00.000Z", timePeriods: [{ start: "06:00", end: "13:30" }] },
      {
        date: "2026-12-07T00:00:00.000Z",
        timePeriods: [
          { start: "13:00", end: "17:00" },
          { start: "09:00", end: "12:00" },
        ],
      },
      { date: "2026-12-09T00:00:00.000Z", timePeriods: [] },
    ],
    false,
  ),
};

const propertyOf = (calendar: string, name: string): string[] =>
  calendar
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .filter((line) => line.startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1));

describe("the calendar of an immersion (RFC 5545)", () => {
  const calendar = calendarOf(facts);

  it("has one event for each period of each day, in order, at local hours", () => {
    expect(propertyOf(calendar, "DTSTART")).toEqual(["20261207T090000", "20261207T130000", "20261208T060000"]);
    expect(propertyOf(calendar, "DTEND")).toEqual(["20261207T120000", "20261207T170000", "20261208T133000"]);
  });

  it("says where, and escapes what was typed", () => {
    expect(new Set(propertyOf(calendar, "SUMMARY"))).toEqual(
      new Set(["Immersion chez Boulangerie Pain\\, Levain\\; Cie"]),
    );
    expect(propertyOf(calendarOf({ ...facts, internshipKind: "mini-stage-cci" }), "SUMMARY")[0]).toMatch(
      /^Mini-stage chez/,
    );
    expect(new Set(propertyOf(calendar, "LOCATION"))).toEqual(new Set(["12 rue des Prés\\n35000 Rennes"]));
  });

  it("is the same file for the same convention, and an event keeps its identity when the hours are corrected", () => {
    const uids = propertyOf(calendar, "UID");
    expect(calendarOf(facts)).toBe(calendar);
    expect(new Set(uids).size).toBe(3);
    const later = scheduleOf(
      facts.schedule.complexSchedule.map((entry) => ({
        ...entry,
        timePeriods: entry.timePeriods.map((period) => ({ ...period, end: "18:00" })),
      })),
      false,
    );
    expect(propertyOf(calendarOf({ ...facts, version: 6, schedule: later }), "UID")).toEqual(uids);
    expect(propertyOf(calendar, "DTSTAMP")).toEqual(Array(3).fill("20261126T090500Z"));
  });

  it("is a whole calendar whose lines all end with CRLF", () => {
    expect(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")).toBe(true);
    expect(calendar.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")).toBe(true);
    expect(calendar.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
  });

  it("holds no line over 75 octets, whatever the names", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (businessName, address) => {
        const lines = calendarOf({ ...facts, businessName, immersionAddress: address }).split("\r\n");
        for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
    );
  });
});

describe("a folded line", () => {
  it.each([
    ["a".repeat(75), "a".repeat(75)],
    ["a".repeat(76), `${"a".repeat(75)}\r\n a`],
    ["a".repeat(150), `${"a".repeat(75)}\r\n ${"a".repeat(74)}\r\n a`],
    [`${"a".repeat(74)}é`, `${"a".repeat(74)}\r\n é`],
    [`${"a".repeat(73)}😀`, `${"a".repeat(73)}\r\n 😀`],
  ])("%s", (line, folded) => {
    expect(foldLine(line)).toBe(folded);
  });

  it("unfolds to what it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const line = escapeText(text);
        expect(foldLine(line).replaceAll("\r\n ", "")).toBe(line);
      }),
    );
  });
});

describe("an escaped text", () => {
  it.each([
    ["a\\b", "a\\\\b"],
    ["a;b,c", "a\\;b\\,c"],
    ["a\r\nb\rc\nd", "a\\nb\\nc\\nd"],
    ["a\u0000\tb", "ab"],
    ["« L’été : 9 h »", "« L’été : 9 h »"],
  ])("%j", (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });
});
