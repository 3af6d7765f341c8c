/** What may still stand between a proven identity and the spaces, in the order in which it is asked. */
export const signInSteps = ["second-factor", "enrolment", "name"] as const;
export type SignInStep = (typeof signInSteps)[number];

/** What decides the next step of somebody who proved who they are. */
export type SignInFacts = {
  /** Whether their account has a confirmed second factor. */
  readonly hasSecondFactor: boolean;
  /** Whether this session has proved one, here or at the identity provider. */
  readonly isStrong: boolean;
  /** Whether the deployment asks one of a person with their rights. */
  readonly needsSecondFactor: boolean;
  readonly hasName: boolean;
};

/** What is still asked before anything opens; null when nothing is. */
export const nextStep = ({ hasSecondFactor, isStrong, needsSecondFactor, hasName }: SignInFacts): SignInStep | null => {
  if (hasSecondFactor && !isStrong) return "second-factor";
  if (needsSecondFactor && !isStrong) return "enrolment";
  return hasName ? null : "name";
};
