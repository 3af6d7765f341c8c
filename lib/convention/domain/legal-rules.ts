import {
  capitalised,
  formatCount,
  formatDate,
  formatDayMonth,
  formatHours,
  formatWeekday,
} from "@/lib/platform/typography";
import { holidayRegionOf, publicHoliday, workingDaysBetween } from "@/lib/reference/holidays";
import type { ConventionRequest } from "./convention";
import { postcodeIn } from "./immersion-address";
import { kindWords } from "./kind-words";
import { concernsAge, type LegalRow, type LegalRuleKey } from "./legal-limits";
import { daysBetween, lastDayOfMonths, type PlainDate, weekdayOf } from "./plain-date";
import { consecutiveRuns, mondayOf, restsBetweenDays, type WorkedDay } from "./schedule";
import { minutesOf } from "./time";

/** What the law judges in a request. */
export type LegalSubject = Pick<
  ConventionRequest,
  "internshipKind" | "dateStart" | "dateEnd" | "schedule" | "immersionAddress"
> & {
  readonly signatories: { readonly beneficiary: { readonly birthdate: PlainDate } };
};

/** A request as the rules look at it: its worked days, what day it is, how old the person is on each day. */
export type Stay = {
  readonly request: LegalSubject;
  readonly days: readonly WorkedDay[];
  readonly today: PlainDate;
  readonly ageAt: (day: PlainDate) => number;
};

/** What one row finds in a stay: the sentence, and where to correct. */
type Found = { readonly message: string; readonly path: string };
type Rule = (stay: Stay, row: LegalRow) => readonly Found[];

const inSchedule = (message: string): Found => ({ message, path: "schedule" });
const named = (day: PlainDate): string => `${formatWeekday(day)} ${formatDayMonth(day)}`;

/** The age that a limit names, as a beginning of sentence: minors alone are told why they have another limit. */
const forWhom = (row: LegalRow): string => {
  if (row.ages?.below === undefined)
    return row.ages?.from === 18 ? "" : row.ages?.from ? `À partir de ${row.ages.from} ans, ` : "";
  return row.ages.from === undefined ? `À moins de ${row.ages.below} ans, ` : `À ${row.ages.from} ans, `;
};

const concernedDays = ({ days, ageAt }: Stay, row: LegalRow): readonly WorkedDay[] =>
  days.filter(({ day }) => concernsAge(row, ageAt(day)));

const span: Rule = ({ request: { dateStart, dateEnd } }, row) => {
  if (row.unit === "month") {
    const last = lastDayOfMonths(dateStart, row.limit);
    const message = `Une immersion dure un mois au plus. Terminez au plus tard le ${formatDayMonth(last)}.`;
    return dateEnd > last ? [{ message, path: "dateEnd" }] : [];
  }
  const message = `Un mini-stage tient en ${formatCount(row.limit + 1, "jour")} au plus, du premier au dernier.`;
  return daysBetween(dateStart, dateEnd) > row.limit ? [{ message, path: "dateEnd" }] : [];
};

const presenceDays: Rule = ({ days }, row) => {
  const message = `La personne vient ${formatCount(row.limit, "jour")} au plus. Vos horaires en comptent ${days.length}.`;
  return days.length > row.limit ? [{ message, path: "dateEnd" }] : [];
};

const minimumAge: Rule = ({ request, ageAt }, row) => {
  const age = ageAt(request.dateStart);
  const message = `Il faut avoir ${row.limit} ans le premier jour. Ce jour-là, la personne a ${formatCount(age, "an")}.`;
  return age < row.limit ? [{ message, path: "signatories.beneficiary.birthdate" }] : [];
};

const dailyHours: Rule = (stay, row) =>
  concernedDays(stay, row)
    .filter(({ minutes }) => minutes > row.limit)
    .slice(0, 1)
    .map(({ day, minutes }) =>
      inSchedule(
        `${capitalised(`${forWhom(row)}on travaille ${formatHours(row.limit)} par jour au plus. `)}${capitalised(named(day))} en compte ${formatHours(minutes)}.`,
      ),
    );

const weeklyHours: Rule = (stay, row) => {
  const weeks = new Map<PlainDate, number>();
  const youngest = new Map<PlainDate, number>();
  for (const { day, minutes } of stay.days) {
    const monday = mondayOf(day);
    weeks.set(monday, (weeks.get(monday) ?? 0) + minutes);
    if (!youngest.has(monday)) youngest.set(monday, stay.ageAt(day));
  }
  return [...weeks]
    .filter(([monday, minutes]) => minutes > row.limit && concernsAge(row, youngest.get(monday) ?? 0))
    .slice(0, 1)
    .map(([monday, minutes]) =>
      inSchedule(
        `${capitalised(`${forWhom(row)}on travaille ${formatHours(row.limit)} par semaine au plus.`)} La semaine du ${formatDayMonth(monday)} en compte ${formatHours(minutes)}.`,
      ),
    );
};

const restShorterThan: Rule = (stay, row) =>
  restsBetweenDays(stay.days)
    .filter(({ day, minutes }) => minutes < row.limit && concernsAge(row, stay.ageAt(day)))
    .slice(0, 1)
    .map(({ day, minutes }) =>
      inSchedule(
        `${capitalised(`${forWhom(row)}il faut ${formatHours(row.limit)} de repos entre deux journées.`)} Avant ${named(day)}, il y en a ${formatHours(minutes)}.`,
      ),
    );

const daysInARow: Rule = ({ days }, row) =>
  consecutiveRuns(days.map(({ day }) => day))
    .filter((run) => run.length > row.limit)
    .slice(0, 1)
    .map((run) =>
      inSchedule(
        `On travaille ${row.limit} jours de suite au plus. À partir du ${named(run[0] ?? "")}, il y en a ${run.length} : ajoutez un jour de repos.`,
      ),
    );

const sunday: Rule = (stay, row) =>
  concernedDays(stay, row)
    .filter(({ day }) => weekdayOf(day) === 6)
    .slice(0, 1)
    .map(({ day }) =>
      inSchedule(
        row.effect === "refuse"
          ? `${capitalised(`${forWhom(row)}on ne travaille pas le dimanche.`)} Retirez le ${named(day)}.`
          : `Il y a du travail le ${named(day)}. La structure doit dire pourquoi elle l’accepte.`,
      ),
    );

const publicHolidays: Rule = (stay, row) => {
  const postcode = postcodeIn(stay.request.immersionAddress) ?? "";
  const region = holidayRegionOf(postcode);
  return concernedDays(stay, row)
    .flatMap(({ day }) => publicHoliday(day, region) ?? [])
    .slice(0, 1)
    .map((holiday) => {
      const day = stay.days.find((one) => publicHoliday(one.day, region) === holiday)?.day ?? "";
      return inSchedule(
        `${capitalised(`${forWhom(row)}on ne travaille pas un jour férié.`)} Retirez le ${named(day)} (${holiday}).`,
      );
    });
};

const worksAtNight = (day: WorkedDay, evening: number, morning: number): boolean =>
  day.timePeriods.some(({ start, end }) => minutesOf(start) < morning || minutesOf(end) > evening);

const night: Rule = (stay, row) => {
  const [evening, morning] = [row.limit, row.and ?? 0];
  const hours = [formatHours(evening), formatHours(morning)] as const;
  return concernedDays(stay, row)
    .filter((day) => worksAtNight(day, evening, morning))
    .slice(0, 1)
    .map(({ day }) =>
      inSchedule(
        row.effect === "warn"
          ? `${capitalised(`${forWhom(row)}on ne travaille pas de ${hours[0]} à ${hours[1]}.`)} Regardez le ${named(day)}.`
          : `Le ${named(day)}, il y a du travail entre ${hours[0]} et ${hours[1]}. La structure doit dire pourquoi elle l’accepte.`,
      ),
    );
};

const youngBreak: Rule = (stay, row) =>
  concernedDays(stay, row)
    .filter(({ timePeriods }) => longestStretch(timePeriods, row.and ?? 0) > row.limit)
    .slice(0, 1)
    .map(({ day }) =>
      inSchedule(
        `${capitalised(`${forWhom(row)}il faut une pause de ${formatHours(row.and ?? 0)} après ${formatHours(row.limit)} de travail.`)} Regardez le ${named(day)}.`,
      ),
    );

/** Longest work without a break of `pause` minutes, in minutes. */
const longestStretch = (periods: WorkedDay["timePeriods"], pause: number): number => {
  let longest = 0;
  let stretch = 0;
  let lastEnd: number | undefined;
  for (const { start, end } of periods) {
    if (lastEnd !== undefined && minutesOf(start) - lastEnd >= pause) stretch = 0;
    stretch += minutesOf(end) - minutesOf(start);
    longest = Math.max(longest, stretch);
    lastEnd = minutesOf(end);
  }
  return longest;
};

const youngWeekend: Rule = (stay, row) => {
  const weeks = new Map<PlainDate, number[]>();
  for (const { day } of concernedDays(stay, row)) {
    weeks.set(mondayOf(day), [...(weeks.get(mondayOf(day)) ?? []), weekdayOf(day)]);
  }
  return [...weeks]
    .filter(([, worked]) => ![0, 1, 2, 3, 4, 5].some((first) => !worked.includes(first) && !worked.includes(first + 1)))
    .slice(0, 1)
    .map(([monday]) =>
      inSchedule(
        `${capitalised(`${forWhom(row)}il faut ${row.limit} jours de repos de suite par semaine.`)} Regardez la semaine du ${formatDayMonth(monday)}.`,
      ),
    );
};

const pastStart: Rule = ({ request: { dateStart }, today }) =>
  dateStart < today
    ? [
        {
          message: `Le premier jour, ${formatDate(dateStart)}, est déjà passé. Choisissez une date à venir.`,
          path: "dateStart",
        },
      ]
    : [];

const shortNotice: Rule = ({ request: { dateStart, internshipKind }, today }, row) => {
  const words = kindWords[internshipKind];
  if (dateStart < today || workingDaysBetween(today, dateStart) >= row.limit) return [];
  const distance = daysBetween(today, dateStart);
  const when =
    distance === 0
      ? "aujourd’hui"
      : distance === 1
        ? "demain"
        : `le ${formatWeekday(dateStart)} ${formatDayMonth(dateStart)}`;
  const message = `${capitalised(words.the)} commence ${when}. ${capitalised(words.agency)} n’aura peut-être pas le temps de valider.`;
  return [{ message, path: "dateStart" }];
};

/** History is judged elsewhere, with the person's other conventions (legal-history.ts). */
const judgedElsewhere: Rule = () => [];

/** How each rule of the table is judged. */
export const legalRules: Record<LegalRuleKey, Rule> = {
  span,
  presenceDays,
  minimumAge,
  dailyHours,
  weeklyHours,
  dailyRest: restShorterThan,
  daysInARow,
  sunday,
  publicHoliday: publicHolidays,
  night,
  youngNight: night,
  youngBreak,
  youngRest: restShorterThan,
  youngWeekend,
  pastStart,
  shortNotice,
  renewalOnce: judgedElsewhere,
  renewalLength: judgedElsewhere,
  renewalPurpose: judgedElsewhere,
  sameHostConventions: judgedElsewhere,
  sameHostDays: judgedElsewhere,
  sameHostPurpose: judgedElsewhere,
};
