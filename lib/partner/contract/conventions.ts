import { z } from "zod";
import { agencyKinds, validationSteps } from "@/lib/agency/domain/agency";
import { conventionStatuses } from "@/lib/convention/domain/status";
import { immersionObjectives, internshipKinds, levelsOfEducation } from "@/lib/convention/domain/vocabulary";
import { employeesRanges, remoteWorkModes } from "@/lib/reference/vocabulary";
import { defineEndpoint } from "./definition";
import { appellationCode, instant } from "./primitives";

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

/** A convention as partners read it, one by one and in webhooks (partner-api.md 4.3): what is not set is absent, never null. */
export const convention = z
  .strictObject({
    id: z.uuid(),
    status: z.enum(partnerStatuses),
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
  })
  .meta({ id: "Convention" });

/** A convention as it leaves. */
export type ConventionOut = z.output<typeof convention>;

/** `GET /v2/conventions/:conventionId`. */
export const getConventionById = defineEndpoint({
  method: "GET",
  path: "/v2/conventions/:conventionId",
  tag: "Accès aux conventions",
  summary: "Lire une convention",
  right: ["convention", "READ"],
  params: z.object({ conventionId: z.uuid("Le format de l'identifiant est invalide") }),
  wrongPath: "Schema validation failed in usecase GetConvention.",
  response: convention,
  refusals: {
    403: "Accès refusé, ou convention hors du périmètre du consommateur",
    404: "Aucune convention trouvée avec cet identifiant",
  },
});
