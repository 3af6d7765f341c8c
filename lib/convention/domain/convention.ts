import type { ValidationSteps } from "@/lib/agency/domain/agency";
import type { EmployeesRange, RemoteWorkMode } from "@/lib/reference/vocabulary";
import type { CompanyCheck } from "./company";
import type { PlainDate } from "./plain-date";
import {
  type ActorRole,
  type ConventionActorRole,
  type SignatoryRole,
  type SignatorySlot,
  signatorySlots,
} from "./roles";
import type { ScheduleDto } from "./schedule";
import type { ConventionStatus } from "./status";
import type { ImmersionObjective, InternshipKind, LevelOfEducation } from "./vocabulary";

/** A point in time as ISO 8601 in UTC with milliseconds. */
export type Instant = string;

/** A name as the contract spells it where it is not a party. */
export type PersonName = { readonly firstname?: string | undefined; readonly lastname?: string | undefined };

/** A person on the convention; `phone` in E.164. */
export type Person<R extends ConventionActorRole> = {
  readonly role: R;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
};

/** A postal address in parts. */
export type PostalAddress = {
  readonly streetNumberAndAddress: string;
  readonly postcode: string;
  readonly departmentCode: string;
  readonly city: string;
};

export type Beneficiary = Person<"beneficiary"> & {
  readonly birthdate: PlainDate;
  readonly address?: PostalAddress | undefined;
  /** Situation on the labour market and minimum income, which D5135-2 lists. */
  readonly situation?: string | undefined;
  readonly receivesRsa?: boolean | undefined;
  readonly emergencyContact?: string | undefined;
  readonly emergencyContactPhone?: string | undefined;
  readonly emergencyContactEmail?: string | undefined;
  readonly financiaryHelp?: string | undefined;
  readonly isRqth?: boolean | undefined;
  /** Where a pupil or a student studies: of a mini-stage, and of nothing else. */
  readonly levelOfEducation?: LevelOfEducation | undefined;
  readonly schoolName?: string | undefined;
  readonly schoolPostcode?: string | undefined;
};

export type CurrentEmployer = Person<"beneficiary-current-employer"> & {
  readonly job: string;
  readonly businessSiret: string;
  readonly businessName: string;
  readonly businessAddress: string;
};

export type Tutor = Person<"establishment-tutor"> & { readonly job: string };

type Parties = {
  readonly beneficiary: Beneficiary;
  readonly establishmentRepresentative: Person<"establishment-representative">;
  readonly beneficiaryRepresentative?: Person<"beneficiary-representative"> | undefined;
  readonly beneficiaryCurrentEmployer?: CurrentEmployer | undefined;
};

/** `signedAt` absent = not signed. */
type Signed<P> = P extends object ? P & { readonly signedAt?: Instant | undefined } : P;

/** What D5135-2 asks about the host beyond its name and number; filled from the register of companies when known. */
type EstablishmentDetails = {
  readonly legalForm?: string | undefined;
  readonly registeredOn?: PlainDate | undefined;
  readonly activity?: string | undefined;
  readonly collectiveAgreement?: string | undefined;
};

/** What people agree on, under the contract's field names: all that a request may say and nothing that the server decides. */
export type ConventionRequest = {
  readonly internshipKind: InternshipKind;
  readonly agencyId: string;
  readonly agencyReferent?: PersonName | undefined;
  readonly dateStart: PlainDate;
  readonly dateEnd: PlainDate;
  readonly siret: string;
  readonly businessName: string;
  readonly establishmentNumberEmployeesRange?: EmployeesRange | undefined;
  readonly establishmentDetails?: EstablishmentDetails | undefined;
  /** What the register of companies said of the SIRET; absent when nobody asked it. */
  readonly companyCheck?: CompanyCheck | undefined;
  readonly establishmentTutor: Tutor;
  readonly schedule: ScheduleDto;
  readonly remoteWorkMode: RemoteWorkMode;
  readonly immersionAddress: string;
  readonly immersionObjective: ImmersionObjective;
  readonly immersionAppellation: {
    readonly romeCode: string;
    readonly romeLabel: string;
    readonly appellationCode: string;
    readonly appellationLabel: string;
  };
  readonly immersionActivities: string;
  readonly immersionSkills: string;
  readonly workConditions?: string | undefined;
  readonly businessAdvantages?: string | undefined;
  readonly individualProtection: boolean;
  readonly individualProtectionDescription: string;
  readonly sanitaryPrevention: boolean;
  readonly sanitaryPreventionDescription: string;
  readonly acquisitionCampaign?: string | undefined;
  readonly acquisitionKeyword?: string | undefined;
  readonly signatories: Parties;
};

/** A correction of something that was signed, printed beside the signed text and never inside it. */
export type Amendment = {
  /** Dotted path of the field, such as `signatories.beneficiary.lastName`. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly by: ActorRole;
  readonly at: Instant;
};

/** Why the agency accepts something that a rule of effect `agencyReason` asks it to justify. */
export type AgencyReason = {
  readonly rule: string;
  readonly reason: string;
  readonly by: ActorRole;
  readonly at: Instant;
};

/** Who must correct a convention that was sent back, why, and who asked. */
type ChangeRequest = {
  readonly reason: string;
  readonly addressee: ConventionActorRole;
  readonly by: ActorRole;
};

/** A convention: what people agreed on, and what the server knows of its life. */
export type Convention = Omit<ConventionRequest, "signatories"> & {
  readonly id: string;
  /** What people read and say, such as IF-2026-04K7QX. */
  readonly reference: string;
  readonly status: ConventionStatus;
  /** Reason of a refusal, a cancellation, a deprecation, an edit or a transfer; gone with the next change of status. */
  readonly statusJustification?: string | undefined;
  readonly changeRequest?: ChangeRequest | undefined;
  readonly renewed?: { readonly from: string; readonly justification: string } | undefined;
  readonly validators?:
    | { readonly agencyCounsellor?: PersonName | undefined; readonly agencyValidator?: PersonName | undefined }
    | undefined;
  readonly agencyReasons?: readonly AgencyReason[] | undefined;
  readonly amendments?: readonly Amendment[] | undefined;
  readonly dateSubmission: Instant;
  readonly dateApproval?: Instant | undefined;
  readonly dateValidation?: Instant | undefined;
  readonly updatedAt: Instant;
  /** Counts the saves, from 1; an edit of an older version is refused. */
  readonly version: number;
  readonly signatories: { readonly [slot in keyof Parties]: Signed<Parties[slot]> };
};

/** A signatory of any role, with the moment of the signature. */
export type Signatory = Person<SignatoryRole> & { readonly signedAt?: Instant | undefined };

/** What the convention's rules need to know of an agency. */
export type AgencyOfConvention = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly active: boolean;
  readonly validationSteps: ValidationSteps;
  /** Last day on which an agency that validates by delegation may validate. */
  readonly delegationEndDate?: PlainDate | null | undefined;
  /** The prescribing agency, when this one only accompanies. */
  readonly refersTo?: { readonly id: string; readonly name: string } | null | undefined;
  readonly address?: string | undefined;
  readonly contactEmail?: string | undefined;
};

/** The person who signs in this role, undefined when the convention has none. */
export const signatoryOf = (convention: Pick<Convention, "signatories">, role: SignatoryRole): Signatory | undefined =>
  convention.signatories[signatorySlots[role]];

/** The signatories that this convention has, in the contract's order. */
export const presentSignatories = ({ signatories }: Pick<Convention, "signatories">): readonly Signatory[] =>
  [
    signatories.beneficiary,
    signatories.establishmentRepresentative,
    signatories.beneficiaryRepresentative,
    signatories.beneficiaryCurrentEmployer,
  ].filter((signatory) => signatory !== undefined);

/** Those who have not signed yet. */
export const unsignedSignatories = (convention: Pick<Convention, "signatories">): readonly Signatory[] =>
  presentSignatories(convention).filter(({ signedAt }) => signedAt === undefined);

/** Tells whether a proof is of a signature that stands: no later change has cleared it. */
export const standsOn = (convention: Pick<Convention, "signatories">) => {
  const standing = new Map<string, Instant | undefined>(
    presentSignatories(convention).map(({ role, signedAt }) => [role, signedAt]),
  );
  return (role: ConventionActorRole, signedAt: Date): boolean => standing.get(role) === signedAt.toISOString();
};

type Signatories = Convention["signatories"];

/** The same signatories after `change`, which gets each one that is present. */
export const mapSignatories = (
  signatories: Signatories,
  change: <S extends Signatory>(signatory: S) => S,
): Signatories => ({
  beneficiary: change(signatories.beneficiary),
  establishmentRepresentative: change(signatories.establishmentRepresentative),
  ...(signatories.beneficiaryRepresentative && {
    beneficiaryRepresentative: change(signatories.beneficiaryRepresentative),
  }),
  ...(signatories.beneficiaryCurrentEmployer && {
    beneficiaryCurrentEmployer: change(signatories.beneficiaryCurrentEmployer),
  }),
});

const unsigned = <S extends Signatory>(signatory: S): S => {
  const { signedAt: _, ...person } = signatory;
  return person as S;
};

/** The convention without any signature nor the counsellor's approval, which only held for what was signed. */
export const withoutSignatures = (convention: Convention): Convention => {
  const { dateApproval: _approval, validators: _validators, amendments: _amendments, ...rest } = convention;
  return { ...rest, signatories: mapSignatories(convention.signatories, unsigned) };
};

const serverFields = [
  "id",
  "reference",
  "status",
  "statusJustification",
  "changeRequest",
  "renewed",
  "validators",
  "agencyReasons",
  "amendments",
  "dateSubmission",
  "dateApproval",
  "dateValidation",
  "updatedAt",
  "version",
] as const satisfies readonly Exclude<keyof Convention, keyof ConventionRequest>[];

type ServerField = (typeof serverFields)[number];

const isServerField = (field: string): boolean => serverFields.some((one) => one === field);

/** The request inside a convention: what may be typed again, copied or compared. */
export const requestOf = (convention: Convention): ConventionRequest => {
  const fields = Object.entries(convention).filter(([field]) => !isServerField(field));
  const request = Object.fromEntries(fields) as Omit<Convention, ServerField>;
  return { ...request, signatories: mapSignatories(convention.signatories, unsigned) };
};

/** The convention with other answers; what the server knows stays, and so do the signatures of those who are still there. */
export const withRequest = (convention: Convention, request: ConventionRequest): Convention => {
  const kept = Object.entries(convention).filter(([field]) => isServerField(field));
  const signatories = mapSignatories(request.signatories, (person) => {
    const signedAt = signatoryOf(convention, person.role)?.signedAt;
    return signedAt === undefined ? person : { ...person, signedAt };
  });
  return { ...(Object.fromEntries(kept) as Pick<Convention, ServerField>), ...request, signatories };
};

/** Slot of a signatory in a dotted path of the contract. */
export const slotPath = (role: SignatoryRole): `signatories.${SignatorySlot}` => `signatories.${signatorySlots[role]}`;
