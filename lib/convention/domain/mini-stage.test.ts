import { describe, expect, it } from "vitest";
import { born, daily } from "@/tests/given/convention-request";
import type { ConventionRequest } from "./convention";
import { checkLegal } from "./legal-check";
import { addDays, type PlainDate } from "./plain-date";

const miniStage = (birthdate: PlainDate, request: ConventionRequest): ConventionRequest => ({
  ...born(birthdate, request),
  internshipKind: "mini-stage-cci",
});
const yearsAgo = (years: number): PlainDate => `${2026 - years}-01-02`;
const oneDay = (minutes: number, count = 1): ConventionRequest =>
  daily(
    ...Array.from({ length: count }, (_, index): [PlainDate, string, string] => {
      const end = 9 * 60 + minutes;
      return [
        addDays("2026-12-07", index),
        "09:00",
        `${String(Math.floor(end / 60)).padStart(2, "0")}:${String(end % 60).padStart(2, "0")}`,
      ];
    }),
  );

describe("mini-stages (C. éduc. L124-3-1, L332-3-1), hours by age and day of submission", () => {
  const rows: readonly [string, PlainDate, number, ConventionRequest, boolean][] = [
    ["case 80: 14 years, 5 × 6 h 30", "2026-11-20", 14, oneDay(390, 5), false],
    ["case 81: 14 years, 7 h 30 on one day", "2026-11-20", 14, oneDay(450), false],
    ["14 years, 5 × 6 h", "2026-11-20", 14, oneDay(360, 5), true],
    ["case 82: 15 years, 5 × 7 h 30", "2026-11-20", 15, oneDay(450, 5), false],
    ["15 years, 5 × 7 h", "2026-11-20", 15, oneDay(420, 5), true],
    ["case 83: 16 years, 8 h 30 on one day", "2026-11-20", 16, oneDay(510), false],
    ["case 84: 16 years, 5 × 8 h", "2026-11-20", 16, oneDay(480, 5), false],
    ["case 85: 40 years, 5 × 8 h", "2026-11-20", 40, oneDay(480, 5), false],
    ["16 years, 8 h on one day", "2026-11-20", 16, oneDay(480), true],
    ["14 years, 7 h 30 on one day, submitted 2026-03-03", "2026-03-03", 14, oneDay(450), true],
    ["14 years, 7 h 30 on one day, submitted 2026-03-04", "2026-03-04", 14, oneDay(450), false],
    ["15 years, 36 h, submitted 2023-12-22", "2023-12-22", 15, oneDay(432, 5), false],
    ["15 years, 36 h, submitted 2023-12-21", "2023-12-21", 15, oneDay(432, 5), true],
    ["15 years, 50 h, submitted 2023-12-21", "2023-12-21", 15, oneDay(600, 5), false],
    ["14 years, 31 h, submitted 2023-12-21", "2023-12-21", 14, oneDay(372, 5), false],
    ["case 79: a Sunday", "2026-11-20", 16, daily(["2026-12-13", "09:00", "12:00"]), false],
    ["a Saturday", "2026-11-20", 16, daily(["2026-12-12", "09:00", "12:00"]), true],
    [
      "case 59: six days of presence",
      "2026-11-20",
      16,
      daily(
        ...Array.from({ length: 6 }, (_, i): [PlainDate, string, string] => [
          addDays("2026-12-07", i),
          "09:00",
          "12:00",
        ]),
      ),
      false,
    ],
    [
      "case 60: nine days of difference",
      "2026-11-20",
      16,
      daily(["2026-12-07", "09:00", "12:00"], ["2026-12-16", "09:00", "12:00"]),
      false,
    ],
    [
      "eight days of difference",
      "2026-11-20",
      16,
      daily(["2026-12-07", "09:00", "12:00"], ["2026-12-15", "09:00", "12:00"]),
      true,
    ],
    ["case 65: nine years", "2026-11-20", 9, oneDay(60), false],
    ["ten years", "2026-11-20", 10, oneDay(60), true],
  ];

  it.each(rows)("%s", (_title, on, years, request, lawful) => {
    const findings = checkLegal(miniStage(yearsAgo(years), request), { submittedOn: on, today: on });
    expect(findings.filter(({ effect }) => effect === "refuse").length === 0).toBe(lawful);
  });
});
