import { z } from "zod";
import {
  appellationCode,
  email,
  emailOrEmpty,
  phone,
  phoneOrEmpty,
  plainDate,
  romeCode,
  siret,
  text,
  textOrEmpty,
  time,
} from "@/lib/reference/primitives";
import { employeesRanges, remoteWorkModes } from "@/lib/reference/vocabulary";
import { companyChecks } from "./company";
import { needsPostcode } from "./immersion-address";
import { immersionObjectives, levelsOfEducation } from "./vocabulary";

const person = { firstName: text(255), lastName: text(255), email, phone };

/** Name of a counsellor or validator, as the contract spells it; may be empty. */
export const personName = z.object({ firstname: textOrEmpty(255).optional(), lastname: textOrEmpty(255).optional() });

const postalAddress = z.object({
  streetNumberAndAddress: textOrEmpty(255),
  postcode: text(255),
  departmentCode: text(255),
  city: text(255),
});

const beneficiary = z.object({
  role: z.literal("beneficiary"),
  ...person,
  birthdate: plainDate,
  address: postalAddress.optional(),
  situation: text(255).optional(),
  receivesRsa: z.boolean().optional(),
  emergencyContact: textOrEmpty(1024).optional(),
  emergencyContactPhone: phoneOrEmpty.optional(),
  emergencyContactEmail: emailOrEmpty.optional(),
  financiaryHelp: textOrEmpty(1800).optional(),
  isRqth: z.boolean().optional(),
});

const currentEmployer = z.object({
  role: z.literal("beneficiary-current-employer"),
  ...person,
  job: textOrEmpty(1024),
  businessSiret: siret,
  businessName: text(255),
  businessAddress: textOrEmpty(255),
});

const timePeriod = z.object({ start: time, end: time });

/** The contract's schedule: hours in decimal, worked days, and the periods of each date (ISO datetime). */
export const schedule = z.object({
  totalHours: z.number(),
  workedDays: z.number().int(),
  isSimple: z.boolean(),
  complexSchedule: z.array(z.object({ date: z.iso.datetime(), timePeriods: z.array(timePeriod) })),
});

/** Where a pupil or a student studies (rule R14 of the contract). */
export const schooling = {
  levelOfEducation: z.enum(levelsOfEducation, "Choisissez le niveau d’études."),
  schoolName: text(255),
  schoolPostcode: text(255),
};

const pupil = beneficiary.extend({ ...schooling, address: postalAddress });

const parties = {
  establishmentRepresentative: z.object({ role: z.literal("establishment-representative"), ...person }),
  beneficiaryRepresentative: z.object({ role: z.literal("beneficiary-representative"), ...person }).optional(),
  beneficiaryCurrentEmployer: currentEmployer.optional(),
};

const shared = {
  agencyId: text(255),
  agencyReferent: personName.optional(),
  dateStart: plainDate,
  dateEnd: plainDate,
  siret,
  businessName: text(255),
  establishmentNumberEmployeesRange: z.enum(employeesRanges).optional(),
  establishmentDetails: z
    .object({
      legalForm: text(255).optional(),
      registeredOn: plainDate.optional(),
      activity: text(255).optional(),
      collectiveAgreement: text(255).optional(),
    })
    .optional(),
  companyCheck: z.enum(companyChecks).optional(),
  establishmentTutor: z.object({ role: z.literal("establishment-tutor"), ...person, job: text(255) }),
  schedule,
  remoteWorkMode: z.enum(remoteWorkModes),
  immersionAddress: text(255).refine((address) => !needsPostcode(address), "Ajoutez le code postal à cette adresse."),
  immersionObjective: z.enum(immersionObjectives),
  immersionAppellation: z.object({
    romeCode,
    romeLabel: text(255),
    appellationCode,
    appellationLabel: text(255),
  }),
  immersionActivities: text(2000),
  immersionSkills: textOrEmpty(2000),
  workConditions: textOrEmpty(6000).optional(),
  businessAdvantages: textOrEmpty(3000).optional(),
  individualProtection: z.boolean(),
  individualProtectionDescription: textOrEmpty(255),
  sanitaryPrevention: z.boolean(),
  sanitaryPreventionDescription: textOrEmpty(255),
  acquisitionCampaign: text(255).optional(),
  acquisitionKeyword: text(255).optional(),
};

/**
 * Shape of a request, field by field, before its cross-field rules: a mini-stage adds where the person studies and asks for
 * their address (rules R12 and R14 of the contract), an immersion drops what it does not know.
 */
export const requestShape = z.discriminatedUnion("internshipKind", [
  z.object({
    internshipKind: z.literal("immersion"),
    ...shared,
    signatories: z.object({ beneficiary, ...parties }),
  }),
  z.object({
    internshipKind: z.literal("mini-stage-cci"),
    ...shared,
    signatories: z.object({ beneficiary: pupil, ...parties }),
  }),
]);
