import { DomainError } from "@/lib/platform/errors";
import type { JournalActor } from "@/lib/platform/event";
import type { AgencyRole } from "./domain/agency";

declare const access: unique symbol;

/** A professional who signed in, as identity gives them. */
type Professional = {
  readonly kind: "user";
  readonly journal: JournalActor;
  readonly userId: string;
  readonly email: string;
  readonly isOperator: boolean;
  readonly agencyRights: readonly { readonly agencyId: string; readonly roles: readonly AgencyRole[] }[];
};

/** Proof that somebody signed in, to register an agency. Only this file makes one. */
export type AgencyRegistrant = Pick<Professional, "journal" | "userId" | "email"> & { readonly [access]: "registrant" };

/** Proof that somebody is an operator, who reviews agencies. Only this file makes one. */
export type AgencyReviewer = Pick<Professional, "journal" | "userId"> & { readonly [access]: "reviewer" };

/** Proof that somebody may read the delegation agreement of one agency. Only this file makes one. */
export type AgreementAccess = { readonly agencyId: string } & { readonly [access]: "agreement" };

/** What somebody who signed in may do to register an agency. */
export const accessOfAgencyRegistrant = ({ journal, userId, email }: Professional): AgencyRegistrant =>
  ({ journal, userId, email }) as AgencyRegistrant;

/** The right of an operator on every agency. Throws DomainError("forbidden"). */
export const accessOfReviewer = ({ isOperator, journal, userId }: Professional): AgencyReviewer => {
  if (!isOperator)
    throw new DomainError("forbidden", "operator-only", "Cette page est réservée à l’équipe du service.");
  return { journal: { ...journal, role: "back-office" }, userId } as AgencyReviewer;
};

/** The right to read an agency's agreement: operators and whoever administers it. Throws DomainError("notFound") for anybody else. */
export const accessToAgreement = ({ isOperator, agencyRights }: Professional, agencyId: string): AgreementAccess => {
  const roles = agencyRights.find((right) => right.agencyId === agencyId)?.roles ?? [];
  if (!isOperator && !roles.includes("agency-admin"))
    throw new DomainError("notFound", "agreement-not-found", "Ce document n’existe pas ou n’est pas pour vous.");
  return { agencyId } as AgreementAccess;
};
