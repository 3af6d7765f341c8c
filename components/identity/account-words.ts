/** What somebody has just done to their account, as the address of its page says it. */
export const accountDone = ["nom", "adresse", "session", "sessions"] as const;

export type AccountDone = (typeof accountDone)[number];

/** The same, as it is told to them. */
export const doneWords: Record<AccountDone, string> = {
  nom: "Votre nom est enregistré.",
  adresse: "Votre nouvelle adresse est enregistrée.",
  session: "La session est fermée.",
  sessions: "Vos autres sessions sont fermées.",
};
