import { DomainError } from "@/lib/platform/errors";
import type { JournalActor } from "@/lib/platform/event";
import type { AgencyRole } from "./domain/agency";
import { agencyScope } from "./domain/scope";

declare const access: unique symbol;

/** A professional who signed in, as identity gives them. */
export type AgencyProfessional = {
  readonly kind: "user";
  readonly journal: JournalActor;
  readonly userId: string;
  readonly email: string;
  readonly isOperator: boolean;
  readonly agencyRights: readonly { readonly agencyId: string; readonly roles: readonly AgencyRole[] }[];
};

type Acting = Pick<AgencyProfessional, "journal" | "userId" | "email">;

/** Proof that somebody signed in, to register an agency, ask to join some and see what they hold. Only this file makes one. */
export type JoinerAccess = Acting & { readonly [access]: "joiner" };

/** Proof that somebody belongs to an agency, or is an operator, and what they may do there. Only this file makes one. */
export type TeamAccess = Acting & {
  readonly agencyId: string;
  /** Their roles there; none for an operator who is no member. */
  readonly roles: readonly AgencyRole[];
  /** Whether they manage its people and its settings: its administrators, and operators. */
  readonly manages: boolean;
} & { readonly [access]: "team" };

/** Proof that somebody manages the people and the settings of an agency. Only this file makes one. */
export type ManagerAccess = Acting & { readonly agencyId: string } & { readonly [access]: "manager" };

/** Proof that somebody is an operator, who reviews agencies. Only this file makes one. */
export type AgencyReviewer = Pick<AgencyProfessional, "journal" | "userId"> & { readonly [access]: "reviewer" };

const acting = ({ journal, userId, email }: AgencyProfessional): Acting => ({ journal, userId, email });

/** What somebody who signed in may do for themselves. */
export const accessOfJoiner = (user: AgencyProfessional): JoinerAccess => acting(user) as JoinerAccess;

/** Somebody's place in an agency. Another agency does not exist for them: throws DomainError("notFound"). */
export const accessToTeam = (user: AgencyProfessional, agencyId: string): TeamAccess => {
  const roles = agencyScope(user.agencyRights).rolesByAgency.get(agencyId) ?? [];
  if (roles.length === 0 && !user.isOperator)
    throw new DomainError("notFound", "agency-not-found", "Cette structure n’existe pas ou n’est pas la vôtre.");
  return { ...acting(user), agencyId, roles, manages: user.isOperator || roles.includes("agency-admin") } as TeamAccess;
};

/**
 * The right to manage an agency's people and settings. Throws DomainError "notFound" for an agency of others, "forbidden" for a member
 * who does not administer it.
 */
export const accessOfManager = (user: AgencyProfessional, agencyId: string): ManagerAccess => {
  const { manages, roles } = accessToTeam(user, agencyId);
  if (!manages)
    throw new DomainError(
      "forbidden",
      "administrator-only",
      "Seule une personne qui administre la structure peut faire cela.",
    );
  const role = roles.includes("agency-admin") ? "agency-admin" : "back-office";
  return { ...acting(user), journal: { ...user.journal, role }, agencyId } as ManagerAccess;
};

/** The right of an operator on every agency. Throws DomainError("forbidden"). */
export const accessOfReviewer = ({ isOperator, journal, userId }: AgencyProfessional): AgencyReviewer => {
  if (!isOperator)
    throw new DomainError("forbidden", "operator-only", "Cette page est réservée à l’équipe du service.");
  return { journal: { ...journal, role: "back-office" }, userId } as AgencyReviewer;
};
