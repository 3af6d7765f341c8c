/** What an operator just did to a partner or a request, by the word in the address. */
export const consumerDone = {
  enregistre: "Les informations sont enregistrées.",
  retire: "L’accès est retiré : la clé n’ouvre plus rien.",
  accepte: "L’accès est ouvert : la personne reçoit un e-mail et crée sa clé.",
  refuse: "La demande est refusée : la personne reçoit la raison.",
} as const;
export type ConsumerDone = keyof typeof consumerDone;
