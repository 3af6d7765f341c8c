/** The four steps of an immersion, as everybody reads them before starting. */
export const immersionSteps = [
  { title: "Trouvez une entreprise", detail: "Cherchez un métier près de chez vous, puis prenez contact." },
  { title: "Remplissez la convention", detail: "En ligne, avec l’entreprise : dates, horaires, activités." },
  {
    title: "Tout le monde signe",
    detail: "Vous et l’entreprise signez avec un code reçu par e-mail. Votre structure d’accompagnement valide.",
  },
  { title: "Découvrez le métier", detail: "Quelques jours sur place, un mois au plus, avec un tuteur." },
] as const;
