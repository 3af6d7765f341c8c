import type { DraftPart, DraftView } from "@/lib/convention/domain/draft";
import type { InternshipKind } from "@/lib/convention/domain/vocabulary";
import { french } from "@/lib/platform/typography";

/** What a part of the request is called, what it asks. */
export type PartWords = { readonly title: string; readonly question: string; readonly detail: string };

const ofImmersion: Record<DraftPart, PartWords> = {
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

/** Words of each part, in the list and on its page. */
export const partWords: Record<InternshipKind, Record<DraftPart, PartWords>> = {
  immersion: ofImmersion,
  "mini-stage-cci": {
    ...ofImmersion,
    vous: {
      title: "Vous",
      question: french("Qui part en mini-stage ?"),
      detail: "Nom, date de naissance, coordonnées, études",
    },
    structure: {
      title: "La chambre consulaire",
      question: french("Quelle chambre valide votre mini-stage ?"),
      detail: "De commerce (CCI), de métiers ou d’agriculture",
    },
    horaires: { ...ofImmersion.horaires, question: french("Quand et où se passe votre mini-stage ?") },
  },
};

/** Titles that do not say "vous": a correction may be made by anybody on the convention. */
const titlesInCorrection: Record<InternshipKind, Partial<Record<DraftPart, string>>> = {
  immersion: { vous: "La personne en immersion", structure: "La structure d’accompagnement" },
  "mini-stage-cci": { vous: "La personne en mini-stage", structure: "La chambre consulaire" },
};

/** What a part is called, in a new request or in a correction. */
export const titleOfPart = (
  part: DraftPart,
  { around: { kind }, correction }: Pick<DraftView, "around" | "correction">,
): string => (correction ? titlesInCorrection[kind][part] : undefined) ?? partWords[kind][part].title;

/** Parts of a request, with the last one that checks and sends. */
export const partsInAll = 6;

/** Title of the form by which whole answers replace those of a convention, by its verb. */
export const rewritingTitles = { edit: "Modifier la convention", resubmit: "Corriger la convention" } as const;
