import {
  type AgencyOfConvention,
  type Convention,
  type ConventionRequest,
  presentSignatories,
  requestOf,
} from "@/lib/convention/domain/convention";
import { decide, type LifeVerb, type VerbInputs } from "@/lib/convention/domain/decide/decide";
import type { Decision, DecisionContext } from "@/lib/convention/domain/decide/decision";
import { decideSubmit } from "@/lib/convention/domain/decide/submission";
import { addDays, type PlainDate, weekdayOf } from "@/lib/convention/domain/plain-date";
import type { ActorRole } from "@/lib/convention/domain/roles";
import { type DailySchedule, expandWeek, scheduleOf, type WeekPattern } from "@/lib/convention/domain/schedule";
import { DomainError } from "@/lib/platform/errors";

const sevenHours = [
  { start: "09:00", end: "12:00" },
  { start: "13:00", end: "17:00" },
] as const;

/** A week of 35 hours: Monday to Friday, 9 h to 12 h and 13 h to 17 h. */
export const week35: WeekPattern = [sevenHours, sevenHours, sevenHours, sevenHours, sevenHours, [], []];

/** The Monday on or after a day. */
export const mondayFrom = (day: PlainDate): PlainDate => addDays(day, (7 - weekdayOf(day)) % 7);

/**
 * A valid request of an adult for an immersion, 35 h a week from Monday to Friday, in a company that does not exist.
 * It starts on the Monday on or after `from` and ends on the Friday of the next week, unless `overrides` say otherwise.
 */
export const conventionRequestExample = (
  from: PlainDate = "2026-12-07",
  overrides: Partial<ConventionRequest> = {},
): ConventionRequest => {
  const dateStart = overrides.dateStart ?? mondayFrom(from);
  const dateEnd = overrides.dateEnd ?? addDays(dateStart, 11);
  return {
    internshipKind: "immersion",
    agencyId: "0d4a7f5e-8b1c-4f43-9c55-6b1f0a2d7e10",
    agencyReferent: { firstname: "Inès", lastname: "Démo" },
    siret: "00000001800028",
    businessName: "Boulangerie Le Pain Imaginaire",
    establishmentNumberEmployeesRange: "6-9",
    establishmentTutor: {
      role: "establishment-tutor",
      firstName: "Maya",
      lastName: "Prototype",
      email: "maya.prototype@example.org",
      phone: "+33639980003",
      job: "Boulangère",
    },
    schedule: expandWeek(week35, dateStart, dateEnd),
    remoteWorkMode: "ON_SITE",
    immersionAddress: "12 rue de l’Invention, 35999 Villeneuve-l’Exemple",
    immersionObjective: "Découvrir un métier ou un secteur d'activité",
    immersionAppellation: {
      romeCode: "D1102",
      romeLabel: "Boulangerie - viennoiserie",
      appellationCode: "11573",
      appellationLabel: "Boulanger / Boulangère",
    },
    immersionActivities: "Observer le pétrissage, façonner des pains simples, tenir le comptoir avec la tutrice",
    immersionSkills: "Les gestes du façonnage, l’hygiène du fournil",
    workConditions: "Station debout, chaleur du four",
    individualProtection: true,
    individualProtectionDescription: "Tablier et gants",
    sanitaryPrevention: true,
    sanitaryPreventionDescription: "Lavage des mains, charlotte",
    signatories: {
      beneficiary: {
        role: "beneficiary",
        firstName: "Léa",
        lastName: "Fictive",
        email: "lea.fictive@example.org",
        phone: "+33639980001",
        birthdate: "1998-07-14",
        isRqth: false,
        emergencyContact: "Dominique Fictive",
        emergencyContactPhone: "+33639980009",
      },
      establishmentRepresentative: {
        role: "establishment-representative",
        firstName: "Karim",
        lastName: "Modèle",
        email: "karim.modele@example.org",
        phone: "+33639980002",
      },
    },
    ...overrides,
    dateStart,
    dateEnd,
  };
};

const sixHours = [
  { start: "09:00", end: "12:00" },
  { start: "14:00", end: "17:00" },
] as const;

/** A week of 30 hours, the most under 15: Monday to Friday, 9 h to 12 h and 14 h to 17 h. */
export const week30: WeekPattern = [sixHours, sixHours, sixHours, sixHours, sixHours, [], []];

/** A valid request of a pupil of 14 with their legal representative for a mini-stage of a week, from the Monday on or after `from`. */
export const miniStageExample = (
  from: PlainDate = "2026-12-07",
  overrides: Partial<ConventionRequest> = {},
): ConventionRequest => {
  const dateStart = overrides.dateStart ?? mondayFrom(from);
  const dateEnd = overrides.dateEnd ?? addDays(dateStart, 4);
  const example = conventionRequestExample(from);
  return {
    ...example,
    internshipKind: "mini-stage-cci",
    schedule: expandWeek(week30, dateStart, dateEnd),
    signatories: {
      ...example.signatories,
      beneficiary: {
        role: "beneficiary",
        firstName: "Noé",
        lastName: "Fictif",
        email: "noe.fictif@example.org",
        phone: "+33639980021",
        birthdate: `${Number(dateStart.slice(0, 4)) - 14}-01-15`,
        isRqth: false,
        levelOfEducation: "3ème",
        schoolName: "Collège de l’Exemple",
        schoolPostcode: "69001",
        address: { streetNumberAndAddress: "3 rue du Cahier", postcode: "69001", departmentCode: "69", city: "Lyon" },
      },
      beneficiaryRepresentative: legalRepresentative,
    },
    ...overrides,
    dateStart,
    dateEnd,
  };
};

/** An agency whose validator alone checks conventions. */
export const oneStep: AgencyOfConvention = {
  id: "one",
  name: "Mission locale Exemple",
  kind: "mission-locale",
  active: true,
  validationSteps: "validator-only",
};
/** An agency whose counsellor approves before its validator. */
export const twoSteps: AgencyOfConvention = {
  ...oneStep,
  id: "two",
  name: "Cap emploi Exemple",
  kind: "cap-emploi",
  validationSteps: "counsellor-and-validator",
};
/** A chamber, which follows mini-stages only. */
export const chamber: AgencyOfConvention = { ...oneStep, id: "chamber", name: "CCI Exemple", kind: "cci" };

/** Somebody who decides on 24 November 2026, for the one-step agency unless told otherwise. */
export const context = (role: ActorRole, more: Partial<DecisionContext> = {}): DecisionContext => ({
  role,
  agency: oneStep,
  now: new Date("2026-11-24T09:00:00Z"),
  today: "2026-11-24",
  ...more,
});

/** A request to the one-step agency, starting on 7 December 2026. */
export const request = (overrides: Partial<ConventionRequest> = {}): ConventionRequest =>
  conventionRequestExample("2026-12-07", { agencyId: "one", ...overrides });

/** The convention that this request makes, in memory. */
export const submitted = (overrides: Partial<ConventionRequest> = {}): Convention =>
  decideSubmit({ id: "c", reference: "IF-2026-04K7QX", request: request(overrides) }, context("visitor")).next;

/** One verb done to a convention in memory. */
export const act = <V extends LifeVerb>(
  convention: Convention,
  verb: V,
  input: VerbInputs[V],
  role: ActorRole,
  more: Partial<DecisionContext> = {},
): Decision => decide(verb, convention, input, context(role, more));

/** A convention signed by these roles. */
export const signedBy = (convention: Convention, ...roles: readonly ActorRole[]): Convention =>
  roles.reduce((before, role) => act(before, "sign", {}, role).next, convention);

/** A convention that everybody has signed. */
export const reviewed = (): Convention => signedBy(submitted(), "beneficiary", "establishment-representative");
/** A convention that the one-step agency has validated. */
export const validated = (): Convention =>
  act(reviewed(), "validate", { firstname: "Inès", lastname: "Démo" }, "validator").next;

/** The input of an edit that changes the answers of a convention. */
export const edit = (
  convention: Convention,
  change: (request: ConventionRequest) => ConventionRequest,
): VerbInputs["edit"] => ({
  request: change(requestOf(convention)),
  expectedVersion: convention.version,
});

/** Kind, code and paths of the DomainError that a run throws, or "accepted". */
export const refusalOf = (run: () => unknown): string => {
  try {
    run();
    return "accepted";
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return `${error.kind} ${error.code}${error.issues.map(({ path }) => ` ${path}`).join("")}`;
  }
};

/** Roles whose signature the convention holds. */
export const signatures = (convention: Convention) =>
  presentSignatories(convention)
    .filter(({ signedAt }) => signedAt)
    .map(({ role }) => role);

type Tree = { [key: string]: unknown };

const changed = (example: ConventionRequest, changes: readonly [string, unknown][]): unknown => {
  const request = structuredClone(example) as unknown as Tree;
  for (const [path, value] of changes) {
    const keys = path.split(".");
    let at = request;
    for (const key of keys.slice(0, -1)) at = at[key] as Tree;
    const last = keys.at(-1) ?? "";
    if (value === undefined) delete at[last];
    else at[last] = value;
  }
  return request;
};

/** The example with some values changed (undefined removes the key), as any client may send it. */
export const requestWith = (...changes: readonly [string, unknown][]): unknown =>
  changed(conventionRequestExample(), changes);

/** The mini-stage example changed in the same way. */
export const miniStageWith = (...changes: readonly [string, unknown][]): unknown =>
  changed(miniStageExample(), changes);

/** Path and value of each key that lies between two days with the same hours every week, for `requestWith`. */
export const between = (start: PlainDate, end: PlainDate, week = week35): readonly [string, unknown][] => [
  ["dateStart", start],
  ["dateEnd", end],
  ["schedule", expandWeek(week, start, end)],
];

/** The hours of the single day 2026-12-07. */
export const hours = (start: string, end: string, ...more: { start: string; end: string }[]) =>
  scheduleOf([{ date: "2026-12-07T00:00:00.000Z", timePeriods: [{ start, end }, ...more] }], false);

/** The example on the given days and hours. */
export const daily = (...days: readonly [PlainDate, string, string][]): ConventionRequest => {
  const entries: DailySchedule[] = days.map(([day, start, end]) => ({
    date: `${day}T00:00:00.000Z`,
    timePeriods: [{ start, end }],
  }));
  const first = days[0]?.[0] ?? "2026-12-07";
  return conventionRequestExample(first, {
    dateStart: first,
    dateEnd: days.at(-1)?.[0] ?? first,
    schedule: scheduleOf(entries, false),
  });
};

/** The request of somebody with another birth date. */
export const born = (birthdate: PlainDate, request: ConventionRequest): ConventionRequest => ({
  ...request,
  signatories: { ...request.signatories, beneficiary: { ...request.signatories.beneficiary, birthdate } },
});

/** A request with the person's address and situation, which the form asks for. */
export const withHome = (request: ConventionRequest): ConventionRequest => {
  const { beneficiary, ...others } = request.signatories;
  const address = {
    streetNumberAndAddress: "3 rue du Brouillon",
    postcode: "35000",
    departmentCode: "35",
    city: "Rennes",
  };
  return {
    ...request,
    signatories: { ...others, beneficiary: { ...beneficiary, address, situation: "En recherche d’emploi" } },
  };
};

/** A legal representative, for a beneficiary under 18. */
export const legalRepresentative = {
  role: "beneficiary-representative" as const,
  firstName: "Anne",
  lastName: "Fictive",
  email: "anne.fictive@example.org",
  phone: "+33639980004",
};

/** The employer of a beneficiary who works. */
export const currentEmployer = {
  role: "beneficiary-current-employer" as const,
  firstName: "Omar",
  lastName: "Inventé",
  email: "omar.invente@example.org",
  phone: "+33639980005",
  job: "Responsable du personnel",
  businessSiret: "00000002600013",
  businessName: "Librairie des Pages Blanches",
  businessAddress: "3 place du Modèle, 35999 Villeneuve-l’Exemple",
};
