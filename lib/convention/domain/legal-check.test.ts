import { describe, expect, it } from "vitest";
import { born, conventionRequestExample, daily, week35 } from "@/tests/given/convention-request";
import type { ConventionRequest } from "./convention";
import { checkLegal } from "./legal-check";
import { limitsInForce } from "./legal-limits";
import { addDays, lastDayOfMonths, type PlainDate } from "./plain-date";
import { expandWeek, type WeekPattern } from "./schedule";

const submittedOn = "2026-11-24";

const stay = (week: WeekPattern, dateStart = "2026-12-07", dateEnd = addDays(dateStart, 11)): ConventionRequest =>
  conventionRequestExample(dateStart, { dateStart, dateEnd, schedule: expandWeek(week, dateStart, dateEnd) });

const day = (start: string, end: string) => [{ start, end }];
const adult = "1998-07-14";
const aged17 = "2009-06-01";

const found = (request: ConventionRequest, context = { submittedOn, today: submittedOn }) =>
  checkLegal(request, context).map(({ rule, effect, article }) => `${rule} ${effect} ${article}`);

const sentence = (request: ConventionRequest, rule: string): string | undefined =>
  checkLegal(request, { submittedOn, today: submittedOn }).find((one) => one.rule === rule)?.message;

describe("an immersion within the law", () => {
  it("has nothing to say about 35 hours from Monday to Friday", () => {
    expect(found(stay(week35))).toEqual([]);
  });

  it("has nothing to say about a minor of 17 on 35 hours", () => {
    expect(found(born(aged17, stay(week35)))).toEqual([]);
  });
});

describe("one month date to date (D5135-3)", () => {
  it.each([
    ["2026-12-07", "2027-01-06"],
    ["2026-12-01", "2026-12-31"],
    ["2027-01-31", "2027-02-28"],
    ["2027-01-30", "2027-02-28"],
    ["2027-01-29", "2027-02-28"],
    ["2027-01-28", "2027-02-27"],
    ["2028-01-31", "2028-02-29"],
    ["2028-01-29", "2028-02-28"],
    ["2027-02-01", "2027-02-28"],
    ["2028-02-01", "2028-02-29"],
    ["2027-02-28", "2027-03-27"],
    ["2027-03-31", "2027-04-30"],
    ["2027-05-31", "2027-06-30"],
    ["2027-12-31", "2028-01-30"],
  ])("from %s it lasts until %s and not a day more", (start, last) => {
    expect(lastDayOfMonths(start, 1)).toBe(last);
    expect(found(stay(week35, start, last))).not.toContain("span refuse D5135-3");
    expect(found(stay(week35, start, addDays(last, 1)))).toContain("span refuse D5135-3");
  });

  it("tells the last day that is possible", () => {
    expect(sentence(stay(week35, "2026-12-07", "2027-01-07"), "span")).toBe(
      "Une immersion dure un mois au plus. Terminez au plus tard le 6\u00a0janvier.",
    );
  });
});

const cases: readonly [string, ConventionRequest, string][] = [
  [
    "D5135-3: 31 days of presence",
    stay(
      Array.from({ length: 7 }, () => day("09:00", "10:00")),
      "2026-12-01",
      "2026-12-31",
    ),
    "presenceDays refuse D5135-3",
  ],
  ["L4153-1: 15 years on the first day", born("2010-12-08", stay(week35)), "minimumAge refuse L4153-1"],
  [
    "L3121-18: more than 10 h a day for an adult",
    daily(["2026-12-07", "08:00", "18:01"]),
    "dailyHours refuse L3121-18",
  ],
  [
    "L3121-20: more than 48 h a week for an adult",
    stay([...Array.from({ length: 4 }, () => day("08:00", "18:00")), day("08:00", "16:01"), [], []]),
    "weeklyHours refuse L3121-20",
  ],
  [
    "L3162-1: more than 8 h a day under 18",
    born(aged17, daily(["2026-12-07", "09:00", "17:01"])),
    "dailyHours refuse L3162-1",
  ],
  [
    "L3162-1: more than 35 h a week under 18",
    born(aged17, stay([...Array.from({ length: 4 }, () => day("09:00", "16:00")), day("09:00", "16:01"), [], []])),
    "weeklyHours refuse L3162-1",
  ],
  [
    "L3131-1: less than 11 h of rest",
    daily(["2026-12-07", "14:00", "20:00"], ["2026-12-08", "06:59", "10:00"]),
    "dailyRest refuse L3131-1",
  ],
  [
    "L3132-1: seven days in a row",
    daily(
      ...Array.from({ length: 7 }, (_, index): [PlainDate, string, string] => [
        addDays("2026-12-09", index),
        "09:00",
        "12:00",
      ]),
    ),
    "daysInARow refuse L3132-1",
  ],
  ["L3132-3: Sunday of a minor", born(aged17, daily(["2026-12-13", "09:00", "12:00"])), "sunday refuse L3132-3"],
  ["L3132-3: Sunday of an adult", daily(["2026-12-13", "09:00", "12:00"]), "sunday agencyReason L3132-3"],
  [
    "L3164-6: public holiday of a minor",
    born(aged17, daily(["2026-12-25", "09:00", "12:00"])),
    "publicHoliday refuse L3164-6",
  ],
  ["L3122-2: an adult before 6 h", daily(["2026-12-07", "05:59", "10:00"]), "night agencyReason L3122-2"],
  ["L3122-2: an adult after 21 h", daily(["2026-12-07", "16:00", "21:01"]), "night agencyReason L3122-2"],
  ["L3163-2: a minor before 6 h", born(aged17, daily(["2026-12-07", "05:30", "10:00"])), "youngNight warn L3163-2"],
  [
    "L3162-3: a minor without a break",
    born(aged17, daily(["2026-12-07", "09:00", "13:31"])),
    "youngBreak warn L3162-3",
  ],
  [
    "L3164-1: 11 h 30 of rest for a minor",
    born(aged17, daily(["2026-12-07", "14:00", "18:00"], ["2026-12-08", "05:30", "08:00"])),
    "youngRest warn L3164-1",
  ],
  [
    "L3164-2: a minor without two days off in a row",
    born(
      aged17,
      stay([
        day("09:00", "12:00"),
        day("09:00", "12:00"),
        [],
        day("09:00", "12:00"),
        day("09:00", "12:00"),
        day("09:00", "12:00"),
        [],
      ]),
    ),
    "youngWeekend warn L3164-2",
  ],
  ["L5135-4: a first day that is past", stay(week35, "2026-11-23", "2026-12-04"), "pastStart agencyReason L5135-4"],
  [
    "the service's rule: less than a working day of notice",
    stay(week35, "2026-11-25", "2026-12-04"),
    "shortNotice warn règle du service",
  ],
];

describe("each rule, its article and its effect", () => {
  it.each(cases)("%s", (_title, request, expected) => {
    expect(found(request)).toContain(expected);
  });

  it("tries every row of the immersion but those of the history", () => {
    const tried = new Set(cases.map(([, , expected]) => expected));
    const rows = limitsInForce("immersion", submittedOn).filter(({ effect }) => effect !== "block");
    const untried = rows
      .map(({ key, effect, article }) => `${key} ${effect} ${article}`)
      .filter((row) => !tried.has(row));
    expect(untried).toEqual(["span refuse D5135-3"]);
  });
});

describe("the edge of each rule", () => {
  it.each<[string, ConventionRequest]>([
    [
      "16 years on the very first day (L4153-1)",
      born("2010-12-07", stay([day("09:00", "12:00"), [], [], [], [], [], []])),
    ],
    ["10 h a day for an adult (L3121-18)", daily(["2026-12-07", "08:00", "18:00"])],
    [
      "48 h a week for an adult (L3121-20)",
      stay([...Array.from({ length: 4 }, () => day("08:00", "18:00")), day("08:00", "16:00"), [], []]),
    ],
    [
      "8 h a day with a break under 18 (L3162-1)",
      born(aged17, {
        ...daily(["2026-12-07", "09:00", "13:30"]),
        schedule: expandWeek(
          [
            [
              { start: "09:00", end: "13:00" },
              { start: "14:00", end: "18:00" },
            ],
            [],
            [],
            [],
            [],
            [],
            [],
          ],
          "2026-12-07",
          "2026-12-07",
        ),
      }),
    ],
    ["11 h of rest (L3131-1)", daily(["2026-12-07", "14:00", "20:00"], ["2026-12-08", "07:00", "10:00"])],
    [
      "six days in a row (L3132-1)",
      daily(
        ...Array.from({ length: 6 }, (_, index): [PlainDate, string, string] => [
          addDays("2026-12-07", index),
          "09:00",
          "12:00",
        ]),
      ),
    ],
    [
      "from 6 h to 21 h for an adult (L3122-2)",
      daily(["2026-12-07", "06:00", "12:00"], ["2026-12-09", "15:00", "21:00"]),
    ],
    ["a public holiday of an adult (L3164-6)", daily(["2026-12-25", "09:00", "12:00"])],
    [
      "Saint Stephen's Day outside Alsace and Moselle (L3134-13)",
      born(aged17, daily(["2026-12-26", "09:00", "12:00"])),
    ],
  ])("%s passes", (_title, request) => {
    expect(found(request).filter((one) => !one.includes("warn"))).toEqual([]);
  });

  it("knows the holidays of Alsace and Moselle (L3134-13)", () => {
    const request = {
      ...born(aged17, daily(["2026-12-26", "09:00", "12:00"])),
      immersionAddress: "1 rue Inventée, 67999 Exempleheim",
    };
    expect(found(request)).toContain("publicHoliday refuse L3164-6");
  });

  it("judges each day by the age on that day (L3162-1)", () => {
    const turning18 = born("2008-12-09", daily(["2026-12-08", "08:00", "17:00"], ["2026-12-10", "08:00", "17:00"]));
    const { message } =
      checkLegal(turning18, { submittedOn, today: submittedOn }).find(({ rule }) => rule === "dailyHours") ?? {};
    expect(message).toBe(
      "À moins de 18\u00a0ans, on travaille 8\u00a0h par jour au plus. Mardi 8\u00a0décembre en compte 9\u00a0h.",
    );
  });
});

describe("short notice", () => {
  it.each([
    ["2026-11-27", "2026-11-30", true, "Friday for Monday"],
    ["2026-11-26", "2026-11-30", false, "Thursday for Monday"],
    ["2026-11-24", "2026-11-24", true, "the same day"],
    ["2026-12-24", "2026-12-28", true, "Christmas Eve for the Monday after"],
  ])("on %s for %s warns: %s (%s)", (today, start, warns) => {
    const request = stay(week35, start, addDays(start, 4));
    expect(found(request, { submittedOn: today, today }).includes("shortNotice warn règle du service")).toBe(warns);
  });

  it("speaks as a person does", () => {
    expect(sentence(stay(week35, "2026-11-25", "2026-11-27"), "shortNotice")).toBe(
      "L’immersion commence demain. Votre structure n’aura peut-être pas le temps de valider.",
    );
  });
});

describe("every finding", () => {
  it("explains each finding in plain French, without an exclamation mark", () => {
    for (const [, request] of cases) {
      for (const { message } of checkLegal(request, { submittedOn, today: submittedOn }))
        expect(message).toMatch(/^\p{Lu}[^!]*\.$/u);
    }
  });

  it("leaves an adult's birth date alone", () => {
    expect(found(born(adult, stay(week35)))).toEqual([]);
  });
});
