import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conventionRequestExample } from "@/tests/given/convention-request";
import { conventionRequest } from "../schemas";
import type { ConventionRequest } from "./convention";
import { savedHours } from "./draft-schema";
import { formValuesOf, partsOf } from "./form-prefill";
import { nestedValues } from "./form-values";
import { addDays } from "./plain-date";
import { candidatSection, requestSections } from "./request-sections";
import { expandWeek, type TimePeriod } from "./schedule";

type Values = Readonly<Record<string, string>>;
type Parsed = {
  safeParse: (value: unknown) => {
    success: boolean;
    error?: { issues: readonly { path: PropertyKey[]; message: string }[] };
  };
};

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/gu, " ");

const issuesOf = (schema: Parsed, values: Values): readonly string[] =>
  (schema.safeParse(values).error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${plain(message)}`);

const typed = formValuesOf(conventionRequestExample());
const but = (change: Values): Values => ({ ...typed, ...change });
const without = (...names: readonly string[]): Values =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => !names.some((one) => name.startsWith(one))));

const merge = (a: unknown, b: unknown): unknown => {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return b ?? a;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(
    keys.map((key) => [key, merge((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key])]),
  );
};

/** The five sections, parsed one by one and put together. */
const assembled = (values: Values): unknown =>
  Object.values(requestSections)
    .map((schema): unknown => schema.parse(values))
    .reduce(merge, { internshipKind: "immersion" });

const minorAndEmployee = (): ConventionRequest => {
  const request = conventionRequestExample();
  return {
    ...request,
    signatories: {
      ...request.signatories,
      beneficiary: {
        ...request.signatories.beneficiary,
        birthdate: "2009-06-01",
        situation: "Salariée et étudiante",
        receivesRsa: false,
        address: {
          streetNumberAndAddress: "3 rue du Brouillon",
          postcode: "97200",
          departmentCode: "972",
          city: "Fort-Exemple",
        },
      },
      beneficiaryRepresentative: {
        role: "beneficiary-representative",
        firstName: "Anne",
        lastName: "Fictive",
        email: "anne.fictive@example.org",
        phone: "+33639980004",
      },
      beneficiaryCurrentEmployer: {
        role: "beneficiary-current-employer",
        firstName: "Omar",
        lastName: "Inventé",
        email: "omar.invente@example.org",
        phone: "+33639980005",
        job: "",
        businessSiret: "00000002600013",
        businessName: "Librairie des Pages Blanches",
        businessAddress: "",
      },
    },
  };
};

describe("the five sections", () => {
  it.each([
    ["an adult", conventionRequestExample()],
    ["a minor who is employed", minorAndEmployee()],
  ])("give back the request that filled them in: %s", (_title, request) => {
    const again = conventionRequest.parse(assembled(formValuesOf(request)));
    expect(again).toEqual({
      ...request,
      signatories: { ...request.signatories, beneficiary: { receivesRsa: false, ...request.signatories.beneficiary } },
    });
  });

  it("read nested values as well as flat ones", () => {
    const nested = nestedValues(typed);
    for (const schema of Object.values(requestSections)) expect(schema.parse(nested)).toEqual(schema.parse(typed));
  });
});

describe("candidat", () => {
  it("marks the whole of a date", () => {
    const birth = "signatories.beneficiary.birthdate";
    const on = (day: string, month: string, year: string) =>
      issuesOf(
        requestSections.candidat,
        but({ [`${birth}.day`]: day, [`${birth}.month`]: month, [`${birth}.year`]: year }),
      );
    expect(on("31", "2", "2000")).toEqual([`${birth}: Cette date n’existe pas. Vérifiez le jour, le mois et l’année.`]);
    expect(on("", "", "")).toEqual([`${birth}: Donnez le jour, le mois et l’année.`]);
    expect(on("1", "2", "98")).toEqual([`${birth}: Écrivez l’année en quatre chiffres.`]);
    expect(on("7", "3", "2004")).toEqual([]);
  });

  it("wants the legal representative of a minor on the first day, and only then", () => {
    const young = but({
      "signatories.beneficiary.birthdate.year": "2008",
      "signatories.beneficiary.birthdate.month": "12",
      "signatories.beneficiary.birthdate.day": "8",
    });
    expect(issuesOf(candidatSection("immersion", "2026-12-08"), young)).toEqual([]);
    expect(issuesOf(candidatSection("immersion", "2026-12-07"), young).map((issue) => issue.split(":")[0])).toEqual([
      "signatories.beneficiaryRepresentative.firstName",
      "signatories.beneficiaryRepresentative.lastName",
      "signatories.beneficiaryRepresentative.email",
      "signatories.beneficiaryRepresentative.phone",
    ]);
  });

  it("wants all of a representative who is ticked or begun", () => {
    expect(issuesOf(requestSections.candidat, but({ withRepresentative: "true" }))).toHaveLength(4);
    expect(
      issuesOf(requestSections.candidat, but({ "signatories.beneficiaryRepresentative.firstName": "Anne" })),
    ).toHaveLength(3);
    expect(issuesOf(requestSections.candidat, but({ "signatories.beneficiaryRepresentative.firstName": " " }))).toEqual(
      [],
    );
  });

  it("wants the employer of somebody who works", () => {
    expect(issuesOf(requestSections.candidat, but({ withCurrentEmployer: "on" })).length).toBeGreaterThan(4);
  });
});

describe("entreprise", () => {
  it("takes the representative as tutor when nobody else is named", () => {
    const same = { ...without("establishmentTutor."), "establishmentTutor.job": "Gérant" };
    expect(requestSections.entreprise.parse(same)).toMatchObject({
      establishmentTutor: {
        role: "establishment-tutor",
        firstName: "Karim",
        email: "karim.modele@example.org",
        job: "Gérant",
      },
    });
    expect(requestSections.entreprise.parse(but({ tutorIsRepresentative: "true" }))).toMatchObject({
      establishmentTutor: { firstName: "Karim", job: "Boulangère" },
    });
  });

  it("wants all of another tutor, and says what a SIRET lacks", () => {
    expect(issuesOf(requestSections.entreprise, but({ "establishmentTutor.email": "" }))).toEqual([
      "establishmentTutor.email: Écrivez une adresse e-mail complète, comme nom@exemple.fr.",
    ]);
    expect(issuesOf(requestSections.entreprise, but({ siret: "123456789012" }))).toEqual([
      "siret: Le SIRET compte 14 chiffres. Il en manque 2.",
    ]);
  });
});

describe("metier", () => {
  it("forgets the description of what is not provided", () => {
    expect(requestSections.metier.parse(without("individualProtection", "sanitaryPrevention"))).toMatchObject({
      individualProtection: false,
      individualProtectionDescription: "",
      sanitaryPrevention: false,
    });
    expect(requestSections.metier.parse(but({ individualProtection: "non" }))).toMatchObject({
      individualProtection: false,
      individualProtectionDescription: "",
    });
  });
});

describe("dates", () => {
  it("says which hours are wrong, with the day", () => {
    expect(issuesOf(requestSections.dates, but({ "week[3].start1": "13 h 30", "week[3].end1": "10 h 30" }))).toEqual([
      "week.3: Jeudi : la fin (10 h 30) doit être après le début (13 h 30).",
    ]);
    expect(issuesOf(requestSections.dates, but({ "week[0].start1": "neuf heures" }))).toEqual([
      "week.0.start1: Lundi : « neuf heures » n’est pas une heure. Écrivez par exemple 9 h 30.",
    ]);
    expect(issuesOf(requestSections.dates, but({ "week[1].end2": "" }))).toEqual([
      "week.1.end2: Mardi : il manque une heure.",
    ]);
    expect(issuesOf(requestSections.dates, but({ "week[5].worked": "true" }))).toEqual([
      "week.5.start1: Samedi : donnez les horaires, ou retirez ce jour.",
    ]);
  });

  it("reads tolerant hours, and rests on a day without its tick", () => {
    const schedule = (values: Values) =>
      (requestSections.dates.parse(values) as { schedule: { totalHours: number; isSimple: boolean } }).schedule;
    expect(schedule(but({ "week[0].start1": "9", "week[0].end1": "12h00" }))).toMatchObject({
      totalHours: 70,
      isSimple: true,
    });
    expect(schedule(but({ "week[4].worked": "" }))).toMatchObject({ totalHours: 56 });
    expect(schedule(but({ "week[4].end2": "16:00" }))).toMatchObject({ totalHours: 68, isSimple: false });
  });

  it("reads the hours of a form without ticks", () => {
    const hours = { "week[0].start1": "9", "week[0].end1": "12" };
    expect(requestSections.dates.parse({ ...without("week["), ...hours })).toMatchObject({
      schedule: { totalHours: 6, workedDays: 2 },
    });
  });

  it("wants at least one day, and dates in order", () => {
    expect(issuesOf(requestSections.dates, without("week["))).toEqual([
      "week: Donnez les horaires d’au moins un jour.",
    ]);
    expect(issuesOf(requestSections.dates, but({ "dateEnd.day": "1" }))).toEqual([
      "dateEnd: Le dernier jour vient avant le premier. Changez l’un des deux.",
    ]);
    const saturday = { "dateStart.day": "12", "dateEnd.day": "13" };
    expect(issuesOf(requestSections.dates, but(saturday))).toEqual([
      "week: Aucun de vos jours de travail ne tombe entre ces deux dates.",
    ]);
  });
});

describe("a request shown again in its forms", () => {
  const periods = fc
    .tuple(fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { maxLength: 14 }), fc.boolean())
    .map(([minutes, isBackwards]): readonly TimePeriod[] => {
      const clock = (one = 0) =>
        `${String(Math.floor(one / 60)).padStart(2, "0")}:${String(one % 60).padStart(2, "0")}`;
      const sorted = [...minutes].sort((a, b) => a - b);
      const pairs = sorted.flatMap((end, index) =>
        index % 2 === 1 ? [{ start: clock(sorted[index - 1]), end: clock(end) }] : [],
      );
      return isBackwards ? pairs.reverse() : pairs;
    });

  /** Few different days, so that weeks look alike, and many, so that none does. */
  const stay = fc
    .record({
      start: fc.integer({ min: 0, max: 800 }).map((days) => addDays("2026-06-01", days)),
      days: fc
        .array(periods, { minLength: 1, maxLength: 40 })
        .chain((kinds) => fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 40 })),
    })
    .filter(({ days }) => days.some((one) => one.length > 0));

  it("has the schedule that it had, whatever its shape, and has it still once saved", () => {
    fc.assert(
      fc.property(stay, ({ start, days }) => {
        const end = addDays(start, days.length - 1);
        const own = days.map((timePeriods, index) => ({ day: addDays(start, index), timePeriods }));
        const request = {
          ...conventionRequestExample(),
          dateStart: start,
          dateEnd: end,
          schedule: expandWeek([], start, end, own),
        };
        const { horaires = {} } = partsOf(request);
        const parsed = requestSections.dates.parse(horaires);
        expect(parsed).toMatchObject({ dateStart: start, dateEnd: end });
        expect(parsed.schedule).toStrictEqual(request.schedule);
        expect(savedHours(horaires)).toEqual(horaires);
      }),
      { numRuns: 200 },
    );
  });
});

describe("dates that differ from the usual week", () => {
  const exception = (index: number, day: string, more: Values = {}): Values => ({
    [`exceptions[${index}].date.day`]: day,
    [`exceptions[${index}].date.month`]: "12",
    [`exceptions[${index}].date.year`]: "2026",
    ...Object.fromEntries(Object.entries(more).map(([name, value]) => [`exceptions[${index}].${name}`, value])),
  });
  const schedule = (values: Values) =>
    (requestSections.dates.parse(values) as { schedule: ConventionRequest["schedule"] }).schedule;

  it("are off, or have hours of their own, as many periods as one likes", () => {
    const morning = { worked: "true", start1: "8", end1: "9", start2: "9", end2: "9h30", start3: "10h", end3: "12h" };
    const typedDays = but({ ...exception(0, "9"), ...exception(1, "12", morning) });
    expect(schedule(typedDays)).toMatchObject({ totalHours: 66.5, workedDays: 10, isSimple: false });
    expect(schedule(but({ "week[0].start3": "18", "week[0].end3": "19" }))).toMatchObject({ totalHours: 72 });
  });

  it("are the whole schedule when no usual day is ticked", () => {
    const alone = exception(0, "10", { worked: "true", start1: "8", end1: "12" });
    expect(schedule({ ...without("week["), ...alone })).toMatchObject({ totalHours: 4, workedDays: 1 });
    expect(issuesOf(requestSections.dates, { ...without("week["), ...exception(0, "10") })).toEqual([
      "week: Donnez les horaires d’au moins un jour.",
    ]);
  });

  it.each([
    ["without a date", exception(0, ""), "exceptions.0.date: Donnez le jour."],
    ["on no day of the calendar", exception(0, "32"), "exceptions.0.date: Cette date n’existe pas."],
    [
      "ticked without hours",
      exception(0, "9", { worked: "true" }),
      "exceptions.0.start1: Mercredi 9 décembre : donnez",
    ],
    [
      "with an hour that is none",
      exception(0, "9", { worked: "true", start1: "neuf", end1: "12" }),
      "exceptions.0.start1: Mercredi 9 décembre : « neuf » n’est pas une heure.",
    ],
    [
      "with a period backwards",
      exception(0, "9", { worked: "true", start1: "22", end1: "2" }),
      "exceptions.0: Mercredi 9 décembre : la fin (2 h) doit être après le début (22 h).",
    ],
    [
      "with two periods that overlap",
      exception(0, "9", { worked: "true", start1: "9", end1: "12", start3: "11", end3: "13" }),
      "exceptions.0: Mercredi 9 décembre : deux périodes se chevauchent à 11 h.",
    ],
    ["twice the same", { ...exception(0, "9"), ...exception(1, "9") }, "exceptions.1.date: Ce jour est déjà donné"],
  ])("%s, are told by their place", (_, values, expected) => {
    const issues = issuesOf(requestSections.dates, but(values));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toContain(expected);
  });

  it("do not count outside the stay, and are kept until it is saved", () => {
    const typedDays = but({ ...exception(0, "9"), ...exception(1, "31"), "week[1].start3": "", "week[1].end3": " " });
    expect(schedule(typedDays)).toMatchObject({ totalHours: 63 });
    expect(savedHours(typedDays)).toEqual(but(exception(0, "9")));
    const unfinished = { ...typedDays, "dateEnd.day": "" };
    expect(savedHours(unfinished)).toMatchObject(exception(1, "31"));
  });

  it("leave nothing to lay out when a year is mistyped", () => {
    expect(issuesOf(requestSections.dates, but({ "dateEnd.year": "9026" }))).toEqual([
      "dateEnd: Ces deux dates sont trop loin l’une de l’autre. Vérifiez l’année.",
    ]);
  });
});
