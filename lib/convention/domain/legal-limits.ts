import type { PlainDate } from "./plain-date";
import type { InternshipKind } from "./vocabulary";

/**
 * What a broken limit does: `refuse` the request at once, ask the agency for a reason (`agencyReason`), `warn`, or `block`
 * approval and validation (the rules on the person's history, which never answer a stranger).
 */
export type LegalEffect = "refuse" | "agencyReason" | "warn" | "block";

/** What a limit counts. */
type LegalUnit =
  | "month"
  | "day"
  | "calendarDay"
  | "presenceDay"
  | "year"
  | "minutePerDay"
  | "minutePerWeek"
  | "minuteOfRest"
  | "minuteOfDay"
  | "minuteInARow"
  | "dayInARow"
  | "dayOff"
  | "workingDayOfNotice"
  | "convention"
  | "renewal"
  | "none";

/** One limit of the law; `ages` bounds the age in whole years (`from` included, `below` excluded) on the day that the limit judges. */
export type LegalLimit = {
  readonly key: string;
  readonly kind: InternshipKind;
  readonly limit: number;
  readonly unit: LegalUnit;
  /** Second figure of the rule, in minutes: the end of the night, or the length of a break. */
  readonly and?: number;
  readonly article: string;
  readonly ages?: { readonly from?: number; readonly below?: number };
  /** Days of submission, both included, between which the limit applies. */
  readonly from?: PlainDate;
  readonly until?: PlainDate;
  readonly effect: LegalEffect;
};

const adults = { from: 18 } as const;
const minors = { below: 18 } as const;
const house = "règle du service";
const hour = 60;

const immersion = [
  { key: "span", limit: 1, unit: "month", article: "D5135-3", effect: "refuse" },
  { key: "presenceDays", limit: 30, unit: "presenceDay", article: "D5135-3", from: "2025-03-27", effect: "refuse" },
  { key: "minimumAge", limit: 16, unit: "year", article: "L4153-1", effect: "refuse" },
  { key: "dailyHours", limit: 10 * hour, unit: "minutePerDay", article: "L3121-18", ages: adults, effect: "refuse" },
  { key: "dailyHours", limit: 8 * hour, unit: "minutePerDay", article: "L3162-1", ages: minors, effect: "refuse" },
  { key: "weeklyHours", limit: 48 * hour, unit: "minutePerWeek", article: "L3121-20", ages: adults, effect: "refuse" },
  { key: "weeklyHours", limit: 35 * hour, unit: "minutePerWeek", article: "L3162-1", ages: minors, effect: "refuse" },
  { key: "dailyRest", limit: 11 * hour, unit: "minuteOfRest", article: "L3131-1", effect: "refuse" },
  { key: "daysInARow", limit: 6, unit: "dayInARow", article: "L3132-1", effect: "refuse" },
  { key: "sunday", limit: 0, unit: "none", article: "L3132-3", ages: adults, effect: "agencyReason" },
  { key: "sunday", limit: 0, unit: "none", article: "L3132-3", ages: minors, effect: "refuse" },
  { key: "publicHoliday", limit: 0, unit: "none", article: "L3164-6", ages: minors, effect: "refuse" },
  /** Night: any work between these two hours. */
  {
    key: "night",
    limit: 21 * hour,
    unit: "minuteOfDay",
    and: 6 * hour,
    article: "L3122-2",
    ages: adults,
    effect: "agencyReason",
  },
  /** Night of young workers. To be checked against the text. */
  {
    key: "youngNight",
    limit: 22 * hour,
    unit: "minuteOfDay",
    and: 6 * hour,
    article: "L3163-2",
    ages: minors,
    effect: "warn",
  },
  /** Minutes of work in a row without a break. To be checked against the text. */
  {
    key: "youngBreak",
    limit: 4.5 * hour,
    unit: "minuteInARow",
    and: 30,
    article: "L3162-3",
    ages: minors,
    effect: "warn",
  },
  /** Minutes of rest between two days. To be checked against the text. */
  { key: "youngRest", limit: 12 * hour, unit: "minuteOfRest", article: "L3164-1", ages: minors, effect: "warn" },
  /** Days off in a row in each week. To be checked against the text. */
  { key: "youngWeekend", limit: 2, unit: "dayOff", article: "L3164-2", ages: minors, effect: "warn" },
  { key: "pastStart", limit: 0, unit: "day", article: "L5135-4", effect: "agencyReason" },
  { key: "shortNotice", limit: 1, unit: "workingDayOfNotice", article: house, effect: "warn" },
  { key: "renewalOnce", limit: 1, unit: "renewal", article: "D5135-3", effect: "block" },
  { key: "renewalLength", limit: 0, unit: "calendarDay", article: "D5135-3", effect: "block" },
  { key: "renewalPurpose", limit: 0, unit: "none", article: "D5135-3", effect: "block" },
  { key: "sameHostConventions", limit: 2, unit: "convention", article: "D5135-3", effect: "block" },
  { key: "sameHostDays", limit: 60, unit: "calendarDay", article: "D5135-3", effect: "block" },
  { key: "sameHostPurpose", limit: 0, unit: "none", article: "D5135-3", effect: "block" },
] as const satisfies readonly Omit<LegalLimit, "kind">[];

const pupils = "C. éduc. L332-3-1";
const stays = "C. éduc. L124-3-1";
const under15 = { below: 15 } as const;
const at15 = { from: 15, below: 16 } as const;
const from16 = { from: 16 } as const;
const from15 = { from: 15 } as const;
const until2023 = { until: "2023-12-21" } as const;
const until2026 = { from: "2023-12-22", until: "2026-03-03" } as const;
const since2026 = { from: "2026-03-04" } as const;

const miniStage = [
  { key: "span", limit: 8, unit: "calendarDay", article: stays, effect: "refuse" },
  { key: "presenceDays", limit: 5, unit: "presenceDay", article: stays, from: "2025-03-27", effect: "refuse" },
  { key: "minimumAge", limit: 10, unit: "year", article: pupils, effect: "refuse" },
  { key: "sunday", limit: 0, unit: "none", article: pupils, effect: "refuse" },
  {
    key: "dailyHours",
    limit: 7 * hour,
    unit: "minutePerDay",
    article: pupils,
    ages: under15,
    ...since2026,
    effect: "refuse",
  },
  {
    key: "dailyHours",
    limit: 7 * hour,
    unit: "minutePerDay",
    article: pupils,
    ages: at15,
    ...since2026,
    effect: "refuse",
  },
  {
    key: "dailyHours",
    limit: 8 * hour,
    unit: "minutePerDay",
    article: pupils,
    ages: from16,
    ...since2026,
    effect: "refuse",
  },
  { key: "weeklyHours", limit: 30 * hour, unit: "minutePerWeek", article: pupils, ages: under15, effect: "refuse" },
  {
    key: "weeklyHours",
    limit: 35 * hour,
    unit: "minutePerWeek",
    article: pupils,
    ages: from15,
    ...since2026,
    effect: "refuse",
  },
  {
    key: "weeklyHours",
    limit: 35 * hour,
    unit: "minutePerWeek",
    article: pupils,
    ages: from15,
    ...until2026,
    effect: "refuse",
  },
  {
    key: "weeklyHours",
    limit: 48 * hour,
    unit: "minutePerWeek",
    article: "L3121-20",
    ages: from15,
    ...until2023,
    effect: "refuse",
  },
  { key: "pastStart", limit: 0, unit: "day", article: stays, effect: "agencyReason" },
  { key: "shortNotice", limit: 1, unit: "workingDayOfNotice", article: house, effect: "warn" },
] as const satisfies readonly Omit<LegalLimit, "kind">[];

/** Key of a legal rule: one rule may have several rows, for ages and periods. */
export type LegalRuleKey = (typeof immersion)[number]["key"] | (typeof miniStage)[number]["key"];

/** A row of the table with the key of its rule. */
export type LegalRow = LegalLimit & { readonly key: LegalRuleKey };

/** Every limit that the law or the service sets, one row each; nothing else in the code knows a limit. */
export const legalLimits: readonly LegalRow[] = [
  ...immersion.map((row) => ({ ...row, kind: "immersion" as const })),
  ...miniStage.map((row) => ({ ...row, kind: "mini-stage-cci" as const })),
];

/** Rows of one kind of stay that apply to a request submitted on a day. */
export const limitsInForce = (kind: InternshipKind, submittedOn: PlainDate): readonly LegalRow[] =>
  legalLimits.filter(
    (row) =>
      row.kind === kind &&
      (row.from === undefined || row.from <= submittedOn) &&
      (row.until === undefined || submittedOn <= row.until),
  );

/** Whether a row speaks of people of this age. */
export const concernsAge = (row: LegalLimit, age: number): boolean =>
  (row.ages?.from === undefined || age >= row.ages.from) && (row.ages?.below === undefined || age < row.ages.below);

/** Whether an article number is one of a code, rather than a rule of the service. */
export const isArticle = (article: string): boolean => article !== house;
