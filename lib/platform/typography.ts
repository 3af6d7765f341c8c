/** Space that never breaks, before ":" and inside « ». */
const noBreak = "\u00a0";
/** Narrow space that never breaks, before ; ? ! and between the thousands of a number. */
const narrow = "\u202f";

const anySpace = "[ \\u00a0\\u202f]";
const units = "h|min|km|m|kg|%|€|ans?|jours?|mois|heures?|ko|Mo";

const rules: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`«${anySpace}*`, "gu"), `«${noBreak}`],
  [new RegExp(`${anySpace}*»`, "gu"), `${noBreak}»`],
  [new RegExp(`${anySpace}*([;?!]+)(?=\\s|$|»|\\))`, "gu"), `${narrow}$1`],
  [new RegExp(`(?<=[\\p{L}\\p{N}»)’])${anySpace}*:(?=\\s|$)`, "gu"), `${noBreak}:`],
  [new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{L}\\p{N}]))`, "gu"), noBreak],
  [/(?<=\d[ \u00a0]h) (?=\d{2}(?!\d))/gu, noBreak],
  [/(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))/gu, narrow],
];

/** The one place that puts French non-breaking spaces into a text; applying it twice changes nothing more. */
export const french = (text: string): string =>
  rules.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);

const weekdays = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"] as const;
const months = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
] as const;

const readDate = (date: string) => {
  const instant = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  const day = instant.getUTCDate();
  return {
    weekday: weekdays[instant.getUTCDay()] ?? "",
    day: day === 1 ? "1er" : String(day),
    month: months[instant.getUTCMonth()] ?? "",
    year: String(instant.getUTCFullYear()),
  };
};

/** A plain date (yyyy-mm-dd) in full, such as "lundi 7 décembre 2026", whatever the time zone of the machine. */
export const formatDate = (date: string): string => {
  const { weekday, day, month, year } = readDate(date);
  return `${weekday} ${day}${noBreak}${month} ${year}`;
};

/** A plain date without its weekday, such as "7 décembre 2026". */
export const formatShortDate = (date: string): string => {
  const { day, month, year } = readDate(date);
  return `${day}${noBreak}${month} ${year}`;
};

/** The month of a plain date, such as "décembre 2026". */
export const formatMonth = (date: string): string => {
  const { month, year } = readDate(date);
  return `${month} ${year}`;
};

/** A plain date without weekday or year, such as "7 décembre", for a sentence about the near future. */
export const formatDayMonth = (date: string): string => {
  const { day, month } = readDate(date);
  return `${day}${noBreak}${month}`;
};

/** The weekday of a plain date in lower case, such as "lundi". */
export const formatWeekday = (date: string): string => readDate(date).weekday;

/** Two plain dates as one phrase that repeats nothing: "du lundi 7 au vendredi 18 décembre 2026". */
export const formatDateRange = (start: string, end: string): string => {
  if (start === end) return `le ${formatDate(start)}`;
  const from = readDate(start);
  const until = readDate(end);
  const sameYear = from.year === until.year;
  const month = sameYear && from.month === until.month ? "" : `${noBreak}${from.month}`;
  const year = sameYear ? "" : ` ${from.year}`;
  return `du ${from.weekday} ${from.day}${month}${year} au ${formatDate(end)}`;
};

/** A duration in whole minutes as French hours: "35 h", "7 h 30", "45 min". */
export const formatHours = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0 && rest > 0) return `${rest}${noBreak}min`;
  return rest === 0 ? `${hours}${noBreak}h` : `${hours}${noBreak}h${noBreak}${String(rest).padStart(2, "0")}`;
};

/** A number with a decimal comma and narrow thousands: "12 500", "1,25". At most `decimals` digits after the comma. */
export const formatNumber = (value: number, decimals = 2): string => {
  const [integer = "0", fraction = ""] = Math.abs(value).toFixed(decimals).split(".");
  const trimmed = fraction.replace(/0+$/, "");
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, narrow);
  const digits = trimmed === "" ? grouped : `${grouped},${trimmed}`;
  return value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
};

/** A distance in kilometres as a person says it: "850 m", "1,2 km", "37 km". */
export const formatDistance = (kilometres: number): string => {
  if (kilometres < 0.995) return `${formatNumber(Math.round(kilometres * 100) * 10, 0)}${noBreak}m`;
  return `${formatNumber(kilometres, kilometres < 9.95 ? 1 : 0)}${noBreak}km`;
};

/** A count with its noun, plural from two on as in French: "1 jour", "0 jour", "2 jours". */
export const formatCount = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count, 0)}${noBreak}${Math.abs(count) < 2 ? one : many}`;

/** Words as one enumeration: "lundi, mardi et jeudi". */
export const formatList = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} et ${words.at(-1) ?? ""}`;

/** A short text that is never cut at the end of a line: a telephone number, a code. */
export const unbroken = (text: string): string => text.replaceAll(" ", noBreak);

/** A SIRET (14 digits) in its usual groups, never cut at the end of a line: "123 456 789 00012". */
export const formatSiret = (siret: string): string =>
  siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, `$1${narrow}$2${narrow}$3${narrow}$4`);

const parisTime = new Intl.DateTimeFormat("fr-FR", {
  timeZone: "Europe/Paris",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** An instant as people in mainland France read it: "24 novembre 2026 à 9 h 05". */
export const formatInstant = (instant: Date | string): string => {
  const parts = new Map(parisTime.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? "";
  const time = `${Number(part("hour"))}${noBreak}h${noBreak}${part("minute")}`;
  return `${formatShortDate(`${part("year")}-${part("month")}-${part("day")}`)} à ${time}`;
};

/** A text that begins with a capital; the rest stays as it is. */
export const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
