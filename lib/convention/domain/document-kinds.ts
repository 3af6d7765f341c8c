/** What a PDF of a convention is: the agreement itself, or the proofs of its signatures. */
export const documentKinds = ["agreement", "evidence"] as const;
export type DocumentKind = (typeof documentKinds)[number];
