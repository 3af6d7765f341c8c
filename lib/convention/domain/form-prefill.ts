import type { ConventionRequest } from "./convention";
import { type DraftValues, toParts } from "./draft";
import { dayOf, weekPatternOf } from "./schedule";
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

const weekValues = (request: ConventionRequest): Flat =>
  Object.assign(
    {},
    ...weekPatternOf(request.schedule).map((periods, index): Flat => {
      const [first, second] = periods;
      return {
        ...(first && { [`week[${index}].worked`]: "true" }),
        ...(first && {
          [`week[${index}].start1`]: formatTime(first.start),
          [`week[${index}].end1`]: formatTime(first.end),
        }),
        ...(second && {
          [`week[${index}].start2`]: formatTime(second.start),
          [`week[${index}].end2`]: formatTime(second.end),
        }),
      };
    }),
  );

/** What the forms of the task list show for a request that exists: flat names, as they post them. */
export const formValuesOf = (request: ConventionRequest): Readonly<Flat> => {
  const { schedule: _schedule, signatories, ...answers } = request;
  const { beneficiaryRepresentative, beneficiaryCurrentEmployer } = signatories;
  return {
    ...valuesOf("", answers),
    ...valuesOf("signatories", signatories),
    ...(beneficiaryRepresentative && { withRepresentative: "true" }),
    ...(beneficiaryCurrentEmployer && { withCurrentEmployer: "true" }),
    ...weekValues(request),
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

/** Whether a usual week says all of a schedule: no date differs from the others of its weekday. */
export const isUsualWeek = (request: ConventionRequest): boolean => {
  const week = weekPatternOf(request.schedule);
  const told = new Map(
    request.schedule.complexSchedule.map((entry) => [dayOf(entry), JSON.stringify(entry.timePeriods)]),
  );
  return [...told].every(([day, periods]) => {
    const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
    return JSON.stringify(week[weekday]) === periods;
  });
};
