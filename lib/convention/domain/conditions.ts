import type { ErrorKind } from "@/lib/platform/errors";
import type { Facts } from "./facts";
import { type ActorRole, isSignatoryRole } from "./roles";

/** Something that must hold besides status and role; when it does not, `code` and `message` say why in French. */
export type Condition = {
  readonly holds: (facts: Facts, role: ActorRole) => boolean;
  readonly kind: Extract<ErrorKind, "forbidden" | "conflict">;
  readonly code: string;
  readonly message: string;
};

/** A signatory acts only on a convention that names them. */
export const standsOnIt: Condition = {
  holds: (facts, role) => !isSignatoryRole(role) || facts.parties.includes(role),
  kind: "forbidden",
  code: "not-on-convention",
  message: "Vous ne faites pas partie de cette convention.",
};

/** Nobody signs twice. */
export const hasNotSigned: Condition = {
  holds: (facts, role) => isSignatoryRole(role) && !facts.signedBy.includes(role),
  kind: "conflict",
  code: "already-signed",
  message: "Vous avez déjà signé cette convention.",
};

/** The tutor corrects a convention only when the change was asked of them. */
export const tutorIfAsked: Condition = {
  holds: (facts, role) => role !== "establishment-tutor" || facts.addressee === role,
  kind: "forbidden",
  code: "change-asked-of-another",
  message: "Cette correction est demandée à une autre personne.",
};

/** Only an agency in two steps has a counsellor who approves. */
export const checkedInTwoSteps: Condition = {
  holds: (facts) => facts.needsCounsellor,
  kind: "forbidden",
  code: "one-step-agency",
  message: "Dans cette structure, la convention passe directement chez la personne qui valide.",
};

/** In a two-step agency the validator comes after the counsellor. */
export const counsellorHasApproved: Condition = {
  holds: (facts) => facts.status === "ACCEPTED_BY_COUNSELLOR" || !facts.needsCounsellor,
  kind: "forbidden",
  code: "counsellor-first",
  message: "Le conseiller de la structure vérifie la convention avant vous.",
};

/** An agency whose delegation agreement has ended validates nothing (Code du travail L5135-2). */
export const delegationRuns: Condition = {
  holds: (facts) => !facts.agencyDelegationExpired,
  kind: "conflict",
  code: "delegation-expired",
  message: "La convention de délégation de votre structure a pris fin. Elle ne peut plus valider de convention.",
};

/** The rules on the person's history (D5135-3) hold approval and validation back. */
export const nothingBlocks: Condition = {
  holds: (facts) => facts.blockingPoints.length === 0,
  kind: "conflict",
  code: "blocking-points",
  message: "Les immersions précédentes de cette personne empêchent de valider celle-ci.",
};

/** What only the agency may accept (night, Sunday, start in the past) needs its reason first. */
export const reasonsGiven: Condition = {
  holds: (facts) => facts.missingReasons.length === 0,
  kind: "conflict",
  code: "reason-missing",
  message: "Expliquez pourquoi vous acceptez ces horaires ou ces dates.",
};

/** The prescribing agency's validator leaves to the accompanying agency what is hers. */
export const ownAgency: Condition = {
  holds: (facts) => !facts.actsForPrescriber,
  kind: "forbidden",
  code: "accompanying-agency-only",
  message: "Seule la structure qui accompagne la personne peut faire cela.",
};

/** The prescribing agency's validator edits until the counsellor has approved. */
export const ownAgencyOnceApproved: Condition = {
  ...ownAgency,
  holds: (facts) => !facts.actsForPrescriber || facts.status !== "ACCEPTED_BY_COUNSELLOR",
};

/** An immersion that has its assessment did take place: it is not cancelled. */
export const noAssessment: Condition = {
  holds: (facts) => !facts.hasAssessment,
  kind: "conflict",
  code: "has-assessment",
  message: "Le bilan existe : cette convention ne peut plus être annulée.",
};

/** A renewal is not renewed (Code du travail D5135-3). */
export const notARenewal: Condition = {
  holds: (facts) => !facts.isRenewal,
  kind: "conflict",
  code: "is-a-renewal",
  message: "Une convention ne se renouvelle qu’une fois, et celle-ci est déjà un renouvellement.",
};

/** A convention is renewed once (Code du travail D5135-3). */
export const notRenewedYet: Condition = {
  holds: (facts) => !facts.alreadyRenewed,
  kind: "conflict",
  code: "already-renewed",
  message: "Cette convention a déjà été renouvelée.",
};

/** The system closes what ended a month ago without being validated. */
export const endedAMonthAgo: Condition = {
  holds: (facts) => facts.endedOneMonthAgo,
  kind: "conflict",
  code: "not-ended-yet",
  message: "Les dates de cette convention ne sont pas passées depuis un mois.",
};
