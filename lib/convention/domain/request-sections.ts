import { z } from "zod";
import { frenchErrors } from "@/lib/platform/french-errors";
import {
  appellationCode,
  email,
  emailOrEmpty,
  phone,
  phoneOrEmpty,
  romeCode,
  siret,
  text,
  textOrEmpty,
} from "@/lib/reference/primitives";
import { employeesRanges, remoteWorkModes } from "@/lib/reference/vocabulary";
import { nestedValues, readDate, readExceptions, readTick, readWeek, withoutUsualWeek } from "./form-values";
import { needsPostcode } from "./immersion-address";
import { ageOn, daysBetween, type PlainDate } from "./plain-date";
import { schooling } from "./request-schema";
import { expandWeek, type ScheduleDto, type UnusualDay, type WeekPattern } from "./schedule";
import { type InternshipKind, immersionObjectives } from "./vocabulary";

const required = { firstName: text(255), lastName: text(255), email, phone };
const absent = z.string().optional();
const unknownPerson = z
  .object({ firstName: absent, lastName: absent, email: absent, phone: absent })
  .loose()
  .optional();

const isBlank = (person: Readonly<Record<string, unknown>> | undefined): boolean =>
  Object.values(person ?? {}).every((value) => typeof value !== "string" || value.trim() === "");

/** Leaves out what was left empty, so that an optional field is absent rather than "". */
const filled = <T extends object>(values: T): { readonly [K in keyof T]?: Exclude<T[K], "" | undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== "" && value !== undefined)) as {
    readonly [K in keyof T]?: Exclude<T[K], "" | undefined>;
  };

/** Parses a part of a section under its own path, and says undefined when it is refused. */
const part = <T>(
  schema: z.ZodType<T>,
  value: unknown,
  path: readonly PropertyKey[],
  context: z.RefinementCtx,
): T | undefined => {
  const parsed = schema.safeParse(value ?? {}, { error: frenchErrors });
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    context.addIssue({ ...issue, path: [...path, ...issue.path] } as z.core.$ZodSuperRefineIssue);
  }
  return undefined;
};

const address = z
  .object({ streetNumberAndAddress: textOrEmpty(255), postcode: textOrEmpty(10), city: textOrEmpty(255) })
  .optional();

const departmentOf = (postcode: string): string => {
  if (/^97/.test(postcode)) return postcode.slice(0, 3);
  if (/^20[01]/.test(postcode)) return "2A";
  return /^20/.test(postcode) ? "2B" : postcode.slice(0, 2);
};

const addressOf = (typed: z.output<typeof address>) =>
  typed?.postcode && typed.city ? { ...typed, departmentCode: departmentOf(typed.postcode) } : undefined;

const candidatShape = z.object({
  signatories: z.object({
    beneficiary: z.object({
      ...required,
      birthdate: readDate,
      address,
      situation: textOrEmpty(255).optional(),
      receivesRsa: readTick,
      emergencyContact: textOrEmpty(1024).optional(),
      emergencyContactPhone: phoneOrEmpty.optional(),
      emergencyContactEmail: emailOrEmpty.optional(),
      financiaryHelp: textOrEmpty(1800).optional(),
      isRqth: readTick,
      levelOfEducation: absent,
      schoolName: absent,
      schoolPostcode: absent,
    }),
    beneficiaryRepresentative: unknownPerson,
    beneficiaryCurrentEmployer: unknownPerson,
  }),
  withRepresentative: readTick,
  withCurrentEmployer: readTick,
});

/** Where somebody studies: asked for a mini-stage, refused of an immersion. */
const schoolOf = (kind: InternshipKind, typed: Readonly<Record<string, unknown>>, context: z.RefinementCtx) => {
  const path = ["signatories", "beneficiary"];
  if (kind === "mini-stage-cci") return part(z.object(schooling), typed, path, context);
  const message = "Une immersion ne demande ni niveau d’études ni établissement scolaire.";
  if (!isBlank(typed)) context.addIssue({ code: "custom", path: [...path, "levelOfEducation"], message });
  return undefined;
};

const representative = z.object(required);
const employer = z.object({
  ...required,
  job: textOrEmpty(1024).optional(),
  businessSiret: siret,
  businessName: text(255),
  businessAddress: textOrEmpty(255).optional(),
});

/**
 * The section "candidat": who comes, where a pupil studies (of a mini-stage alone, convention.md 12.6 case 103), their legal representative when they are under 18 on `startOn` (or ticked
 * `withRepresentative`, or named one), their current employer when ticked `withCurrentEmployer` or named.
 */
export const candidatSection = (kind: InternshipKind, startOn?: PlainDate) =>
  z.preprocess(
    nestedValues,
    candidatShape.transform((typed, context) => {
      const { beneficiary, beneficiaryRepresentative, beneficiaryCurrentEmployer } = typed.signatories;
      const isMinor = startOn !== undefined && ageOn(beneficiary.birthdate, startOn) < 18;
      const needsRepresentative = isMinor || typed.withRepresentative || !isBlank(beneficiaryRepresentative);
      const needsEmployer = typed.withCurrentEmployer || !isBlank(beneficiaryCurrentEmployer);
      const path = (slot: string) => ["signatories", slot];
      const legal = needsRepresentative
        ? part(representative, beneficiaryRepresentative, path("beneficiaryRepresentative"), context)
        : undefined;
      const current = needsEmployer
        ? part(employer, beneficiaryCurrentEmployer, path("beneficiaryCurrentEmployer"), context)
        : undefined;
      const {
        address: typedAddress,
        isRqth,
        receivesRsa,
        firstName,
        lastName,
        birthdate,
        email: mail,
        phone: number,
        levelOfEducation,
        schoolName,
        schoolPostcode,
        situation,
        ...more
      } = beneficiary;
      const school = schoolOf(kind, { levelOfEducation, schoolName, schoolPostcode }, context);
      const home = addressOf(typedAddress);
      const identity = { role: "beneficiary" as const, firstName, lastName, birthdate, email: mail, phone: number };
      return {
        signatories: {
          beneficiary: {
            ...identity,
            ...filled(more),
            isRqth,
            // D5135-2 asks it of an immersion; a pupil has a school.
            ...(kind === "immersion" && { ...filled({ situation }), receivesRsa }),
            ...school,
            ...(home && { address: home }),
          },
          ...(legal && { beneficiaryRepresentative: { role: "beneficiary-representative" as const, ...legal } }),
          ...(current && {
            beneficiaryCurrentEmployer: {
              role: "beneficiary-current-employer" as const,
              ...current,
              job: current.job ?? "",
              businessAddress: current.businessAddress ?? "",
            },
          }),
        },
      };
    }),
  );

const structure = z.preprocess(
  nestedValues,
  z.object({
    agencyId: text(255),
    agencyReferent: z.object({ firstname: textOrEmpty(255), lastname: textOrEmpty(255) }).optional(),
  }),
);

const entrepriseShape = z.object({
  siret,
  businessName: text(255),
  establishmentNumberEmployeesRange: z.enum(employeesRanges).optional(),
  signatories: z.object({ establishmentRepresentative: z.object(required) }),
  tutorIsRepresentative: readTick,
  establishmentTutor: z.object({ job: text(255) }).loose(),
});

const entreprise = z.preprocess(
  nestedValues,
  entrepriseShape.transform(({ tutorIsRepresentative, establishmentTutor, signatories, ...company }, context) => {
    const { job, ...typed } = establishmentTutor;
    const same = tutorIsRepresentative || isBlank(typed);
    const tutor = same
      ? signatories.establishmentRepresentative
      : part(z.object(required), typed, ["establishmentTutor"], context);
    return {
      ...company,
      signatories: {
        establishmentRepresentative: {
          role: "establishment-representative" as const,
          ...signatories.establishmentRepresentative,
        },
      },
      ...(tutor && { establishmentTutor: { role: "establishment-tutor" as const, ...tutor, job } }),
    };
  }),
);

const metier = z.preprocess(
  nestedValues,
  z
    .object({
      immersionAppellation: z.object({ romeCode, romeLabel: text(255), appellationCode, appellationLabel: text(255) }),
      immersionObjective: z.enum(immersionObjectives),
      immersionActivities: text(2000),
      immersionSkills: textOrEmpty(2000).default(""),
      workConditions: textOrEmpty(6000).optional(),
      businessAdvantages: textOrEmpty(3000).optional(),
      individualProtection: readTick,
      individualProtectionDescription: textOrEmpty(255).default(""),
      sanitaryPrevention: readTick,
      sanitaryPreventionDescription: textOrEmpty(255).default(""),
    })
    .transform(({ workConditions, businessAdvantages, ...answers }) => ({
      ...answers,
      individualProtectionDescription: answers.individualProtection ? answers.individualProtectionDescription : "",
      sanitaryPreventionDescription: answers.sanitaryPrevention ? answers.sanitaryPreventionDescription : "",
      ...filled({ workConditions, businessAdvantages }),
    })),
);

/** Longest stay whose days are laid out, in days: what is longer is a mistake in a year. */
const longestStay = 366;

/** The fields of a form that ask when somebody comes: two dates, a usual week, the dates that differ from it. */
export const stayFields = {
  dateStart: readDate,
  dateEnd: readDate,
  week: readWeek,
  exceptions: readExceptions,
} as const;

type Hours = { readonly week: WeekPattern; readonly exceptions: readonly UnusualDay[] };
type Stay = { readonly dateStart: PlainDate; readonly dateEnd: PlainDate };

const datesIssue = ({ dateStart, dateEnd }: Stay): string | undefined => {
  if (dateEnd < dateStart) return "Le dernier jour vient avant le premier. Changez l’un des deux.";
  return daysBetween(dateStart, dateEnd) > longestStay
    ? "Ces deux dates sont trop loin l’une de l’autre. Vérifiez l’année."
    : undefined;
};

/** The schedule that hours make between two dates, undefined when the dates are not in order or too far from each other. */
export const scheduleBetween = ({ week, exceptions }: Hours, stay: Stay): ScheduleDto | undefined =>
  datesIssue(stay) === undefined ? expandWeek(week, stay.dateStart, stay.dateEnd, exceptions) : undefined;

/**
 * Answers about dates with the schedule that their hours make between them; says on `dateEnd` or `week` why there is none.
 */
export const withSchedule = <A extends Stay & Hours>(
  { week, exceptions, ...answers }: A,
  context: z.RefinementCtx,
): Omit<A, "week" | "exceptions"> & { readonly schedule: ScheduleDto } => {
  const refuse = (path: string, message: string) => {
    context.addIssue({ code: "custom", path: [path], message });
    return z.NEVER;
  };
  const schedule = scheduleBetween({ week, exceptions }, answers);
  if (!schedule) return refuse("dateEnd", datesIssue(answers) ?? "");
  if (schedule.workedDays === 0) return refuse("week", "Aucun de vos jours de travail ne tombe entre ces deux dates.");
  return { ...answers, schedule };
};

const dates = z.preprocess(
  (typed) => withoutUsualWeek(nestedValues(typed)),
  z
    .object({
      ...stayFields,
      remoteWorkMode: z.enum(remoteWorkModes),
      immersionAddress: text(255).refine((typed) => !needsPostcode(typed), "Ajoutez le code postal à cette adresse."),
    })
    .transform(withSchedule),
);

/** One schema for each section of the task list of an immersion, over what its form posts (flat or nested names); each gives its part of a request. */
export const requestSections = {
  candidat: candidatSection("immersion"),
  structure,
  entreprise,
  metier,
  dates,
} as const;
