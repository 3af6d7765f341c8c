import { type AgencyOfConvention, type Convention, presentSignatories } from "./convention";
import { addMonths, type PlainDate } from "./plain-date";
import type { ActorRole, ConventionActorRole, SignatoryRole } from "./roles";
import type { ConventionStatus } from "./status";

/** What the transition table looks at, and nothing else. */
export type Facts = {
  /** null = not submitted yet. */
  readonly status: ConventionStatus | null;
  readonly parties: readonly SignatoryRole[];
  readonly signedBy: readonly SignatoryRole[];
  readonly addressee: ConventionActorRole | null;
  readonly needsCounsellor: boolean;
  readonly isRenewal: boolean;
  readonly endedOneMonthAgo: boolean;
  readonly agencyDelegationExpired: boolean;
  /** The change at hand leaves alone what was signed (contact data, spelling of a name). */
  readonly keepsSignatures: boolean;
} & KnownFacts;

/** Facts that other records hold; each is false or empty unless told. */
export type KnownFacts = {
  readonly hasAssessment: boolean;
  readonly alreadyRenewed: boolean;
  /** Keys of the rules on the person's history that forbid approval. */
  readonly blockingPoints: readonly string[];
  /** Keys of the rules that the agency must justify and has not. */
  readonly missingReasons: readonly string[];
  /** The validator who acts belongs to the prescribing agency that this one refers to, not to this one. */
  readonly actsForPrescriber: boolean;
};

const nothingKnown: KnownFacts = {
  hasAssessment: false,
  alreadyRenewed: false,
  blockingPoints: [],
  missingReasons: [],
  actsForPrescriber: false,
};

/** Roles that somebody holds in the accompanying agency itself, or as an operator: the prescribing agency lends none of them. */
const ownRoles: readonly ActorRole[] = ["counsellor", "agency-admin", "agency-viewer", "back-office"];

/** Whether somebody with these roles on a convention acts for the prescribing agency alone (convention.md 3.3, note 1). */
export const actsForPrescriber = (agency: Pick<AgencyOfConvention, "refersTo">, roles: readonly ActorRole[]): boolean =>
  Boolean(agency.refersTo) && roles.includes("validator") && !roles.some((role) => ownRoles.includes(role));

/** What the table needs to know of a convention on a day (`today`, in France). */
export const factsOf = (
  convention: Convention,
  agency: AgencyOfConvention,
  today: PlainDate,
  known: Partial<KnownFacts> = {},
): Facts => {
  const signatories = presentSignatories(convention);
  return {
    status: convention.status,
    parties: signatories.map(({ role }) => role),
    signedBy: signatories.filter(({ signedAt }) => signedAt !== undefined).map(({ role }) => role),
    addressee: convention.changeRequest?.addressee ?? null,
    needsCounsellor: agency.validationSteps === "counsellor-and-validator",
    isRenewal: convention.renewed !== undefined,
    endedOneMonthAgo: convention.dateEnd < today && addMonths(convention.dateEnd, 1) <= today,
    agencyDelegationExpired: typeof agency.delegationEndDate === "string" && agency.delegationEndDate < today,
    keepsSignatures: false,
    hasAssessment: known.hasAssessment ?? nothingKnown.hasAssessment,
    alreadyRenewed: known.alreadyRenewed ?? nothingKnown.alreadyRenewed,
    blockingPoints: known.blockingPoints ?? nothingKnown.blockingPoints,
    missingReasons: known.missingReasons ?? nothingKnown.missingReasons,
    actsForPrescriber: known.actsForPrescriber ?? nothingKnown.actsForPrescriber,
  };
};

/** Facts of a convention that does not exist yet, for its submission. */
export const factsOfNothing: Facts = {
  ...nothingKnown,
  status: null,
  parties: [],
  signedBy: [],
  addressee: null,
  needsCounsellor: false,
  isRenewal: false,
  endedOneMonthAgo: false,
  agencyDelegationExpired: false,
  keepsSignatures: false,
};

/** Whether nobody is left to sign, once `signing` has. */
export const everyoneSigned = (facts: Facts, signing?: SignatoryRole): boolean =>
  facts.parties.every((party) => party === signing || facts.signedBy.includes(party));
