import { french } from "@/lib/platform/typography";
import type { WrittenRejection } from "./domain/decide-status";
import type { Discussion } from "./domain/discussion";
import type { ContactRequest } from "./schemas";

/** The candidate's first message, made of what they answered: what the company reads first, and what the discussion keeps. */
export const firstMessage = (request: ContactRequest, jobLabel: string): string =>
  french(
    [
      `Je voudrais découvrir le métier : ${jobLabel}.`,
      request.kind === "IF"
        ? `Mon but : ${request.immersionObjective.toLowerCase()}.`
        : `Je suis élève de ${request.levelOfEducation} et je cherche un stage d’observation.`,
      `Mes disponibilités : ${request.datePreferences}`,
      request.kind === "IF" && request.experienceAdditionalInformation
        ? `Mon expérience : ${request.experienceAdditionalInformation}`
        : "",
      request.kind === "IF" && request.potentialBeneficiaryResumeLink
        ? `Mon CV : ${request.potentialBeneficiaryResumeLink}`
        : "",
    ]
      .filter(Boolean)
      .join("\n\n"),
  );

const reasons: Record<WrittenRejection, string> = {
  UNABLE_TO_HELP: "Nous ne pouvons pas vous accueillir pour ce métier en ce moment.",
  NO_TIME: "Nous n’avons pas le temps de bien vous accueillir en ce moment.",
  OTHER: "",
};

/** What a refusal says to the candidate, in the company's name. */
export const refusalMessage = (
  { candidate, businessName }: Pick<Discussion, "candidate" | "businessName">,
  kind: WrittenRejection,
  reason: string | null,
): string =>
  french(
    [
      `Bonjour ${candidate.firstName},`,
      "Merci d’avoir pensé à nous. Nous ne pouvons pas donner suite à votre demande.",
      reason ?? reasons[kind],
      `${businessName}`,
    ].join("\n\n"),
  );

/** What an agreement says to the candidate, in the company's name. */
export const agreementMessage = ({ candidate, businessName }: Pick<Discussion, "candidate" | "businessName">): string =>
  french(
    [
      `Bonjour ${candidate.firstName},`,
      "C’est d’accord pour votre immersion chez nous. Convenons des dates, puis remplissez ensemble la convention : l’immersion commence quand elle est validée.",
      businessName,
    ].join("\n\n"),
  );

/** Subject of an answer of the company, and of the candidate (directory.md 6.5). */
export const subjectOf = (
  { businessName, candidate }: Pick<Discussion, "businessName" | "candidate">,
  sender: "establishment" | "potentialBeneficiary",
): string =>
  sender === "establishment"
    ? `Réponse de ${businessName} à votre demande d’immersion`
    : `Réponse de ${candidate.firstName} ${candidate.lastName} à votre message`;
