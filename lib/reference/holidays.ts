import { getJoursFeriesAnnee } from "jours-feries-france";

/** A calendar day as yyyy-mm-dd, without time or zone. */
export type PlainDate = string;

const dayInMs = 86_400_000;
const toUtc = (date: PlainDate): number => Date.parse(`${date}T00:00:00Z`);
const fromUtc = (ms: number): PlainDate => new Date(ms).toISOString().slice(0, 10);

/** The day that comes `days` days later (earlier when negative). */
export const addDays = (date: PlainDate, days: number): PlainDate => fromUtc(toUtc(date) + days * dayInMs);

/** Whole days from one day to another: 0 for the same day, negative when `end` comes first. */
export const daysBetween = (start: PlainDate, end: PlainDate): number =>
  Math.round((toUtc(end) - toUtc(start)) / dayInMs);

const pad = (value: number, length = 2): string => String(value).padStart(length, "0");

/** The same day of the month `months` later, or the last day of that month when it has no such day. */
export const addMonths = (date: PlainDate, months: number): PlainDate => {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const index = year * 12 + (month - 1) + months;
  const [targetYear, targetMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const lastDay = new Date(Date.UTC(targetYear, targetMonth, 0)).getUTCDate();
  return `${pad(targetYear, 4)}-${pad(targetMonth)}-${pad(Math.min(day, lastDay))}`;
};

/** Weekday of a day: 0 = Monday … 6 = Sunday, as in the weekly pattern of the contract. */
export const weekdayOf = (date: PlainDate): number => (new Date(toUtc(date)).getUTCDay() + 6) % 7;

/** Where the two holidays kept in Alsace and Moselle are added to the national ones. */
export type HolidayRegion = "national" | "alsace-moselle";

/** Region of holidays of a French postcode or department code (Moselle 57, Bas-Rhin 67, Haut-Rhin 68). */
export const holidayRegionOf = (postcode: string): HolidayRegion =>
  /^(?:57|67|68)/.test(postcode) ? "alsace-moselle" : "national";

const byYear = new Map<string, ReadonlyMap<PlainDate, string>>();

const holidaysOf = (year: number, region: HolidayRegion): ReadonlyMap<PlainDate, string> => {
  const key = `${region} ${year}`;
  const known = byYear.get(key);
  if (known) return known;
  const options = region === "alsace-moselle" ? { includeRegional: true, region: "Alsace-Moselle" } : {};
  const found = new Map(getJoursFeriesAnnee(year, options).map(({ date, nom }) => [fromUtc(date.getTime()), nom]));
  byYear.set(key, found);
  return found;
};

/** Name of the public holiday that falls on this day, undefined on any other day (Code du travail L3133-1, L3134-13). */
export const publicHoliday = (date: PlainDate, region: HolidayRegion = "national"): string | undefined =>
  holidaysOf(Number(date.slice(0, 4)), region).get(date);

/** Whether agencies work on this day: Monday to Friday, public holidays excepted. */
export const isWorkingDay = (date: PlainDate): boolean => weekdayOf(date) < 5 && publicHoliday(date) === undefined;

/** The first working day after this one. */
export const nextWorkingDay = (date: PlainDate): PlainDate => {
  const next = addDays(date, 1);
  return isWorkingDay(next) ? next : nextWorkingDay(next);
};

/** Working days that start after `from` and end before `until`: 0 from Friday to Monday, 1 from Thursday to Saturday. */
export const workingDaysBetween = (from: PlainDate, until: PlainDate): number => {
  let count = 0;
  for (let day = addDays(from, 1); day < until; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
};
