import { plainText } from "./plain-text";

// A key holds every whole name of a thing, each between bars: "| boulanger | boulangere | boulanger boulangere |". One indexed
// text thus answers what is exact ("| x |"), what begins a name ("| x"), and what begins a word (" x").

const keyOf = (names: readonly string[]): string => `| ${[...new Set(names)].join(" | ")} |`;

/** "Boulanger / Boulangère" has two whole forms; "Aide peintre / peintresse" and "Fleuriste" have none. */
const wholeForms = (label: string): readonly string[] => {
  const forms = label.split(" / ").map(plainText);
  const lengths = new Set(forms.map((form) => form.split(" ").length));
  return forms.length === 2 && lengths.size === 1 ? forms : [];
};

/** What searches of jobs compare: each whole form of a job name, and the name. */
export const jobKey = (label: string): string => keyOf([...wholeForms(label), plainText(label)]);

/** "saint malo" as people shorten it. */
const shortened = (name: string): string => name.replace(/\bsaint(e?)\b/gu, (_, feminine) => `st${feminine}`);

/** What searches of towns compare: the name, as people shorten it too, each postcode, and both together. */
export const communeKey = (name: string, postcodes: readonly string[]): string => {
  const plain = plainText(name);
  return keyOf([plain, shortened(plain), ...postcodes, ...postcodes.map((postcode) => `${plain} ${postcode}`)]);
};

/** What searches of companies compare: each of its names. */
export const companyKey = (names: readonly string[]): string => keyOf(names.map(plainText));
