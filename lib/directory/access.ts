import { DomainError } from "@/lib/platform/errors";
import type { JournalActor } from "@/lib/platform/event";
import type { EstablishmentRole } from "./domain/rights";
import { establishmentScope } from "./domain/scope";

declare const access: unique symbol;

/** A professional who signed in, as identity gives them: their accepted rights alone. */
export type Professional = {
  readonly kind: "user";
  readonly journal: JournalActor;
  readonly userId: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly isOperator: boolean;
  readonly establishmentRights: readonly { readonly siret: string; readonly role: EstablishmentRole }[];
};

/** Proof that somebody signed in, to register a company, join one or list their own. Only this file makes one. */
export type RegistrantAccess = Pick<Professional, "journal" | "userId" | "email" | "firstName" | "lastName"> & {
  readonly [access]: "registrant";
};

/** Proof that somebody may act for one company site, and in which role. Only this file makes one. */
export type SiteAccess = Pick<Professional, "journal" | "userId"> & {
  readonly siret: string;
  readonly role: EstablishmentRole | "back-office";
} & { readonly [access]: "site" };

/** Proof that somebody is an operator of the service. Only this file makes one. */
export type OperatorAccess = Pick<Professional, "journal" | "userId"> & { readonly [access]: "operator" };

/** What somebody who signed in may do for themselves. */
export const accessOfRegistrant = ({ journal, userId, email, firstName, lastName }: Professional): RegistrantAccess =>
  ({ journal, userId, email, firstName, lastName }) as RegistrantAccess;

const roleOn = (user: Professional, siret: string): SiteAccess["role"] | undefined =>
  establishmentScope(user.establishmentRights).roleBySiret.get(siret) ?? (user.isOperator ? "back-office" : undefined);

/** The right of somebody on one company site. Throws DomainError("forbidden"), the same whether the site exists or not. */
export const accessToSite = (user: Professional, siret: string): SiteAccess => {
  const role = roleOn(user, siret);
  if (!role) throw new DomainError("forbidden", "site-refused", "Vous n’avez pas accès à cette entreprise.");
  return { journal: { ...user.journal, role }, userId: user.userId, siret, role } as SiteAccess;
};

/** The right of an operator. Throws DomainError("forbidden"). */
export const accessOfOperator = ({ isOperator, journal, userId }: Professional): OperatorAccess => {
  if (!isOperator)
    throw new DomainError("forbidden", "operator-only", "Cette page est réservée à l’équipe du service.");
  return { journal: { ...journal, role: "back-office" }, userId } as OperatorAccess;
};

/** Whoever keeps the page of a site; a contact reads it. Throws DomainError("forbidden"). */
export const requireAdministrator = ({ role }: SiteAccess): void => {
  if (role === "establishment-contact")
    throw new DomainError(
      "forbidden",
      "administrator-only",
      "Seule une personne qui administre la fiche peut la modifier.",
    );
};
