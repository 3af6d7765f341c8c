import type { InternshipKind } from "./vocabulary";

/** What the document calls things, by kind of stay. */
type DocumentWords = {
  readonly title: string;
  readonly renewal: string;
  /** What it organises, with its legal basis. */
  readonly basis: string;
  readonly person: string;
  readonly agency: string;
  /** Before "s’engage à". */
  readonly theAgency: string;
};

/** The words of the document (convention.md 10); nobody who signs a mini-stage reads of an immersion. */
export const documentWords: Readonly<Record<InternshipKind, DocumentWords>> = {
  immersion: {
    title: "Convention d’immersion",
    renewal: "Renouvellement d’une convention d’immersion",
    basis:
      "Cette convention organise une période de mise en situation en milieu professionnel (articles L5135-1 à L5135-8 et D5135-1 à D5135-8 du Code du travail).",
    person: "La personne en immersion",
    agency: "La structure d’accompagnement",
    theAgency: "La structure",
  },
  "mini-stage-cci": {
    title: "Convention de mini-stage",
    renewal: "Renouvellement d’une convention de mini-stage",
    basis:
      "Cette convention organise une période d’observation en milieu professionnel (articles L124-3-1, L332-3-1 et L332-3-2 du Code de l’éducation, L4153-1 du Code du travail). Une chambre consulaire l’endosse.",
    person: "L’élève ou l’étudiant",
    agency: "La chambre consulaire",
    theAgency: "La chambre",
  },
};
