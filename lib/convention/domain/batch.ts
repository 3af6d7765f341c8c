import type { Agency } from "@/lib/agency/domain/agency";
import { actsForPrescriber, type Facts, factsOfNothing } from "./facts";
import { whyNot } from "./permissions";
import type { PlainDate } from "./plain-date";
import type { ActorRole } from "./roles";
import type { ConventionStatus } from "./status";
import { type Transition, transitions, type Verb } from "./transitions";

/** What an agency may do to many conventions at once: nothing that needs an answer for each. */
export const batchVerbs = ["approve", "validate", "reject", "deprecate"] as const satisfies readonly Verb[];
export type BatchVerb = (typeof batchVerbs)[number];

/** What came of one convention of a batch. */
export const batchOutcomes = ["done", "refused"] as const;

/** Conventions that one batch holds at most. */
export const mostInBatch = 500;

/** The acts that somebody's roles ever let them do. */
export const batchVerbsFor = (roles: readonly ActorRole[]): readonly BatchVerb[] =>
  batchVerbs.filter((verb) => roles.some((role) => (transitions[verb].by as readonly ActorRole[]).includes(role)));

/** Whether the act is the same for all and asks for one reason. */
export const needsReason = (verb: BatchVerb): boolean =>
  (transitions[verb] as Transition).needs?.includes("justification") ?? false;

/** The status that the act leaves behind, whatever it was before. */
export const statusAfter = (verb: BatchVerb): ConventionStatus => transitions[verb].to;

/** What is known of a convention before anything of it is checked. */
export type BatchCandidate = {
  readonly status: ConventionStatus;
  readonly agency: Pick<Agency, "validationSteps"> & {
    readonly delegationEndDate: PlainDate | null;
    readonly refersTo: { readonly id: string; readonly name: string } | null;
  };
  /** Roles of whoever acts, on this convention. */
  readonly roles: readonly ActorRole[];
};

/**
 * Why an act will surely be refused to a person on a convention, in French; undefined when nothing is against it so far. What its
 * answers or the person's history forbid is checked when the act is done.
 */
export const whyNotInBatch = (
  verb: BatchVerb,
  { status, agency, roles }: BatchCandidate,
  today: PlainDate,
): string | undefined => {
  const facts: Facts = {
    ...factsOfNothing,
    status,
    needsCounsellor: agency.validationSteps === "counsellor-and-validator",
    agencyDelegationExpired: agency.delegationEndDate !== null && agency.delegationEndDate < today,
    actsForPrescriber: actsForPrescriber(agency, roles),
  };
  return whyNot(verb, facts, roles);
};

/** One convention of a batch that was or will be refused, and why. */
export type BatchRefusal = {
  readonly conventionId: string;
  readonly reference: string;
  readonly beneficiary: string;
  readonly why: string;
};

/** A batch as the person who made it follows it. */
export type Batch = {
  readonly id: string;
  readonly verb: BatchVerb;
  readonly state: "prepared" | "running" | "finished";
  readonly total: number;
  readonly done: number;
  readonly refused: number;
  /** Before the start, those that will surely be refused; at the end, those that were; none while it runs. */
  readonly refusals: readonly BatchRefusal[];
  readonly createdAt: Date;
};
