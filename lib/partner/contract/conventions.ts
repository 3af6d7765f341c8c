import { z } from "zod";
import { agencyKinds, validationSteps } from "@/lib/agency/domain/agency";
import { conventionStatuses } from "@/lib/convention/domain/status";
import { immersionObjectives, internshipKinds, levelsOfEducation } from "@/lib/convention/domain/vocabulary";
import { employeesRanges, remoteWorkModes } from "@/lib/reference/vocabulary";
import { defineEndpoint } from "./definition";
import { conventionExample, conventionPathExample } from "./examples";
import { appellationCode, counted, cursor, instant, notAnOption } from "./primitives";

/** The eight statuses that v2 knows (partner-api.md 4.2): a convention sent back for change is shown as ready to sign. */
export const partnerStatuses = conventionStatuses.filter((status) => status !== "DRAFT");

const person = { email: z.string(), phone: z.string(), firstName: z.string(), lastName: z.string() };
const signedAt = instant.optional();
const personName = z.strictObject({ firstname: z.string().optional(), lastname: z.string().optional() });
const reminder = z.strictObject({ email: instant.nullable(), sms: instant.nullable() });

/** How the immersion went (partner-api.md 4.3); those of former years say less. */
const assessment = z.union([
  z.strictObject({
    status: z.enum(["COMPLETED", "PARTIALLY_COMPLETED", "DID_NOT_SHOW"]),
    endedWithAJob: z.boolean(),
    signedAt: instant.nullable(),
    createdAt: instant,
  }),
  z.strictObject({ status: z.enum(["FINISHED", "ABANDONED"]), createdAt: instant }),
]);

const beneficiary = z.strictObject({
  role: z.literal("beneficiary"),
  ...person,
  signedAt,
  birthdate: z.iso.date(),
  emergencyContact: z.string().optional(),
  emergencyContactPhone: z.string().optional(),
  emergencyContactEmail: z.string().optional(),
  financiaryHelp: z.string().optional(),
  isRqth: z.boolean().optional(),
  /** Only of a mini-stage (partner-api.md 2.5). */
  levelOfEducation: z.enum(levelsOfEducation).optional(),
  schoolName: z.string().optional(),
  schoolPostcode: z.string().optional(),
  address: z
    .strictObject({
      streetNumberAndAddress: z.string(),
      postcode: z.string(),
      departmentCode: z.string(),
      city: z.string(),
    })
    .optional(),
});

const signatories = z.strictObject({
  beneficiary,
  establishmentRepresentative: z.strictObject({ role: z.literal("establishment-representative"), ...person, signedAt }),
  beneficiaryRepresentative: z
    .strictObject({ role: z.literal("beneficiary-representative"), ...person, signedAt })
    .optional(),
  beneficiaryCurrentEmployer: z
    .strictObject({
      role: z.literal("beneficiary-current-employer"),
      ...person,
      signedAt,
      job: z.string(),
      businessSiret: z.string(),
      businessName: z.string(),
      businessAddress: z.string(),
    })
    .optional(),
});

const agencyFields = {
  agencyName: z.string(),
  agencyDepartment: z.string(),
  agencyContactEmail: z.string(),
  agencyKind: z.enum(agencyKinds),
  agencySiret: z.string(),
  agencyValidationSteps: z.enum(validationSteps),
  agencyRefersTo: z
    .strictObject({
      id: z.uuid(),
      name: z.string(),
      contactEmail: z.string(),
      kind: z.enum(agencyKinds),
      siret: z.string(),
    })
    .optional(),
};

const timePeriod = z.strictObject({ start: z.string(), end: z.string() });

const fields = {
  id: z.uuid(),
  statusJustification: z.string().optional(),
  agencyId: z.uuid(),
  updatedAt: instant,
  dateSubmission: instant,
  dateStart: instant,
  dateEnd: instant,
  dateApproval: instant.optional(),
  dateValidation: instant.optional(),
  siret: z.string(),
  businessName: z.string(),
  schedule: z.strictObject({
    totalHours: z.number(),
    workedDays: z.number(),
    isSimple: z.boolean(),
    complexSchedule: z.array(z.strictObject({ date: instant, timePeriods: z.array(timePeriod) })),
  }),
  workConditions: z.string().optional(),
  businessAdvantages: z.string().optional(),
  individualProtection: z.boolean(),
  individualProtectionDescription: z.string(),
  sanitaryPrevention: z.boolean(),
  sanitaryPreventionDescription: z.string(),
  remoteWorkMode: z.enum(remoteWorkModes),
  immersionAddress: z.string(),
  immersionObjective: z.enum(immersionObjectives),
  immersionAppellation: z.strictObject({
    romeCode: z.string(),
    romeLabel: z.string(),
    appellationCode,
    appellationLabel: z.string(),
  }),
  immersionActivities: z.string(),
  immersionSkills: z.string(),
  internshipKind: z.enum(internshipKinds),
  establishmentNumberEmployeesRange: z.enum(employeesRanges).optional(),
  establishmentTutor: z.strictObject({ role: z.literal("establishment-tutor"), ...person, job: z.string() }),
  validators: z
    .strictObject({ agencyCounsellor: personName.optional(), agencyValidator: personName.optional() })
    .optional(),
  agencyReferent: personName.optional(),
  renewed: z.strictObject({ from: z.uuid(), justification: z.string() }).optional(),
  signatories,
  ...agencyFields,
  assessment: assessment.nullable(),
  lastReminders: z.strictObject({
    conventionSignatures: z.strictObject({
      beneficiary: reminder,
      "beneficiary-representative": reminder,
      "beneficiary-current-employer": reminder,
      "establishment-representative": reminder,
    }),
    assessmentCompletion: reminder,
    assessmentSignature: reminder,
  }),
  isEstablishmentBanned: z.boolean(),
  /** Only when banned (partner-api.md 5). */
  establishmentBannishmentJustification: z.string().optional(),
};

/** A convention as partners read it, one by one, in lists and in webhooks (partner-api.md 4.3): what is not set is absent, never null. */
export const convention = z.strictObject({ ...fields, status: z.enum(partnerStatuses) }).meta({ id: "Convention" });

/** The same as v3 gives it, with the state that v2 does not know: sent back for change. */
export const conventionV3 = z
  .strictObject({ ...fields, status: z.enum(conventionStatuses) })
  .meta({ id: "ConventionV3" });

/** A convention as v3 gives it. */
export type ConventionOutV3 = z.output<typeof conventionV3>;

/** A convention as it leaves. */
export type ConventionOut = z.output<typeof convention>;

const readsConventions = { tag: "Accès aux conventions", right: ["convention", "READ"] } as const;

const byId = {
  params: z.object({ conventionId: z.uuid("Le format de l'identifiant est invalide") }),
  wrongPath: "Schema validation failed in usecase GetConvention.",
} as const;

/** `GET /v2/conventions/:conventionId`. */
export const getConventionById = defineEndpoint({
  method: "GET",
  path: "/v2/conventions/:conventionId",
  ...readsConventions,
  summary: "Lire une convention",
  ...byId,
  response: convention,
  refusals: {
    403: "Accès refusé, ou convention hors du périmètre du consommateur",
    404: "Aucune convention trouvée avec cet identifiant",
  },
  examples: [{ summary: "Une convention validée", params: conventionPathExample, response: conventionExample }],
});

/** Whatever `new Date()` understands (partner-api.md 4.2). */
const anyDate = z.coerce.date().meta({
  override: { type: "string", format: "date", description: "Un jour, ou un instant ISO 8601" },
});

const startDates = { startDateGreater: anyDate.optional(), startDateLessOrEqual: anyDate.optional() };

const partnerStatus = z.enum(partnerStatuses, notAnOption);

/** The query of `GET /v2/conventions`: any other key is refused. */
export const conventionsQuery = z.strictObject({
  ...startDates,
  withStatuses: z.union([z.array(partnerStatus), partnerStatus]).optional(),
});

/** `GET /v2/conventions` (partner-api.md 4.2). */
export const getConventions = defineEndpoint({
  method: "GET",
  path: "/v2/conventions",
  ...readsConventions,
  summary: "Lister les cent conventions qui commencent le plus tard",
  query: conventionsQuery,
  response: z.array(convention).max(100),
  refusals: { 403: "Accès refusé" },
  examples: [
    {
      summary: "Les conventions validées ou refusées qui commencent au premier trimestre",
      query:
        "startDateGreater=2025-12-31&startDateLessOrEqual=2026-03-31&withStatuses[]=ACCEPTED_BY_VALIDATOR&withStatuses[]=REJECTED",
      response: [conventionExample],
    },
  ],
});

/** `GET /v3/conventions/:conventionId`: one that is out of scope is not told from one that does not exist. */
export const getConventionV3 = defineEndpoint({
  method: "GET",
  path: "/v3/conventions/:conventionId",
  ...readsConventions,
  summary: "Lire une convention, brouillons compris",
  ...byId,
  response: conventionV3,
  refusals: { 403: "Accès refusé", 404: "Aucune convention de votre périmètre n'a cet identifiant" },
  examples: [{ summary: "Une convention validée", params: conventionPathExample, response: conventionExample }],
});

/** The query of `GET /v3/conventions`: any other key is refused. */
export const conventionChangesQuery = z.strictObject({
  updatedSince: z.iso
    .datetime({ offset: true, error: "Un instant ISO 8601 est attendu, comme 2026-03-10T09:15:00.000Z" })
    .transform((given) => new Date(given))
    .optional()
    .meta({ override: { type: "string", format: "date-time" } }),
  cursor: cursor.optional(),
  perPage: counted.max(500).default(100),
  statuses: z.array(z.enum(conventionStatuses, notAnOption)).optional(),
  ...startDates,
  agencyIds: z.array(z.uuid("Le format de l'identifiant est invalide")).optional(),
});

/** `GET /v3/conventions`: what changed, the oldest change first, so that a partner follows changes without missing any. */
export const getConventionChanges = defineEndpoint({
  method: "GET",
  path: "/v3/conventions",
  ...readsConventions,
  summary: "Suivre les conventions, du changement le plus ancien au plus récent",
  query: conventionChangesQuery,
  response: z.strictObject({
    data: z.array(conventionV3),
    pagination: z.strictObject({
      nextCursor: z.string().nullable().meta({ description: "null quand il n'y a rien de plus pour l'instant" }),
      numberPerPage: z.number().int(),
    }),
  }),
  refusals: { 403: "Accès refusé" },
  examples: [
    {
      summary: "Ce qui a changé depuis un instant",
      query: "updatedSince=2026-03-01T00:00:00.000Z&statuses[]=ACCEPTED_BY_VALIDATOR&statuses[]=DRAFT&perPage=100",
      response: { data: [conventionExample], pagination: { nextCursor: null, numberPerPage: 100 } },
    },
  ],
});
