import { SummaryList } from "@/components/ui/summary-list";
import type { Assessment, AssessmentStatus } from "@/lib/assessment/domain/assessment";
import { formatDate, formatHours, formatInstant } from "@/lib/platform/typography";

const statusWords: Record<AssessmentStatus, string> = {
  COMPLETED: "En entier",
  PARTIALLY_COMPLETED: "En partie",
  DID_NOT_SHOW: "La personne n’est pas venue",
  FINISHED: "Jusqu’à la fin",
  ABANDONED: "Arrêt avant la fin",
};

const jobWords = ({ endedWithAJob, typeOfContract, contractStartDate }: Assessment): string => {
  if (!endedWithAJob) return "Non";
  return `Oui : ${typeOfContract ?? "contrat non précisé"}${contractStartDate ? `, à partir du ${formatDate(contractStartDate)}` : ""}`;
};

const answerWords = ({ beneficiaryAgreement, beneficiaryFeedback, signedAt }: Assessment): string => {
  if (signedAt === null) return "Pas encore de réponse";
  const answer = beneficiaryAgreement ? "D’accord" : "Pas d’accord";
  return `${answer}, le ${formatInstant(signedAt.toISOString())}${beneficiaryFeedback ? ` : « ${beneficiaryFeedback} »` : ""}`;
};

/** What the tutor said of an immersion, and what the beneficiary answered. */
export const AssessmentFacts = ({ assessment }: { readonly assessment: Assessment }) => (
  <SummaryList
    rows={[
      { term: "Présence", value: statusWords[assessment.status] },
      { term: "Heures faites", value: formatHours(assessment.minutesActuallyMade) },
      ...(assessment.lastDayOfPresence
        ? [{ term: "Dernier jour", value: formatDate(assessment.lastDayOfPresence) }]
        : []),
      ...(assessment.endedWithAJob === null ? [] : [{ term: "Embauche", value: jobWords(assessment) }]),
      { term: "Avis de l’entreprise", value: assessment.establishmentFeedback },
      ...(assessment.establishmentAdvices ? [{ term: "Conseils", value: assessment.establishmentAdvices }] : []),
      ...(assessment.signedAt || assessment.beneficiaryAgreement !== null || assessment.endedWithAJob !== null
        ? [{ term: "Réponse de la personne", value: answerWords(assessment) }]
        : []),
    ]}
  />
);
