import { DomainError } from "@/lib/platform/errors";
import type { Facts } from "./facts";
import type { ActorRole } from "./roles";
import type { ConventionStatus } from "./status";
import { type Transition, transitions, type Verb, verbs } from "./transitions";

const whyStatusRefuses: Record<ConventionStatus, string> = {
  DRAFT: "Une modification de cette convention est en cours.",
  READY_TO_SIGN: "Personne n’a encore signé cette convention.",
  PARTIALLY_SIGNED: "Il manque encore des signatures à cette convention.",
  IN_REVIEW: "Tout le monde a signé : la structure vérifie cette convention.",
  ACCEPTED_BY_COUNSELLOR: "Le conseiller a donné son accord : cette convention attend sa validation.",
  ACCEPTED_BY_VALIDATOR: "Cette convention est validée.",
  REJECTED: "Cette convention est rejetée.",
  CANCELLED: "Cette convention est annulée.",
  DEPRECATED: "Cette convention est obsolète.",
};

const isByRole = (transition: Transition, role: ActorRole): boolean =>
  transition.by === "anyone" || transition.by.includes(role);

/** Why something is refused: the kind and code of the error, and a sentence in French. */
type Refusal = { readonly kind: "forbidden" | "conflict"; readonly code: string; readonly message: string };

const roleRefused: Refusal = {
  kind: "forbidden",
  code: "role-not-allowed",
  message: "Vous n’avez pas le droit de faire cela sur cette convention.",
};

const statusRefused = (status: ConventionStatus | null): Refusal => {
  const state = status === null ? "Cette convention n’existe pas encore." : whyStatusRefuses[status];
  return { kind: "conflict", code: "status-not-allowed", message: `${state} Cette action n’est pas possible.` };
};

/** Why this role may not do this now, undefined when it may; role first, then status, then conditions, as the reference answers. */
const refusalOf = (verb: Verb, facts: Facts, role: ActorRole): Refusal | undefined => {
  const transition: Transition = transitions[verb];
  if (!isByRole(transition, role)) return roleRefused;
  if (!transition.from.includes(facts.status)) return statusRefused(facts.status);
  return transition.allowedWhen?.find(({ holds }) => !holds(facts, role));
};

const refuse = ({ kind, code, message }: Refusal): never => {
  throw new DomainError(kind, code, message);
};

/** Whether this role may do this now. */
export const isAllowed = (verb: Verb, facts: Facts, role: ActorRole): boolean =>
  refusalOf(verb, facts, role) === undefined;

/** Every act this role may do now; a screen shows exactly these buttons. */
export const allowedActions = (facts: Facts, role: ActorRole): readonly Verb[] =>
  verbs.filter((verb) => isAllowed(verb, facts, role));

/** Passes when this role may do this now, and gives the status that follows; throws DomainError "forbidden" or "conflict" otherwise. */
export const checkAllowed = (verb: Verb, facts: Facts, role: ActorRole): ConventionStatus => {
  const refusal = refusalOf(verb, facts, role);
  if (refusal) refuse(refusal);
  const transition: Transition = transitions[verb];
  const target = typeof transition.to === "function" ? transition.to(facts, role) : transition.to;
  if (target !== "unchanged") return target;
  return facts.status ?? refuse(statusRefused(null));
};

const refusalToAll = (verb: Verb, facts: Facts, roles: readonly ActorRole[]): Refusal => {
  const refusals = roles.flatMap((role) => refusalOf(verb, facts, role) ?? []);
  return refusals.find(({ code }) => code !== roleRefused.code) ?? roleRefused;
};

/** Among the roles of one person, the first that may do this; throws the refusal of the last one otherwise. */
export const roleThatMay = (verb: Verb, facts: Facts, roles: readonly ActorRole[]): ActorRole =>
  roles.find((role) => isAllowed(verb, facts, role)) ?? refuse(refusalToAll(verb, facts, roles));

/** Why nobody with these roles may do this now, in French; undefined when one of them may. */
export const whyNot = (verb: Verb, facts: Facts, roles: readonly ActorRole[]): string | undefined =>
  roles.some((role) => isAllowed(verb, facts, role)) ? undefined : refusalToAll(verb, facts, roles).message;
