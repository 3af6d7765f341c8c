/** What a company's score is made of, over the last year (directory.md 3.6). */
export type Activity = {
  /** Conventions of the company that were validated, by the date of their submission. */
  readonly conventions: number;
  /** Written requests, and those among them that the company answered. */
  readonly requests: number;
  readonly answered: number;
};

/** How much a company welcomes and answers: ten at first, twenty for each convention, in proportion of its answers. */
export const scoreOf = ({ conventions, requests, answered }: Activity): number =>
  Math.round((10 + 20 * conventions) * (requests === 0 ? 1 : answered / requests));

/** When a company that never answers is no longer shown (directory.md 3.6): so many requests in five months, none answered. */
export const silenceRules = { months: 5, requests: 50 } as const;
