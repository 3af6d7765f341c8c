import type { Appellation } from "./appellation";

/** A text as searches compare it: lower case, no accent, no ligature, words parted by one space. */
export const plainText = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** A job name ready to be searched: its plain text, and its two forms when each of them names the job whole. */
export type SearchableAppellation = Appellation & { readonly searchText: string; readonly forms: readonly string[] };

/** "Boulanger / Boulangère" has two whole forms; "Aide peintre / peintresse" and "Fleuriste" have none. */
const wholeForms = (label: string): readonly string[] => {
  const forms = label.split(" / ").map(plainText);
  const lengths = new Set(forms.map((form) => form.split(" ").length));
  return forms.length === 2 && lengths.size === 1 ? forms : [];
};

/** Prepares a job name for `rankAppellations`. */
export const searchable = (appellation: Appellation, searchText = plainText(appellation.appellationLabel)) => ({
  ...appellation,
  searchText,
  forms: wholeForms(appellation.appellationLabel),
});

/** How well a name answers, best first; `undefined` when it does not. */
const rankOf = ({ searchText, forms }: SearchableAppellation, typed: string, words: readonly string[]) => {
  if (searchText === typed || forms.includes(typed)) return 0;
  if (searchText.startsWith(typed) || forms.some((form) => form.startsWith(typed))) return 1;
  const padded = ` ${searchText}`;
  if (padded.includes(` ${typed}`)) return 2;
  return words.length > 0 && words.every((word) => padded.includes(` ${word}`)) ? 3 : undefined;
};

/** One answer of the ranking. */
export type RankedAppellation = { readonly appellation: SearchableAppellation; readonly isExact: boolean };

/**
 * The names that answer what was typed: the exact one, those that begin with it, those with a word that begins with it, then
 * those that hold words beginning like each typed word, in any order. Ties: the shorter label, then the smaller code.
 * Gives nothing for fewer than two characters.
 */
export const rankAppellations = (
  list: readonly SearchableAppellation[],
  typed: string,
  most: number,
): readonly RankedAppellation[] => {
  const wanted = plainText(typed);
  if (wanted.length < 2) return [];
  // "l'électricien" and "vendeur d'étoffes" leave letters of their own behind, which say nothing of the job.
  const words = wanted.split(" ").filter((word) => !/^\p{L}$/u.test(word));
  return list
    .flatMap((appellation) => {
      const rank = rankOf(appellation, wanted, words);
      return rank === undefined ? [] : [{ appellation, rank }];
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        a.appellation.appellationLabel.length - b.appellation.appellationLabel.length ||
        Number(a.appellation.appellationCode) - Number(b.appellation.appellationCode),
    )
    .slice(0, most)
    .map(({ appellation, rank }) => ({ appellation, isExact: rank === 0 }));
};
