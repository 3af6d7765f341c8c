import type { InternshipKind } from "./vocabulary";

/** A party of the agreement, as the document lists what it commits to. */
type Party = "beneficiary" | "host" | "agency" | "beneficiaryRepresentative" | "beneficiaryCurrentEmployer";

const immersion = {
  beneficiary: [
    "respecter le règlement intérieur, les horaires, et les règles d’hygiène et de sécurité de l’entreprise (D5135-4)",
    "porter les équipements de protection qui lui sont donnés",
    "prévenir l’entreprise et la structure d’accompagnement en cas d’absence, d’incident ou de difficulté",
    "dire, à la fin, ce que l’immersion lui a appris",
  ],
  host: [
    "nommer une personne qui accueille, aide, guide et évalue sur place (D5135-5)",
    "ne confier aucune tâche régulière d’un poste permanent, ne remplacer aucun salarié, ne répondre ni à une saison ni à un surcroît d’activité (L5135-7)",
    "appliquer les mêmes durées de travail et de repos, et les mêmes règles de nuit et de jours fériés, qu’à ses salariés (L5135-6)",
    "donner les informations de sécurité et les équipements de protection (R4141-3-1)",
    "être assurée pour les dommages causés pendant l’immersion",
    "ouvrir l’accès aux transports collectifs et aux équipements dont ses salariés disposent (L5135-3)",
    "prévenir la structure d’accompagnement dans les 24 heures en cas d’accident (D5135-5)",
    "laisser la personne se rendre à ses rendez-vous d’emploi ou de formation",
  ],
  agency: [
    "suivre la personne pendant l’immersion et venir en aide en cas de difficulté",
    "transmettre sans délai l’annonce d’un accident à l’organisme qui assure la personne",
    "faire le bilan de l’immersion avec la personne et l’entreprise",
    "vérifier que l’immersion sert le projet de la personne et que ses objectifs sont réalistes",
    "déclarer un accident du travail à la caisse d’assurance maladie dans les 48 heures, quand elle assure la personne",
  ],
  beneficiaryRepresentative: [
    "autoriser la personne qu’il représente à faire cette immersion, aux conditions de cette convention",
  ],
  beneficiaryCurrentEmployer: [
    "laisser la personne faire cette immersion pendant son temps de travail",
    "lui rendre son poste à la fin de l’immersion (L5135-3)",
  ],
} as const;

/** Code de l'éducation L332-3-1, L124-3-1; Code du travail L4153-8, D4153-15 (convention.md 10). */
const miniStage = {
  beneficiary: [
    "n’avoir ni cours ni examen pendant le mini-stage",
    "respecter le règlement intérieur, les horaires, et les règles d’hygiène et de sécurité de l’entreprise",
    "porter les équipements de protection qui lui sont donnés",
    "prévenir l’entreprise et la chambre en cas d’absence, d’incident ou de difficulté",
  ],
  host: [
    "nommer une personne qui accueille et accompagne sur place",
    "faire découvrir le métier sans confier aucune tâche de production ni remplacer personne",
    "n’affecter un mineur à aucun travail dangereux qui lui est interdit (L4153-8 et D4153-15 du Code du travail)",
    "respecter les durées de présence que la loi fixe pour l’âge de la personne",
    "donner les informations de sécurité et les équipements de protection",
    "être assurée pour les dommages causés pendant le mini-stage (article 1242 du Code civil)",
    "prévenir la chambre dans les 24 heures en cas d’accident",
  ],
  agency: [
    "vérifier cette convention et l’endosser sans frais avant le premier jour",
    "suivre le mini-stage et venir en aide en cas de difficulté",
    "transmettre sans délai l’annonce d’un accident à l’établissement scolaire et à la famille",
    "garder les données de cette convention cinq ans au plus",
  ],
  beneficiaryRepresentative: [
    "autoriser la personne qu’il représente à faire ce mini-stage, aux conditions de cette convention",
    "assurer la personne qu’il représente pour les dommages qu’elle causerait",
  ],
  beneficiaryCurrentEmployer: [],
} as const;

/** What each party commits to by signing, by kind of stay, in the words of the document; sources in brackets are printed with them. */
export const obligationsOf: Readonly<Record<InternshipKind, Readonly<Record<Party, readonly string[]>>>> = {
  immersion,
  "mini-stage-cci": miniStage,
};

const immersionTerms = {
  status:
    "Pendant l’immersion, la personne garde son statut et le régime de protection sociale qu’elle avait avant. L’entreprise d’accueil ne la paie pas (L5135-3).",
  accident:
    "En cas d’accident, l’entreprise prévient la structure d’accompagnement dans les 24 heures. L’organisme qui assure la personne le déclare à la caisse d’assurance maladie dans les 48 heures.",
  start: "L’immersion ne commence pas avant la validation de cette convention par la structure prescriptrice.",
  assessment:
    "À la fin, la personne qui accueille sur place évalue si les objectifs sont atteints, avec la personne en immersion et la structure d’accompagnement. Le résultat est écrit dans un bilan que la personne lit et signe.",
  end: "Chacune des parties peut mettre fin à l’immersion avant son terme en prévenant les autres.",
} as const;

const miniStageTerms = {
  status:
    "Pendant le mini-stage, la personne garde son statut d’élève ou d’étudiant. L’entreprise d’accueil ne la paie pas, et elle ne travaille pas à la place d’un salarié.",
  accident:
    "En cas d’accident, l’entreprise prévient la chambre dans les 24 heures. La chambre prévient l’établissement et la famille.",
  start:
    "Le mini-stage ne commence pas avant la signature de toutes les parties et l’endossement de cette convention par la chambre.",
  assessment:
    "À la fin, la personne qui accueille sur place fait le point avec l’élève ou l’étudiant sur ce qu’il a découvert. Le résultat est écrit dans un bilan qu’il lit et signe.",
  end: "Chacune des parties peut mettre fin au mini-stage avant son terme en prévenant les autres.",
} as const;

/** What everybody accepts whatever their role, by kind of stay. */
export const sharedTermsOf: Readonly<Record<InternshipKind, Readonly<Record<keyof typeof immersionTerms, string>>>> = {
  immersion: immersionTerms,
  "mini-stage-cci": miniStageTerms,
};
