/** What was just done to one's own places. */
export const ownAgenciesDone = ["demande", "annulation", "depart"] as const;
export type OwnAgenciesDone = (typeof ownAgenciesDone)[number];

/** How it is told. */
export const ownAgenciesDoneWords: Record<OwnAgenciesDone, string> = {
  demande: "Votre demande est partie. Vous aurez un e-mail dès la réponse.",
  annulation: "Votre demande est annulée.",
  depart: "Vous ne faites plus partie de cette structure.",
};
