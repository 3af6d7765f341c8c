import type { Convention, ConventionRequest } from "../convention";
import { factsOfNothing } from "../facts";
import { checkAllowed } from "../permissions";
import { announce, type Decision, type DecisionContext } from "./decision";
import { type GivenReasons, keptReasons, requireLawful } from "./lawful";

/** A request to submit, with the identifiers that the command chose. */
export type SubmitInput = {
  readonly id: string;
  readonly reference: string;
  readonly request: ConventionRequest;
  readonly agencyReasons?: GivenReasons | undefined;
};

/** A new convention that nobody has signed, from a request; no server field can come from the request. */
export const newConvention = ({ id, reference, request }: SubmitInput, { now }: DecisionContext): Convention => ({
  ...request,
  id,
  reference,
  status: "READY_TO_SIGN",
  dateSubmission: now.toISOString(),
  updatedAt: now.toISOString(),
  version: 1,
});

/** Anybody submits a complete request; throws DomainError "invalid" with the fields that the law or the identities refuse. */
export const decideSubmit = (input: SubmitInput, context: DecisionContext): Decision => {
  checkAllowed("submit", factsOfNothing, context.role);
  const given = input.agencyReasons ?? {};
  const reasons = keptReasons(given, context);
  const findings = requireLawful(input.request, context, given);
  const convention = newConvention(input, context);
  return {
    next: reasons.length > 0 ? { ...convention, agencyReasons: reasons } : convention,
    events: [
      announce("ConventionSubmittedByBeneficiary", input.id, {
        by: context.role,
        agencyId: input.request.agencyId,
        renewalOf: null,
        findings: findings.map(({ rule }) => rule),
      }),
    ],
  };
};
