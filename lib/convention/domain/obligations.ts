/** What each party commits to by signing, in the words of the document; sources in brackets are printed with them. */
export const obligations = {
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

/** What everybody accepts whatever their role. */
export const sharedTerms = {
  status:
    "Pendant l’immersion, la personne garde son statut et le régime de protection sociale qu’elle avait avant. L’entreprise d’accueil ne la paie pas (L5135-3).",
  accident:
    "En cas d’accident, l’entreprise prévient la structure d’accompagnement dans les 24 heures. L’organisme qui assure la personne le déclare à la caisse d’assurance maladie dans les 48 heures.",
  start: "L’immersion ne commence pas avant la validation de cette convention par la structure prescriptrice.",
  assessment:
    "À la fin, la personne qui accueille sur place évalue si les objectifs sont atteints, avec la personne en immersion et la structure d’accompagnement. Le résultat est écrit dans un bilan que la personne lit et signe.",
  end: "Chacune des parties peut mettre fin à l’immersion avant son terme en prévenant les autres.",
} as const;
