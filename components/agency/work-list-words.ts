import type { WorkList } from "@/lib/convention/domain/read-models";
import type { SortOrder, WorkListSort, WorkListTask } from "@/lib/convention/domain/work-list";
import { formatCount } from "@/lib/platform/typography";

/** Each task as its tile and its list say it; `turn` when it awaits the reader. */
export const taskWords: Record<WorkListTask, { label: string; detail: string; turn: boolean; empty: string }> = {
  "a-verifier": {
    label: "À vérifier",
    detail: "tout le monde a signé",
    turn: true,
    empty: "Rien à vérifier aujourd’hui.",
  },
  "a-valider": {
    label: "À valider",
    detail: "il ne manque que votre accord",
    turn: true,
    empty: "Rien à valider aujourd’hui.",
  },
  signatures: {
    label: "Signatures urgentes",
    detail: "l’immersion commence dans 5 jours ouvrés ou moins",
    turn: false,
    empty: "Aucune signature urgente ne manque.",
  },
  "non-remis": {
    label: "Messages non remis",
    detail: "adresse à corriger",
    turn: false,
    empty: "Tous les messages ont été remis.",
  },
  "non-transmis": {
    label: "Non transmises",
    detail: "un partenaire n’a pas reçu la convention",
    turn: false,
    empty: "Les partenaires ont tout reçu.",
  },
  bilans: { label: "Bilans à relancer", detail: "immersion finie", turn: false, empty: "Aucun bilan à relancer." },
};

/** The list that no task narrows. */
export const wholeListLabel = "Toutes";

/** What a list is ordered by. */
export const sortLabels: Record<WorkListSort, string> = {
  dateStart: "Premier jour",
  dateEnd: "Dernier jour",
  dateSubmission: "Date d’envoi",
  dateValidation: "Date de validation",
};

/** Which end of the order comes first. */
export const orderLabels: Record<SortOrder, string> = { asc: "Plus ancien d’abord", desc: "Plus récent d’abord" };

/** How many conventions a list holds, as far as they were counted. */
export const countOf = ({ total, isTotalExact }: WorkList): string =>
  isTotalExact ? formatCount(total, "convention") : `Plus de ${formatCount(total, "convention")}`;
