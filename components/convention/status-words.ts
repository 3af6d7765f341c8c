import type { ConventionStatus } from "@/lib/convention/domain/status";

/** What each status means to somebody who reads it for the first time. */
export const statusWords: Record<ConventionStatus, string> = {
  DRAFT: "Quelqu’un a demandé une correction. Elle est à faire, puis tout le monde signe de nouveau.",
  READY_TO_SIGN: "La demande est envoyée. Personne n’a encore signé.",
  PARTIALLY_SIGNED: "Il manque au moins une signature.",
  IN_REVIEW: "Tout le monde a signé. Votre structure vérifie.",
  ACCEPTED_BY_COUNSELLOR: "Le conseiller ou la conseillère a donné un premier accord. Une autre personne valide.",
  ACCEPTED_BY_VALIDATOR: "L’immersion peut commencer à la date prévue.",
  REJECTED: "Votre structure a refusé et dit pourquoi. L’immersion ne se fait pas.",
  CANCELLED: "La convention était validée, et ne compte plus.",
  DEPRECATED: "La demande est abandonnée, ou dépassée depuis un mois.",
};
