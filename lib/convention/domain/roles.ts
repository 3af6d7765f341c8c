import { type AgencyRole, agencyRoles } from "@/lib/agency/domain/agency";
import { kindWords } from "./kind-words";
import type { InternshipKind } from "./vocabulary";

/** The people who sign a convention: the first two always, the others when the convention has them. */
export const signatoryRoles = [
  "beneficiary",
  "establishment-representative",
  "beneficiary-representative",
  "beneficiary-current-employer",
] as const;

export type SignatoryRole = (typeof signatoryRoles)[number];

/** The people who stand on a convention: its signatories and the tutor. */
export const conventionActorRoles = [...signatoryRoles, "establishment-tutor"] as const;

export type ConventionActorRole = (typeof conventionActorRoles)[number];

/** Members of an agency who act on conventions. */
export const agencyModifierRoles = ["counsellor", "validator"] as const satisfies readonly AgencyRole[];

/** Roles of people who sign in for a company. */
const establishmentUserRoles = ["establishment-admin", "establishment-contact"] as const;

/** Every role that can act: those of the contract, "system" for what no person does, "visitor" for somebody unknown. */
export const actorRoles = [
  ...conventionActorRoles,
  ...agencyRoles,
  ...establishmentUserRoles,
  "back-office",
  "system",
  "visitor",
] as const;

export type ActorRole = (typeof actorRoles)[number];

/** Whether this role signs conventions. */
export const isSignatoryRole = (role: ActorRole): role is SignatoryRole =>
  signatoryRoles.some((signatory) => signatory === role);

/** Whether this role checks conventions for an agency. */
export const isAgencyModifier = (role: ActorRole): role is (typeof agencyModifierRoles)[number] =>
  agencyModifierRoles.some((modifier) => modifier === role);

/** Roles of the people of an agency who read its conventions: what colleagues tell each other is for them alone. */
const colleagueRoles: readonly ActorRole[] = ["counsellor", "validator", "agency-admin", "agency-viewer"];

/** Whether this role is that of somebody of the convention's agency. */
export const isColleague = (role: ActorRole): boolean => colleagueRoles.includes(role);

/** Where each signatory stands in the contract's `signatories` object. */
export const signatorySlots = {
  beneficiary: "beneficiary",
  "establishment-representative": "establishmentRepresentative",
  "beneficiary-representative": "beneficiaryRepresentative",
  "beneficiary-current-employer": "beneficiaryCurrentEmployer",
} as const satisfies Record<SignatoryRole, string>;

export type SignatorySlot = (typeof signatorySlots)[SignatoryRole];

const labelsOf = (kind: InternshipKind): Record<ConventionActorRole, string> => ({
  beneficiary: `la personne en ${kindWords[kind].name}`,
  "establishment-representative": "la personne qui représente l’entreprise",
  "beneficiary-representative": "le représentant légal",
  "beneficiary-current-employer": "l’employeur actuel",
  "establishment-tutor": "la personne qui accueille sur place",
});

/** Role in French, as written beside a signature or in a list of people, by kind of stay. */
export const actorRoleLabels: Readonly<Record<InternshipKind, Record<ConventionActorRole, string>>> = {
  immersion: labelsOf("immersion"),
  "mini-stage-cci": labelsOf("mini-stage-cci"),
};
