import type { CompanyPart } from "@/lib/directory/domain/registration";

type PartWords = { readonly title: string; readonly question: string; readonly detail: string };

/** How each part of a company's form is called, asked and announced. */
export const companyPartWords: Record<CompanyPart, PartWords> = {
  entreprise: {
    title: "Votre entreprise",
    question: "Quelle est votre entreprise\u202f?",
    detail: "SIRET, nom, présentation",
  },
  metiers: {
    title: "Les métiers",
    question: "Quels métiers peut-on découvrir chez vous\u202f?",
    detail: "Un métier au moins, sur place ou à distance",
  },
  adresses: {
    title: "Les adresses",
    question: "Où accueillez-vous\u202f?",
    detail: "Une adresse au moins",
  },
  personnes: {
    title: "Les personnes",
    question: "Qui s’en occupe chez vous\u202f?",
    detail: "Qui tient la fiche, qui répond aux candidats",
  },
  contact: {
    title: "La prise de contact",
    question: "Comment vous contacter\u202f?",
    detail: "Par écrit, par téléphone ou sur place",
  },
  accueil: {
    title: "L’accueil",
    question: "Quand, et qui accueillez-vous\u202f?",
    detail: "Disponibilité, nombre de candidatures, public",
  },
};
