import { DomainError } from "@/lib/platform/errors";
import { type Convention, mapSignatories, type Signatory } from "../convention";
import { checkAllowed } from "../permissions";
import { isSignatoryRole, type SignatoryRole } from "../roles";
import { announce, type Decision, type DecisionContext, factsIn, saved } from "./decision";

const signing =
  (role: SignatoryRole, now: Date) =>
  <S extends Signatory>(signatory: S): S =>
    signatory.role === role ? { ...signatory, signedAt: now.toISOString() } : signatory;

/** The signatories, with the signature of one role at this moment. */
export const withSignature = (convention: Convention, role: SignatoryRole, now: Date): Convention["signatories"] =>
  mapSignatories(convention.signatories, signing(role, now));

/** A signatory who proved their code signs; the status moves in the same act, to IN_REVIEW when everybody has signed. */
export const decideSign = (convention: Convention, _input: object, context: DecisionContext): Decision => {
  const { role, now } = context;
  const status = checkAllowed("sign", factsIn(convention, context), role);
  if (!isSignatoryRole(role)) throw new DomainError("forbidden", "role-not-allowed", "Ce rôle ne signe pas.");
  const name = status === "IN_REVIEW" ? "ConventionFullySigned" : "ConventionPartiallySigned";
  return {
    next: saved(convention, { status, signatories: withSignature(convention, role, now) }, context),
    events: [announce(name, convention.id, { by: role, signatory: role })],
  };
};
