import type { Batch, BatchVerb } from "@/lib/convention/domain/batch";
import { formatCount } from "@/lib/platform/typography";

type Words = {
  /** What the choice and the button say. */
  readonly act: string;
  /** What was done to one convention, and to several. */
  readonly done: readonly [one: string, many: string];
};

/** Each act on many conventions, in words. */
export const batchWords: Record<BatchVerb, Words> = {
  approve: { act: "Donner un premier accord", done: ["a votre accord", "ont votre accord"] },
  validate: { act: "Valider", done: ["est validée", "sont validées"] },
  reject: { act: "Refuser", done: ["est refusée", "sont refusées"] },
  deprecate: { act: "Abandonner", done: ["est abandonnée", "sont abandonnées"] },
};

const conventions = (count: number): string => formatCount(count, "convention");

/** What came of a batch, in one sentence. */
export const outcomeOf = ({ verb, done, refused }: Pick<Batch, "verb" | "done" | "refused">): string => {
  const [one, many] = batchWords[verb].done;
  const well = done === 0 ? "Aucune convention n’a changé." : `${conventions(done)} ${done > 1 ? many : one}.`;
  if (refused === 0) return well;
  return `${well} ${refused} ${refused > 1 ? "n’ont pas pu l’être" : "n’a pas pu l’être"}, voici pourquoi.`;
};

/** What a batch is about to do, in one sentence. */
export const titleOf = ({ verb, total, refusals }: Batch): string =>
  `${batchWords[verb].act} : ${conventions(total - refusals.length)}${refusals.length > 0 ? ` sur ${total}` : ""}`;
