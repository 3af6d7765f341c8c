import type { DraftPart } from "@/lib/convention/domain/draft";
import { french } from "@/lib/platform/typography";

/** What a part of the request is called, what it asks. */
export type PartWords = { readonly title: string; readonly question: string; readonly detail: string };

/** Words of each part, in the list and on its page. */
export const partWords: Record<DraftPart, PartWords> = {
  vous: { title: "Vous", question: french("Qui part en immersion ?"), detail: "Nom, date de naissance, coordonnées" },
  structure: {
    title: "Votre structure d’accompagnement",
    question: french("Qui vous accompagne ?"),
    detail: "France Travail, mission locale, Cap emploi…",
  },
  entreprise: {
    title: "L’entreprise",
    question: french("Quelle entreprise vous accueille ?"),
    detail: "SIRET, personne qui signe, personne qui accueille",
  },
  metier: {
    title: "Le métier et les tâches",
    question: french("Quel métier allez-vous découvrir ?"),
    detail: "But, tâches, sécurité",
  },
  horaires: {
    title: "Dates et horaires",
    question: french("Quand et où travaillerez-vous ?"),
    detail: "Premier et dernier jour, heures de chaque jour, lieu",
  },
};

/** Titles that do not say "vous": a correction may be made by anybody on the convention. */
const titlesInCorrection: Partial<Record<DraftPart, string>> = {
  vous: "La personne en immersion",
  structure: "La structure d’accompagnement",
};

/** What a part is called, in a new request or in a correction. */
export const titleOfPart = (part: DraftPart, isCorrection: boolean): string =>
  (isCorrection ? titlesInCorrection[part] : undefined) ?? partWords[part].title;

/** Parts of a request, with the last one that checks and sends. */
export const partsInAll = 6;

/** Title of the form by which whole answers replace those of a convention, by its verb. */
export const rewritingTitles = { edit: "Modifier la convention", resubmit: "Corriger la convention" } as const;
