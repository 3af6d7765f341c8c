import { capitalised } from "@/lib/platform/typography";
import type { Convention, PersonName } from "../convention";
import { kindWords } from "../kind-words";
import { checkAllowed } from "../permissions";
import { announce, type Decision, type DecisionContext, factsIn, requireReason, saved } from "./decision";
import { type GivenReasons, keptReasons } from "./lawful";

/** Name of the person who gives their agreement, as it stands on the document; may be empty as in the contract. */
export type AgreementInput = {
  readonly firstname: string;
  readonly lastname: string;
  readonly agencyReasons?: GivenReasons | undefined;
};

/** Why a convention is refused, given up or cancelled: 1 to 6000 characters. */
export type JustifiedInput = { readonly statusJustification: string };

const agreement = (
  verb: "approve" | "validate",
  convention: Convention,
  input: AgreementInput,
  context: DecisionContext,
): Pick<Convention, "status" | "agencyReasons"> => {
  const reasons = keptReasons(input.agencyReasons ?? {}, context);
  const given = reasons.map(({ rule }) => rule);
  const missingReasons = (context.known?.missingReasons ?? []).filter((rule) => !given.includes(rule));
  const status = checkAllowed(verb, factsIn(convention, context, { missingReasons }), context.role);
  const agencyReasons = [...(convention.agencyReasons ?? []), ...reasons];
  return agencyReasons.length > 0 ? { status, agencyReasons } : { status };
};

const nameOf = ({ firstname, lastname }: AgreementInput): PersonName | undefined =>
  firstname.trim() === "" && lastname.trim() === ""
    ? undefined
    : { firstname: firstname.trim(), lastname: lastname.trim() };

/** The counsellor of a two-step agency gives a first agreement. */
export const decideApprove = (convention: Convention, input: AgreementInput, context: DecisionContext): Decision => {
  const agreed = agreement("approve", convention, input, context);
  const agencyCounsellor = nameOf(input);
  return {
    next: saved(
      convention,
      {
        ...agreed,
        dateApproval: context.now.toISOString(),
        ...(agencyCounsellor && { validators: { ...convention.validators, agencyCounsellor } }),
      },
      context,
    ),
    events: [
      announce("ConventionAcceptedByCounsellor", convention.id, {
        by: context.role,
        reasons: Object.keys(input.agencyReasons ?? {}),
      }),
    ],
  };
};

/** The validator gives the final agreement: the immersion may begin. */
export const decideValidate = (convention: Convention, input: AgreementInput, context: DecisionContext): Decision => {
  const agreed = agreement("validate", convention, input, context);
  const agencyValidator = nameOf(input);
  return {
    next: saved(
      convention,
      {
        ...agreed,
        dateValidation: context.now.toISOString(),
        ...(agencyValidator && { validators: { ...convention.validators, agencyValidator } }),
      },
      context,
    ),
    events: [
      announce("ConventionAcceptedByValidator", convention.id, {
        by: context.role,
        reasons: Object.keys(input.agencyReasons ?? {}),
      }),
    ],
  };
};

const endings = {
  reject: "ConventionRejected",
  deprecate: "ConventionDeprecated",
  expire: "ConventionDeprecated",
  cancel: "ConventionCancelled",
} as const;

const end = (
  verb: keyof typeof endings,
  convention: Convention,
  justification: string,
  context: DecisionContext,
): Decision => {
  const status = checkAllowed(verb, factsIn(convention, context), context.role);
  const statusJustification = requireReason(justification, "statusJustification", 6000);
  const { dateApproval: _approval, dateValidation: _validation, ...ended } = convention;
  return {
    next: saved(ended, { status, statusJustification }, context),
    events: [announce(endings[verb], convention.id, { by: context.role, previousStatus: convention.status })],
  };
};

/** The agency refuses the immersion and says why. */
export const decideReject = (convention: Convention, input: JustifiedInput, context: DecisionContext): Decision =>
  end("reject", convention, input.statusJustification, context);

/** The agency closes a request that will not happen and says why. */
export const decideDeprecate = (convention: Convention, input: JustifiedInput, context: DecisionContext): Decision =>
  end("deprecate", convention, input.statusJustification, context);

/** The system closes a request that ended a month ago without being validated. */
export const decideExpire = (convention: Convention, _input: object, context: DecisionContext): Decision => {
  const { the, agrees } = kindWords[convention.internshipKind];
  const reason = `${capitalised(the)} devait se terminer il y a plus d’un mois et n’a pas été validé${agrees}.`;
  return end("expire", convention, reason, context);
};

/** The agency cancels a validated immersion and says why; refused once an assessment exists. */
export const decideCancel = (convention: Convention, input: JustifiedInput, context: DecisionContext): Decision =>
  end("cancel", convention, input.statusJustification, context);
