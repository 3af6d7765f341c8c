/** Why somebody who asks to join an agency is refused: a choice, so that nothing free is kept about them. */
export const joinRefusals = ["unknown", "elsewhere", "duplicate"] as const;
export type JoinRefusal = (typeof joinRefusals)[number];

/** What the person reads. */
export const joinRefusalWords: Record<JoinRefusal, string> = {
  unknown: "Personne ne vous connaît dans cette structure.",
  elsewhere: "Vous dépendez d’une autre structure.",
  duplicate: "Vous avez déjà un accès avec une autre adresse e-mail.",
};

/** What becomes of somebody's place in an agency, as they are told. */
export const memberChanges = ["added", "accepted", "changed", "removed", "left"] as const;
export type MemberChange = (typeof memberChanges)[number];
