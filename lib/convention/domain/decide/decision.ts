import { refuseField } from "@/lib/platform/errors";
import type { AgencyOfConvention, Convention, ConventionRequest } from "../convention";
import type { ConventionEvent, ConventionEventName, ConventionEventPayloads } from "../events";
import { type Facts, factsOf, type KnownFacts } from "../facts";
import type { PlainDate } from "../plain-date";
import type { ActorRole } from "../roles";
import type { ConventionStatus } from "../status";

/** Who decides, for which agency, when: `now` is the instant, `today` its calendar day in France. */
export type DecisionContext = {
  readonly role: ActorRole;
  readonly agency: AgencyOfConvention;
  readonly now: Date;
  readonly today: PlainDate;
  readonly known?: Partial<KnownFacts>;
};

/** What an act makes of a convention, and what it announces. */
export type Decision = {
  readonly next: Convention;
  readonly events: readonly ConventionEvent[];
  /** The renewal, when the act makes one. */
  readonly created?: Convention;
  /** The answers of a new form draft, when the act makes one. */
  readonly draft?: ConventionRequest;
};

/** An event of one convention. */
export const announce = <N extends ConventionEventName>(
  name: N,
  conventionId: string,
  payload: ConventionEventPayloads[N],
): ConventionEvent => ({ name, conventionId, payload }) as ConventionEvent;

/** Facts of a convention as this context sees them. */
export const factsIn = (convention: Convention, context: DecisionContext, more: Partial<Facts> = {}): Facts => ({
  ...factsOf(convention, context.agency, context.today, context.known),
  ...more,
});

/** The convention saved once more, with an old reason or change request gone when the status changes. */
export const saved = (
  before: Convention,
  change: Partial<Convention> & { readonly status: ConventionStatus },
  { now }: DecisionContext,
): Convention => {
  const { statusJustification, changeRequest, ...rest } = before;
  const moved = before.status !== change.status;
  return {
    ...rest,
    ...(moved || statusJustification === undefined ? {} : { statusJustification }),
    ...(moved || changeRequest === undefined ? {} : { changeRequest }),
    ...change,
    updatedAt: now.toISOString(),
    version: before.version + 1,
  };
};

/** A reason in the person's words, trimmed; throws DomainError "invalid" when it is empty or longer than `max`. */
export const requireReason = (typed: string, field: string, max: number): string => {
  const reason = typed.trim();
  if (reason.length > 0 && reason.length <= max) return reason;
  const message = reason.length === 0 ? "Écrivez la raison." : `Écrivez ${max} caractères au plus.`;
  return refuseField(field, "reason-refused", message);
};
