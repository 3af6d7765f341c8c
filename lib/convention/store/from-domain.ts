import { plainDate } from "@/lib/platform/clock";
import type { Prisma } from "@/lib/platform/db/client";
import { toDbEnum } from "@/lib/platform/db/enums";
import type { ConventionActorModel, ConventionModel } from "@/lib/platform/db/generated/models";
import type { Convention, Instant, Person } from "../domain/convention";
import type { ConventionActorRole } from "../domain/roles";
import { searchWordsOf } from "../domain/search-words";
import { personKeyOf } from "../person-key";

const orNull = <T>(value: T | undefined): T | null => value ?? null;
const dateOrNull = (value: Instant | undefined): Date | null => (value === undefined ? null : new Date(value));

/** A convention as its own row; what its assessment says there is not the convention's to write. */
export const toRow = (convention: Convention): Omit<ConventionModel, "id" | "assessedAt" | "assessmentIsFinal"> => ({
  reference: convention.reference,
  status: convention.status,
  internshipKind: toDbEnum(convention.internshipKind),
  agencyId: convention.agencyId,
  version: convention.version,
  dateSubmission: new Date(convention.dateSubmission),
  dateStart: plainDate.toDb(convention.dateStart),
  dateEnd: plainDate.toDb(convention.dateEnd),
  dateApproval: dateOrNull(convention.dateApproval),
  dateValidation: dateOrNull(convention.dateValidation),
  updatedAt: new Date(convention.updatedAt),
  statusJustification: orNull(convention.statusJustification),
  changeRequestReason: orNull(convention.changeRequest?.reason),
  changeRequestAddressee: convention.changeRequest ? toDbEnum(convention.changeRequest.addressee) : null,
  changeRequestAskedBy: orNull(convention.changeRequest?.by),
  counsellorFirstName: orNull(convention.validators?.agencyCounsellor?.firstname),
  counsellorLastName: orNull(convention.validators?.agencyCounsellor?.lastname),
  validatorFirstName: orNull(convention.validators?.agencyValidator?.firstname),
  validatorLastName: orNull(convention.validators?.agencyValidator?.lastname),
  agencyReferentFirstName: orNull(convention.agencyReferent?.firstname),
  agencyReferentLastName: orNull(convention.agencyReferent?.lastname),
  siret: convention.siret,
  businessName: convention.businessName,
  establishmentNumberEmployeesRange: orNull(convention.establishmentNumberEmployeesRange),
  remoteWorkMode: convention.remoteWorkMode,
  immersionAddress: convention.immersionAddress,
  immersionObjective: convention.immersionObjective,
  ...convention.immersionAppellation,
  immersionActivities: convention.immersionActivities,
  immersionSkills: convention.immersionSkills,
  workConditions: orNull(convention.workConditions),
  businessAdvantages: orNull(convention.businessAdvantages),
  individualProtection: convention.individualProtection,
  individualProtectionDescription: convention.individualProtectionDescription,
  sanitaryPrevention: convention.sanitaryPrevention,
  sanitaryPreventionDescription: convention.sanitaryPreventionDescription,
  legalForm: orNull(convention.establishmentDetails?.legalForm),
  registeredOn: convention.establishmentDetails?.registeredOn
    ? plainDate.toDb(convention.establishmentDetails.registeredOn)
    : null,
  activity: orNull(convention.establishmentDetails?.activity),
  collectiveAgreement: orNull(convention.establishmentDetails?.collectiveAgreement),
  companyCheck: orNull(convention.companyCheck),
  schedule: convention.schedule as unknown as Prisma.JsonObject,
  renewedFromId: orNull(convention.renewed?.from),
  renewedJustification: orNull(convention.renewed?.justification),
  amendments: (convention.amendments ?? []) as unknown as Prisma.JsonArray,
  agencyReasons: (convention.agencyReasons ?? []) as unknown as Prisma.JsonArray,
  personKey: personKeyOf(convention.signatories.beneficiary),
  acquisitionCampaign: orNull(convention.acquisitionCampaign),
  acquisitionKeyword: orNull(convention.acquisitionKeyword),
  searchWords: [...searchWordsOf(convention)],
});

type ActorData = Omit<ConventionActorModel, "conventionId" | "linkId">;

const noDetails = {
  job: null,
  birthdate: null,
  street: null,
  postcode: null,
  departmentCode: null,
  city: null,
  situation: null,
  receivesRsa: null,
  emergencyContact: null,
  emergencyContactPhone: null,
  emergencyContactEmail: null,
  financiaryHelp: null,
  isRqth: null,
  levelOfEducation: null,
  schoolName: null,
  schoolPostcode: null,
  businessSiret: null,
  businessName: null,
  businessAddress: null,
} as const satisfies Partial<ActorData>;

const personRow = (person: Person<ConventionActorRole> & { readonly signedAt?: Instant | undefined }): ActorData => ({
  ...noDetails,
  role: toDbEnum(person.role),
  firstName: person.firstName,
  lastName: person.lastName,
  email: person.email,
  phone: person.phone,
  signedAt: dateOrNull(person.signedAt),
});

const beneficiaryRow = (person: Convention["signatories"]["beneficiary"]): ActorData => ({
  ...personRow(person),
  birthdate: plainDate.toDb(person.birthdate),
  street: orNull(person.address?.streetNumberAndAddress),
  postcode: orNull(person.address?.postcode),
  departmentCode: orNull(person.address?.departmentCode),
  city: orNull(person.address?.city),
  situation: orNull(person.situation),
  receivesRsa: orNull(person.receivesRsa),
  emergencyContact: orNull(person.emergencyContact),
  emergencyContactPhone: orNull(person.emergencyContactPhone),
  emergencyContactEmail: orNull(person.emergencyContactEmail),
  financiaryHelp: orNull(person.financiaryHelp),
  isRqth: orNull(person.isRqth),
  levelOfEducation: orNull(person.levelOfEducation),
  schoolName: orNull(person.schoolName),
  schoolPostcode: orNull(person.schoolPostcode),
});

const employerRow = (person: NonNullable<Convention["signatories"]["beneficiaryCurrentEmployer"]>): ActorData => ({
  ...personRow(person),
  job: person.job,
  businessSiret: person.businessSiret,
  businessName: person.businessName,
  businessAddress: person.businessAddress,
});

/** The people of a convention as their rows. */
export const actorRows = (convention: Convention): ActorData[] => {
  const { beneficiary, beneficiaryCurrentEmployer, beneficiaryRepresentative, establishmentRepresentative } =
    convention.signatories;
  return [
    beneficiaryRow(beneficiary),
    personRow(establishmentRepresentative),
    { ...personRow(convention.establishmentTutor), job: convention.establishmentTutor.job },
    ...(beneficiaryRepresentative ? [personRow(beneficiaryRepresentative)] : []),
    ...(beneficiaryCurrentEmployer ? [employerRow(beneficiaryCurrentEmployer)] : []),
  ];
};
