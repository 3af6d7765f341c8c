import type { InternshipKind } from "./vocabulary";

/** How a stay of one kind is called in a sentence. */
export type KindWords = {
  readonly name: string;
  readonly the: string;
  readonly of: string;
  readonly this: string;
  /** After "une convention". */
  readonly convention: string;
  /** What agrees with it: "validée", "validé". */
  readonly agrees: "e" | "";
  readonly pronoun: string;
  /** Who checks and validates, to the person who leaves. */
  readonly agency: string;
};

/** The words of each kind: nobody who signs a mini-stage reads of an immersion (convention.md 13, O11). */
export const kindWords: Readonly<Record<InternshipKind, KindWords>> = {
  immersion: {
    name: "immersion",
    the: "l’immersion",
    of: "de l’immersion",
    this: "cette immersion",
    convention: "d’immersion",
    agrees: "e",
    pronoun: "elle",
    agency: "votre structure",
  },
  "mini-stage-cci": {
    name: "mini-stage",
    the: "le mini-stage",
    of: "du mini-stage",
    this: "ce mini-stage",
    convention: "de mini-stage",
    agrees: "",
    pronoun: "il",
    agency: "la chambre consulaire",
  },
};
