import { type SignatoryRole, signatoryRoles } from "@/lib/convention/domain/roles";

/** From the search to the first day. */
export const steps = [
  { title: "Trouvez une entreprise", detail: "Cherchez un métier près de chez vous, et demandez-lui son accord." },
  { title: "Remplissez la demande", detail: "Dix minutes suffisent. Vos réponses s’enregistrent à chaque page." },
  { title: "Tout le monde signe", detail: "Chacun reçoit un lien, puis un code, par e-mail ou par SMS." },
  { title: "Votre structure valide", detail: "L’immersion commence après la validation, jamais avant." },
] as const;

const whoSigns: Record<SignatoryRole, { readonly who: string; readonly when: string }> = {
  beneficiary: { who: "Vous", when: "Toujours : la personne qui part en immersion." },
  "establishment-representative": { who: "L’entreprise", when: "Toujours : la personne qui la représente." },
  "beneficiary-representative": {
    who: "Le représentant légal",
    when: "Si vous avez moins de 18 ans le premier jour : un parent, un tuteur.",
  },
  "beneficiary-current-employer": {
    who: "Votre employeur",
    when: "Si vous êtes salarié et venez sur votre temps de travail.",
  },
};

/** Who signs a convention, and when. */
export const signers = signatoryRoles.map((role) => whoSigns[role]);

/** Words of the field, for somebody who meets them for the first time. */
export const glossary = [
  {
    word: "Immersion",
    meaning:
      "Quelques jours ou semaines dans une entreprise, pour découvrir un métier. La loi dit : période de mise en situation en milieu professionnel.",
  },
  {
    word: "Convention",
    meaning: "L’accord écrit d’une immersion : qui, où, quand, pour quoi faire. Elle vous protège en cas d’accident.",
  },
  { word: "Candidat", meaning: "La personne qui part en immersion. La convention dit : bénéficiaire." },
  {
    word: "Structure d’accompagnement",
    meaning: "Celle qui vous suit : France Travail, mission locale, Cap emploi… La convention dit : prescripteur.",
  },
  { word: "Conseiller, valideur", meaning: "Dans votre structure : qui donne le premier accord, et qui décide." },
  { word: "Tuteur", meaning: "La personne de l’entreprise qui vous accueille, vous montre et vous évalue." },
  { word: "Représentant légal", meaning: "Le parent ou le tuteur d’une personne de moins de 18 ans." },
  { word: "SIRET", meaning: "Le numéro à 14 chiffres d’un établissement." },
  { word: "Bilan", meaning: "Ce que l’entreprise écrit à la fin : ce qui a été fait et appris." },
] as const;
