/** Why a sign-in did not end well, as the address of the sign-in page says it. */
export const signInProblems = ["indisponible", "recommencer", "essais"] as const;
export type SignInProblem = (typeof signInProblems)[number];

/** What a person reads of it: what happened, and what to do. */
export const problemWords: Record<SignInProblem, { readonly title: string; readonly advice: string }> = {
  indisponible: {
    title: "ProConnect ne répond pas.",
    advice: "Recevez plutôt un code par e-mail : il ouvre le même compte.",
  },
  recommencer: {
    title: "La connexion avec ProConnect n’a pas abouti.",
    advice: "Elle a expiré ou a déjà servi. Recommencez, ou recevez un code par e-mail.",
  },
  essais: {
    title: "Trop de codes étaient faux.",
    advice: "Par sécurité, recommencez la connexion depuis le début.",
  },
};
