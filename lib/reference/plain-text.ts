/** A text in lower case without accents or ligatures; everything else stays as it is. */
export const withoutAccents = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae");

/** A text as searches compare it: lower case, no accent, no ligature, words parted by one space. */
export const plainText = (text: string): string =>
  withoutAccents(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
