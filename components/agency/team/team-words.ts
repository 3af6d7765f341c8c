/** What was just done to an agency and its people. */
export const teamDone = ["ajout", "role", "retrait", "accord", "refus", "messages", "reglages"] as const;
export type TeamDone = (typeof teamDone)[number];

/** How it is told. */
export const teamDoneWords: Record<TeamDone, string> = {
  ajout: "La personne est ajoutée. Elle reçoit un e-mail.",
  role: "C’est enregistré. La personne reçoit un e-mail.",
  retrait: "La personne est retirée. Elle reçoit un e-mail.",
  accord: "La demande est acceptée. La personne reçoit un e-mail.",
  refus: "La demande est refusée. La personne reçoit un e-mail.",
  messages: "Votre choix est enregistré.",
  reglages: "Les réglages sont enregistrés.",
};
