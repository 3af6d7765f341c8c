import { plainDate } from "@/lib/platform/clock";
import { fromDbEnum, toDbEnum } from "@/lib/platform/db/enums";
import type { ConventionActorModel, ConventionModel } from "@/lib/platform/db/generated/models";
import type { EmployeesRange } from "@/lib/reference/vocabulary";
import type {
  AgencyReason,
  Amendment,
  Beneficiary,
  Convention,
  ConventionRequest,
  CurrentEmployer,
  Instant,
  Person,
  Tutor,
} from "../domain/convention";
import type { ConventionActorRole } from "../domain/roles";
import type { ScheduleDto } from "../domain/schedule";
import type { ImmersionObjective, LevelOfEducation } from "../domain/vocabulary";

/** A convention's own columns, those that serve to find it apart. */
export type ConventionColumns = Omit<ConventionModel, "searchWords" | "personKey">;

/** A convention's rows. */
export type ConventionRows = ConventionColumns & { readonly actors: readonly ConventionActorModel[] };

/** What every read of a convention includes. */
export const withActors = { actors: true } as const;

const instant = (date: Date | null): Instant | undefined => date?.toISOString();
/** Leaves out what is not there: an absent field and an undefined one are the same to the domain. */
const present = <T extends object>(value: T): { [K in keyof T]: NonNullable<T[K]> } => {
  const kept: Partial<T> = {};
  for (const key of Object.keys(value) as (keyof T)[])
    if (value[key] !== null && value[key] !== undefined) kept[key] = value[key];
  return kept as { [K in keyof T]: NonNullable<T[K]> };
};
const nameOf = (firstname: string | null, lastname: string | null) =>
  firstname === null && lastname === null ? undefined : present({ firstname, lastname });

const personOf = <R extends ConventionActorRole>(
  row: ConventionActorModel,
  role: R,
): Person<R> & { signedAt?: Instant } => ({
  role,
  firstName: row.firstName,
  lastName: row.lastName,
  email: row.email,
  phone: row.phone,
  ...(row.signedAt && { signedAt: row.signedAt.toISOString() }),
});

const addressOf = ({ street, postcode, departmentCode, city }: ConventionActorModel) =>
  street === null || postcode === null || city === null || departmentCode === null
    ? undefined
    : { streetNumberAndAddress: street, postcode, departmentCode, city };

const beneficiaryOf = (row: ConventionActorModel): Beneficiary & { signedAt?: Instant } => ({
  ...personOf(row, "beneficiary"),
  birthdate: row.birthdate ? plainDate.fromDb(row.birthdate) : "",
  ...present({
    address: addressOf(row),
    situation: row.situation,
    receivesRsa: row.receivesRsa,
    emergencyContact: row.emergencyContact,
    emergencyContactPhone: row.emergencyContactPhone,
    emergencyContactEmail: row.emergencyContactEmail,
    financiaryHelp: row.financiaryHelp,
    isRqth: row.isRqth,
    levelOfEducation: row.levelOfEducation as LevelOfEducation | null,
    schoolName: row.schoolName,
    schoolPostcode: row.schoolPostcode,
  }),
});

const employerOf = (row: ConventionActorModel): CurrentEmployer & { signedAt?: Instant } => ({
  ...personOf(row, "beneficiary-current-employer"),
  job: row.job ?? "",
  businessSiret: row.businessSiret ?? "",
  businessName: row.businessName ?? "",
  businessAddress: row.businessAddress ?? "",
});

const tutorOf = (row: ConventionActorModel): Tutor => {
  const { signedAt: _, ...person } = personOf(row, "establishment-tutor");
  return { ...person, job: row.job ?? "" };
};

const rowOf = (rows: ConventionRows, role: ConventionActorRole): ConventionActorModel => {
  const row = rows.actors.find((actor) => actor.role === toDbEnum(role));
  if (!row) throw new Error(`convention ${rows.id} has no ${role}`);
  return row;
};

const has = (rows: ConventionRows, role: ConventionActorRole): boolean =>
  rows.actors.some((actor) => actor.role === toDbEnum(role));

const validatorsOf = (row: ConventionColumns): Convention["validators"] => {
  const agencyCounsellor = nameOf(row.counsellorFirstName, row.counsellorLastName);
  const agencyValidator = nameOf(row.validatorFirstName, row.validatorLastName);
  return agencyCounsellor || agencyValidator ? present({ agencyCounsellor, agencyValidator }) : undefined;
};

const changeRequestOf = (row: ConventionColumns): Convention["changeRequest"] =>
  row.changeRequestReason === null || row.changeRequestAddressee === null
    ? undefined
    : {
        reason: row.changeRequestReason,
        addressee: fromDbEnum(row.changeRequestAddressee),
        by: (row.changeRequestAskedBy ?? "system") as NonNullable<Convention["changeRequest"]>["by"],
      };

/** A convention's rows as the domain knows them. Stored data is never judged again by today's rules. */
export const toConvention = (rows: ConventionRows): Convention => ({
  id: rows.id,
  reference: rows.reference,
  status: rows.status,
  internshipKind: fromDbEnum(rows.internshipKind),
  agencyId: rows.agencyId,
  dateSubmission: rows.dateSubmission.toISOString(),
  dateStart: plainDate.fromDb(rows.dateStart),
  dateEnd: plainDate.fromDb(rows.dateEnd),
  updatedAt: rows.updatedAt.toISOString(),
  version: rows.version,
  siret: rows.siret,
  businessName: rows.businessName,
  remoteWorkMode: rows.remoteWorkMode,
  immersionAddress: rows.immersionAddress,
  immersionObjective: rows.immersionObjective as ImmersionObjective,
  immersionAppellation: {
    romeCode: rows.romeCode,
    romeLabel: rows.romeLabel,
    appellationCode: rows.appellationCode,
    appellationLabel: rows.appellationLabel,
  },
  immersionActivities: rows.immersionActivities,
  immersionSkills: rows.immersionSkills,
  individualProtection: rows.individualProtection,
  individualProtectionDescription: rows.individualProtectionDescription,
  sanitaryPrevention: rows.sanitaryPrevention,
  sanitaryPreventionDescription: rows.sanitaryPreventionDescription,
  schedule: rows.schedule as unknown as ScheduleDto,
  establishmentTutor: tutorOf(rowOf(rows, "establishment-tutor")),
  signatories: {
    beneficiary: beneficiaryOf(rowOf(rows, "beneficiary")),
    establishmentRepresentative: personOf(rowOf(rows, "establishment-representative"), "establishment-representative"),
    ...(has(rows, "beneficiary-representative") && {
      beneficiaryRepresentative: personOf(rowOf(rows, "beneficiary-representative"), "beneficiary-representative"),
    }),
    ...(has(rows, "beneficiary-current-employer") && {
      beneficiaryCurrentEmployer: employerOf(rowOf(rows, "beneficiary-current-employer")),
    }),
  },
  ...present({
    agencyReferent: nameOf(rows.agencyReferentFirstName, rows.agencyReferentLastName),
    validators: validatorsOf(rows),
    changeRequest: changeRequestOf(rows),
    statusJustification: rows.statusJustification,
    dateApproval: instant(rows.dateApproval),
    dateValidation: instant(rows.dateValidation),
    establishmentNumberEmployeesRange: rows.establishmentNumberEmployeesRange as EmployeesRange | null,
    workConditions: rows.workConditions,
    businessAdvantages: rows.businessAdvantages,
    renewed:
      rows.renewedFromId === null
        ? undefined
        : { from: rows.renewedFromId, justification: rows.renewedJustification ?? "" },
    amendments: listOrNothing(rows.amendments as unknown as Amendment[]),
    agencyReasons: listOrNothing(rows.agencyReasons as unknown as AgencyReason[]),
    establishmentDetails: detailsOf(rows),
    companyCheck: rows.companyCheck,
    acquisitionCampaign: rows.acquisitionCampaign,
    acquisitionKeyword: rows.acquisitionKeyword,
  }),
});

const listOrNothing = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

const detailsOf = (row: ConventionColumns): ConventionRequest["establishmentDetails"] => {
  const details = present({
    legalForm: row.legalForm,
    registeredOn: row.registeredOn && plainDate.fromDb(row.registeredOn),
    activity: row.activity,
    collectiveAgreement: row.collectiveAgreement,
  });
  return Object.keys(details).length > 0 ? details : undefined;
};
