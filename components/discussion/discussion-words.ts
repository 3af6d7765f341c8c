import CircleCheck from "lucide/dist/esm/icons/circle-check.mjs";
import CircleX from "lucide/dist/esm/icons/circle-x.mjs";
import Clock from "lucide/dist/esm/icons/clock.mjs";
import Mail from "lucide/dist/esm/icons/mail.mjs";
import Phone from "lucide/dist/esm/icons/phone.mjs";
import type { Tone } from "@/components/ui/tag";
import type { DisplayStatus } from "@/lib/discussion/domain/display-status";
import type { ClosedReason } from "@/lib/discussion/domain/refused-reason";
import type {
  CandidateWarnedMethod,
  DiscussionKind,
  ExchangeSender,
  LevelOfEducation,
  RejectionKind,
} from "@/lib/discussion/domain/vocabulary";

type StatusLook = { readonly tone: Exclude<Tone, "turn">; readonly icon: typeof Mail; readonly words: string };
type TurnLook = { readonly tone: "turn"; readonly words: string };

const decided = {
  accepted: { tone: "positive", icon: CircleCheck, words: "Acceptée" },
  rejected: { tone: "danger", icon: CircleX, words: "Refusée" },
} as const;

/** What each side reads for each status; "turn" for whoever is awaited. */
export const statusLooks: Record<ExchangeSender, Record<DisplayStatus, StatusLook | TurnLook>> = {
  establishment: {
    ...decided,
    new: { tone: "turn", words: "Nouvelle" },
    "needs-answer": { tone: "turn", words: "À répondre" },
    "needs-urgent-answer": { tone: "turn", words: "À répondre vite" },
    answered: { tone: "info", icon: Mail, words: "Vous avez répondu" },
    "to-remind": { tone: "info", icon: Phone, words: "Peut vous appeler" },
  },
  potentialBeneficiary: {
    ...decided,
    new: { tone: "info", icon: Clock, words: "Envoyée" },
    "needs-answer": { tone: "turn", words: "À vous de répondre" },
    "needs-urgent-answer": { tone: "turn", words: "À vous de répondre" },
    answered: { tone: "info", icon: Clock, words: "En attente de l’entreprise" },
    "to-remind": { tone: "turn", words: "Vous pouvez appeler" },
  },
};

/** Why a request was refused, as people read it. */
export const rejectionWords: Record<RejectionKind, string> = {
  UNABLE_TO_HELP: "L’entreprise ne peut pas accueillir pour ce métier en ce moment",
  NO_TIME: "L’entreprise n’a pas le temps de bien accueillir en ce moment",
  OTHER: "Pour une autre raison",
  CANDIDATE_ALREADY_WARNED: "L’entreprise a prévenu la personne elle-même",
  DEPRECATED: "La demande est restée trois mois sans réponse",
};

/** How the company told the candidate by itself. */
export const warnedWords: Record<CandidateWarnedMethod, string> = {
  phone: "Par téléphone",
  email: "Par e-mail",
  inPerson: "De vive voix",
  other: "Autrement",
};

/** Why nothing can be written any more. */
export const closedWords: Record<ClosedReason, string> = {
  discussion_completed: "Cette candidature est close : plus aucun message ne peut y être écrit.",
  establishment_missing: "L’entreprise n’est plus dans l’annuaire : plus aucun message ne peut lui être écrit.",
  establishment_banned: "Cette entreprise ne peut plus être contactée.",
};

/** What is asked for. */
export const kindWords: Record<DiscussionKind, string> = {
  IF: "Immersion professionnelle",
  "1_ELEVE_1_STAGE": "Stage d’observation d’un élève",
};

/** School years as people say them. */
export const levelWords: Record<LevelOfEducation, string> = { "3ème": "Troisième", "2nde": "Seconde" };
