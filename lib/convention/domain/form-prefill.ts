import type { ConventionRequest } from "./convention";
import { type DraftValues, toParts } from "./draft";
import { exceptionField, hoursOf, weekdayField } from "./hours-fields";
import { splitSchedule, type TimePeriod } from "./schedule";
import { formatTime } from "./time";

type Flat = Record<string, string>;

const dateParts = (name: string, date: string): Flat => {
  const [year = "", month = "", day = ""] = date.split("-");
  return { [`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year };
};

const isDateField = (name: string): boolean => /(?:dateStart|dateEnd|birthdate)$/u.test(name);

const valuesOf = (name: string, value: unknown): Flat => {
  if (typeof value === "boolean") return value ? { [name]: "true" } : {};
  if (typeof value === "string") return isDateField(name) ? dateParts(name, value) : { [name]: value };
  if (typeof value !== "object" || value === null) return {};
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, inner]) => valuesOf(name ? `${name}.${key}` : key, inner)),
  );
};

const hoursValues = (day: string, periods: readonly TimePeriod[]): Flat => ({
  ...(periods.length > 0 && { [`${day}.worked`]: "true" }),
  ...Object.fromEntries(
    periods.flatMap(({ start, end }, index) => {
      const [from, until] = hoursOf(index + 1);
      return [
        [`${day}.${from}`, formatTime(start)],
        [`${day}.${until}`, formatTime(end)],
      ];
    }),
  ),
});

/** The hours of a request as forms post them: a usual week, and the dates that differ from it. */
const scheduleValues = ({ schedule, dateStart, dateEnd }: ConventionRequest): Flat => {
  const { week, unusual } = splitSchedule(schedule, dateStart, dateEnd);
  return Object.assign(
    {},
    ...week.map((periods, index) => hoursValues(weekdayField(index), periods)),
    ...unusual.map(({ day, timePeriods }, index) => ({
      ...dateParts(`${exceptionField(index)}.date`, day),
      ...hoursValues(exceptionField(index), timePeriods),
    })),
  );
};

/** What the forms of the task list show for a request that exists: flat names, as they post them. */
export const formValuesOf = (request: ConventionRequest): Readonly<Flat> => {
  const { schedule: _schedule, signatories, ...answers } = request;
  const { beneficiaryRepresentative, beneficiaryCurrentEmployer } = signatories;
  return {
    ...valuesOf("", answers),
    ...valuesOf("signatories", signatories),
    ...(beneficiaryRepresentative && { withRepresentative: "true" }),
    ...(beneficiaryCurrentEmployer && { withCurrentEmployer: "true" }),
    ...scheduleValues(request),
  };
};

const isSamePerson = ({
  establishmentTutor: tutor,
  signatories: { establishmentRepresentative: signer },
}: ConventionRequest) =>
  (["firstName", "lastName", "email", "phone"] as const).every((field) => tutor[field] === signer[field]);

/** A request that exists, laid out part by part as its forms post it. */
export const partsOf = (request: ConventionRequest): DraftValues =>
  toParts({ ...formValuesOf(request), ...(isSamePerson(request) && { tutorIsRepresentative: "true" }) });
