import type { ForPartner } from "@/lib/convention";
import { type Convention, type Signatory, withoutSignatures } from "@/lib/convention/domain/convention";
import type { LastReminders } from "@/lib/convention/domain/last-reminders";
import type { PlainDate } from "@/lib/convention/domain/plain-date";
import type { SignatoryRole } from "@/lib/convention/domain/roles";
import type { ConventionOut, ConventionOutV3 } from "./conventions";

/** A day as the contract writes it: midnight UTC. */
const midnight = (day: PlainDate): string => `${day}T00:00:00.000Z`;

/** v2 has no draft: a convention sent back for change is ready to sign, without signatures (product.md 6). */
const asKnown = (convention: Convention): Convention & Pick<ConventionOut, "status"> => {
  const { status } = convention;
  return status === "DRAFT" ? { ...withoutSignatures(convention), status: "READY_TO_SIGN" } : { ...convention, status };
};

const personOf = <S extends Omit<Signatory, "role">>({ email, phone, firstName, lastName, signedAt }: S) => ({
  email,
  phone,
  firstName,
  lastName,
  signedAt,
});

/** Our own questions about the person's situation stay ours: the contract has no place for them. */
const beneficiaryOf = (
  kind: Convention["internshipKind"],
  person: Convention["signatories"]["beneficiary"],
): ConventionOut["signatories"]["beneficiary"] => ({
  role: "beneficiary",
  ...personOf(person),
  birthdate: person.birthdate,
  emergencyContact: person.emergencyContact,
  emergencyContactPhone: person.emergencyContactPhone,
  emergencyContactEmail: person.emergencyContactEmail,
  financiaryHelp: person.financiaryHelp,
  isRqth: person.isRqth,
  ...(kind === "mini-stage-cci" && {
    levelOfEducation: person.levelOfEducation,
    schoolName: person.schoolName,
    schoolPostcode: person.schoolPostcode,
    address: person.address,
  }),
});

const signatoriesOf = ({ internshipKind, signatories }: Convention): ConventionOut["signatories"] => {
  const { beneficiary, establishmentRepresentative, beneficiaryRepresentative, beneficiaryCurrentEmployer } =
    signatories;
  return {
    beneficiary: beneficiaryOf(internshipKind, beneficiary),
    establishmentRepresentative: { role: "establishment-representative", ...personOf(establishmentRepresentative) },
    beneficiaryRepresentative: beneficiaryRepresentative && {
      role: "beneficiary-representative",
      ...personOf(beneficiaryRepresentative),
    },
    beneficiaryCurrentEmployer: beneficiaryCurrentEmployer && {
      role: "beneficiary-current-employer",
      ...personOf(beneficiaryCurrentEmployer),
      job: beneficiaryCurrentEmployer.job,
      businessSiret: beneficiaryCurrentEmployer.businessSiret,
      businessName: beneficiaryCurrentEmployer.businessName,
      businessAddress: beneficiaryCurrentEmployer.businessAddress,
    },
  };
};

const agencyFieldsOf = (agency: ForPartner["agency"]) => ({
  agencyName: agency.name,
  // By id and in webhooks, the contract gives the first department that the agency covers (partner-api.md 4.3).
  agencyDepartment: agency.coveredDepartments[0] ?? agency.address.departmentCode,
  agencyContactEmail: agency.contactEmail,
  agencyKind: agency.kind,
  agencySiret: agency.siret,
  agencyValidationSteps: agency.validationSteps,
  agencyRefersTo: agency.refersTo,
});

/** An assessment of former years says how it went and when, and nothing else (partner-api.md 4.3). */
const assessmentOut = ({
  status,
  endedWithAJob,
  signedAt,
  createdAt,
}: NonNullable<ForPartner["assessment"]>): ConventionOut["assessment"] =>
  status === "FINISHED" || status === "ABANDONED"
    ? { status, createdAt: createdAt.toISOString() }
    : {
        status,
        endedWithAJob: endedWithAJob ?? false,
        signedAt: signedAt?.toISOString() ?? null,
        createdAt: createdAt.toISOString(),
      };

const never = { email: null, sms: null } as const;

const reminderOut = ({ email, sms }: LastReminders[SignatoryRole]) => ({
  email: email?.toISOString() ?? null,
  sms: sms?.toISOString() ?? null,
});

/** Every role is there, reminded or not; nobody is reminded of an assessment, which has no screen of its own. */
const remindersOut = (reminders: LastReminders): ConventionOut["lastReminders"] => ({
  conventionSignatures: {
    beneficiary: reminderOut(reminders.beneficiary),
    "beneficiary-representative": reminderOut(reminders["beneficiary-representative"]),
    "beneficiary-current-employer": reminderOut(reminders["beneficiary-current-employer"]),
    "establishment-representative": reminderOut(reminders["establishment-representative"]),
  },
  assessmentCompletion: never,
  assessmentSignature: never,
});

type Facts = Omit<ForPartner, "convention">;

const fieldsOf = (convention: Convention, { agency, hostBan, assessment, reminders }: Facts) =>
  ({
    id: convention.id,
    statusJustification: convention.statusJustification,
    agencyId: convention.agencyId,
    updatedAt: convention.updatedAt,
    dateSubmission: convention.dateSubmission,
    dateStart: midnight(convention.dateStart),
    dateEnd: midnight(convention.dateEnd),
    dateApproval: convention.dateApproval,
    dateValidation: convention.dateValidation,
    siret: convention.siret,
    businessName: convention.businessName,
    schedule: {
      totalHours: convention.schedule.totalHours,
      workedDays: convention.schedule.workedDays,
      isSimple: convention.schedule.isSimple,
      complexSchedule: convention.schedule.complexSchedule.map(({ date, timePeriods }) => ({
        date: midnight(date.slice(0, 10)),
        timePeriods: timePeriods.map(({ start, end }) => ({ start, end })),
      })),
    },
    workConditions: convention.workConditions,
    businessAdvantages: convention.businessAdvantages,
    individualProtection: convention.individualProtection,
    individualProtectionDescription: convention.individualProtectionDescription,
    sanitaryPrevention: convention.sanitaryPrevention,
    sanitaryPreventionDescription: convention.sanitaryPreventionDescription,
    remoteWorkMode: convention.remoteWorkMode,
    immersionAddress: convention.immersionAddress,
    immersionObjective: convention.immersionObjective,
    immersionAppellation: convention.immersionAppellation,
    immersionActivities: convention.immersionActivities,
    immersionSkills: convention.immersionSkills,
    internshipKind: convention.internshipKind,
    establishmentNumberEmployeesRange: convention.establishmentNumberEmployeesRange,
    establishmentTutor: convention.establishmentTutor,
    validators: convention.validators,
    agencyReferent: convention.agencyReferent,
    renewed: convention.renewed,
    signatories: signatoriesOf(convention),
    ...agencyFieldsOf(agency),
    assessment: assessment && assessmentOut(assessment),
    lastReminders: remindersOut(reminders),
    isEstablishmentBanned: hostBan !== null,
    establishmentBannishmentJustification: hostBan ?? undefined,
  }) satisfies Omit<ConventionOut, "status">;

/** A convention as v2 and its webhooks give it (partner-api.md 4.3), personal data included: whoever calls has checked the scope. */
export const toConventionOut = ({ convention, ...facts }: ForPartner): ConventionOut => {
  const { status, ...known } = asKnown(convention);
  return { ...fieldsOf({ ...known, status }, facts), status };
};

/** The same as v3 gives it: one that was sent back for change is a draft. */
export const toConventionOutV3 = ({ convention, ...facts }: ForPartner): ConventionOutV3 => ({
  ...fieldsOf(convention, facts),
  status: convention.status,
});
