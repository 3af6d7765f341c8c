import { DomainError } from "@/lib/platform/errors";
import type { JournalActor } from "@/lib/platform/event";
import { findContactEmails } from "./store/contacts";

declare const access: unique symbol;

/** A professional who signed in, as identity gives them: their address is proved. */
export type PartnerProfessional = {
  readonly kind: "user";
  readonly journal: JournalActor;
  readonly userId: string;
  readonly email: string;
  readonly isOperator: boolean;
};

type Acting = Pick<PartnerProfessional, "journal" | "userId">;

/** Proof that somebody is an operator, who keeps the partners. Only this file makes one. */
export type PartnerOperator = Acting & { readonly [access]: "operator" };

/** Proof that somebody signed in, to ask for an access and see those that their address opens. Only this file makes one. */
export type ApplicantAccess = Acting & { readonly email: string } & { readonly [access]: "applicant" };

/** Proof that somebody's address stands among the contacts of one partner. Only this file makes one. */
export type ConsumerAccess = Acting & { readonly consumerId: string } & { readonly [access]: "contact" };

/** The right of an operator on every partner. Throws DomainError("forbidden"). */
export const accessOfPartnerOperator = ({ isOperator, journal, userId }: PartnerProfessional): PartnerOperator => {
  if (!isOperator)
    throw new DomainError("forbidden", "operator-only", "Cette page est réservée à l’équipe du service.");
  return { journal: { ...journal, role: "back-office" }, userId } as PartnerOperator;
};

/** What somebody who signed in may do for themselves. */
export const accessOfApplicant = ({ journal, userId, email }: PartnerProfessional): ApplicantAccess =>
  ({ journal, userId, email }) as ApplicantAccess;

/**
 * The right of somebody on one partner: their proved address stands among its contacts (docs/decisions/0019). A partner of others
 * does not exist for them: throws DomainError("notFound").
 */
export const accessToConsumer = async (
  { journal, userId, email }: PartnerProfessional,
  consumerId: string,
): Promise<ConsumerAccess> => {
  const emails = await findContactEmails(consumerId);
  if (!emails.includes(email.toLowerCase()))
    throw new DomainError("notFound", "consumer-not-yours", "Cet accès n’existe pas ou n’est pas le vôtre.");
  return { journal: { ...journal, role: "api-contact" }, userId, consumerId } as ConsumerAccess;
};
