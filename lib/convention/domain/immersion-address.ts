import { withoutAccents } from "@/lib/reference/plain-text";

/** Countries other than France where an immersion may take place, as addresses end with them. */
const foreignCountries = [
  "allemagne",
  "autriche",
  "belgique",
  "bulgarie",
  "chypre",
  "croatie",
  "danemark",
  "espagne",
  "estonie",
  "finlande",
  "grece",
  "hongrie",
  "irlande",
  "islande",
  "italie",
  "lettonie",
  "liechtenstein",
  "lituanie",
  "luxembourg",
  "malte",
  "norvege",
  "pays-bas",
  "pologne",
  "portugal",
  "republique tcheque",
  "roumanie",
  "slovaquie",
  "slovenie",
  "suede",
  "suisse",
] as const;

/** Whether an address ends with the name of another country than France. */
const isForeign = (address: string): boolean =>
  foreignCountries.some((country) => withoutAccents(address.trim()).endsWith(country));

/** The postcode within an address: a group of five digits between spaces, commas or ends; undefined when it has none. */
export const postcodeIn = (address: string): string | undefined => /(?:^|[\s,])(\d{5})(?=[\s,]|$)/u.exec(address)?.[1];

/** Whether an address is in France (the default) and lacks its postcode. */
export const needsPostcode = (address: string): boolean => !isForeign(address) && postcodeIn(address) === undefined;
