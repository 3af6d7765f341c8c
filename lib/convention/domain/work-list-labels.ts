import { formatCount } from "@/lib/platform/typography";
import type { PlainDate } from "./plain-date";
import type { ConventionRow } from "./read-models";
import type { AssessmentState, WorkListColumn } from "./work-list";

/** Head of each column, on the page as in the file that is taken away. */
export const columnLabels: Record<WorkListColumn, string> = {
  company: "Entreprise",
  dates: "Dates",
  status: "Statut",
  turn: "Doit agir",
  assessment: "Bilan",
  counsellor: "Conseiller",
  agency: "Structure",
  reference: "Référence",
  submission: "Envoyée",
  validation: "Validée",
};

/** Where an assessment stands. */
export const assessmentLabels: Record<AssessmentState, string> = {
  "to-complete": "À remplir",
  "to-sign": "À signer",
  finalized: "Terminé",
};

/** Where the assessment of one line stands on a day, in words. */
export const assessmentWords = ({ status, assessment, dateEnd }: ConventionRow, today: PlainDate): string => {
  if (assessment) return assessmentLabels[assessment];
  return status === "ACCEPTED_BY_VALIDATOR" && dateEnd <= today ? assessmentLabels["to-complete"] : "Pas encore";
};

/** Who must act on the convention of one line, in words, its reader apart. */
export const awaitedOn = (row: ConventionRow): string => {
  switch (row.status) {
    case "DRAFT":
      return "La personne qui corrige";
    case "READY_TO_SIGN":
      return "Personne n’a encore signé";
    case "PARTIALLY_SIGNED":
      return `Il manque ${formatCount(row.signatories - row.signed, "signature")} sur ${row.signatories}`;
    case "IN_REVIEW":
      return row.validationSteps === "counsellor-and-validator"
        ? "La conseillère ou le conseiller"
        : "La personne qui valide";
    case "ACCEPTED_BY_COUNSELLOR":
      return "La personne qui valide";
    case "ACCEPTED_BY_VALIDATOR":
    case "REJECTED":
    case "CANCELLED":
    case "DEPRECATED":
      return "Personne";
  }
};
