import * as when from "./conditions";
import { everyoneSigned, type Facts } from "./facts";
import { type ActorRole, agencyModifierRoles, isSignatoryRole, signatoryRoles } from "./roles";
import {
  type ConventionStatus,
  conventionStatuses,
  finalStatuses,
  modifiableStatuses,
  openStatuses,
  signableStatuses,
} from "./status";

/** What a person must give with an act. */
type Need =
  | "request"
  | "code"
  | "names"
  | "justification"
  | "reason"
  | "addressee"
  | "dates"
  | "agency"
  | "contact"
  | "counsellor";

/** One line of the table: from which statuses (null = before submission), by whom, to what, with what, on which conditions. */
export type Transition = {
  readonly from: readonly (ConventionStatus | null)[];
  readonly by: readonly ActorRole[] | "anyone";
  readonly to: ConventionStatus | "unchanged" | ((facts: Facts, role: ActorRole) => ConventionStatus | "unchanged");
  readonly needs?: readonly Need[];
  readonly allowedWhen?: readonly when.Condition[];
};

const agency = agencyModifierRoles;
const agencyAndOperator = [...agency, "back-office"] as const;
const signatoriesAndStaff = [...signatoryRoles, ...agencyAndOperator] as const;

/** The whole life of a convention. Buttons, commands, API, messages, help and tests all read this table. */
export const transitions = {
  submit: { from: [null], by: "anyone", to: "READY_TO_SIGN", needs: ["request"] },
  edit: {
    from: modifiableStatuses,
    by: signatoriesAndStaff,
    to: (facts, role) => {
      if (facts.keepsSignatures) return "unchanged";
      return isSignatoryRole(role) ? "PARTIALLY_SIGNED" : "READY_TO_SIGN";
    },
    needs: ["request"],
    allowedWhen: [when.standsOnIt, when.ownAgencyOnceApproved],
  },
  requestChange: {
    from: modifiableStatuses,
    by: signatoriesAndStaff,
    to: "DRAFT",
    needs: ["reason", "addressee"],
    allowedWhen: [when.standsOnIt],
  },
  resubmit: {
    from: ["DRAFT"],
    by: [...signatoryRoles, "establishment-tutor", ...agency],
    to: "READY_TO_SIGN",
    needs: ["request"],
    allowedWhen: [when.standsOnIt, when.tutorIfAsked],
  },
  sign: {
    from: signableStatuses,
    by: signatoryRoles,
    to: (facts, role) => (isSignatoryRole(role) && everyoneSigned(facts, role) ? "IN_REVIEW" : "PARTIALLY_SIGNED"),
    needs: ["code"],
    allowedWhen: [when.standsOnIt, when.hasNotSigned],
  },
  approve: {
    from: ["IN_REVIEW"],
    by: ["counsellor"],
    to: "ACCEPTED_BY_COUNSELLOR",
    needs: ["names"],
    allowedWhen: [when.checkedInTwoSteps, when.nothingBlocks, when.reasonsGiven],
  },
  validate: {
    from: ["IN_REVIEW", "ACCEPTED_BY_COUNSELLOR"],
    by: ["validator"],
    to: "ACCEPTED_BY_VALIDATOR",
    needs: ["names"],
    allowedWhen: [when.counsellorHasApproved, when.delegationRuns, when.nothingBlocks, when.reasonsGiven],
  },
  reject: { from: openStatuses, by: agencyAndOperator, to: "REJECTED", needs: ["justification"] },
  deprecate: { from: openStatuses, by: agencyAndOperator, to: "DEPRECATED", needs: ["justification"] },
  expire: { from: openStatuses, by: ["system"], to: "DEPRECATED", allowedWhen: [when.endedAMonthAgo] },
  cancel: {
    from: ["ACCEPTED_BY_VALIDATOR"],
    by: agencyAndOperator,
    to: "CANCELLED",
    needs: ["justification"],
    allowedWhen: [when.noAssessment],
  },
  /** The validated convention stays as it is; the renewal is born READY_TO_SIGN. */
  renew: {
    from: ["ACCEPTED_BY_VALIDATOR"],
    by: agencyAndOperator,
    to: "unchanged",
    needs: ["dates", "justification"],
    allowedWhen: [when.notARenewal, when.notRenewedYet],
  },
  /** The convention stays as it is; a new form draft holds its answers. */
  copy: { from: conventionStatuses, by: signatoriesAndStaff, to: "unchanged", allowedWhen: [when.standsOnIt] },
  transfer: {
    from: ["READY_TO_SIGN", "PARTIALLY_SIGNED", "IN_REVIEW", "DRAFT"],
    by: agencyAndOperator,
    to: (facts) => (facts.status === "DRAFT" ? "unchanged" : "READY_TO_SIGN"),
    needs: ["agency", "justification"],
    allowedWhen: [when.ownAgency],
  },
  correctContact: { from: openStatuses, by: agencyAndOperator, to: "unchanged", needs: ["contact"] },
  renameCounsellor: {
    from: openStatuses,
    by: agencyAndOperator,
    to: "unchanged",
    needs: ["counsellor"],
    allowedWhen: [when.ownAgency],
  },
  /** Which fields each role may change is told by `finalFieldRights`. */
  editFinal: {
    from: finalStatuses,
    by: [...agency, "agency-admin", "establishment-representative", "back-office"],
    to: "unchanged",
  },
} as const satisfies Record<string, Transition>;

export type Verb = keyof typeof transitions;

/** Every verb of the table, in its order. */
export const verbs = Object.keys(transitions) as readonly Verb[];

/** The verb by which whole answers replace those of a convention: sent again when it was sent back for change, edited before. */
export const rewritingVerb = (status: ConventionStatus): Extract<Verb, "edit" | "resubmit"> =>
  status === "DRAFT" ? "resubmit" : "edit";
