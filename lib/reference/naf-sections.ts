/** A section of the national nomenclature of activities (NAF rev. 2): its letter, its label, its first and last division. */
type Section = readonly [code: string, label: string, first: number, last: number];

const sections: readonly Section[] = [
  ["A", "Agriculture, sylviculture et pêche", 1, 3],
  ["B", "Industries extractives", 5, 9],
  ["C", "Industrie manufacturière", 10, 33],
  ["D", "Production et distribution d’électricité, de gaz, de vapeur et d’air conditionné", 35, 35],
  ["E", "Production et distribution d’eau, assainissement, gestion des déchets et dépollution", 36, 39],
  ["F", "Construction", 41, 43],
  ["G", "Commerce, réparation d’automobiles et de motocycles", 45, 47],
  ["H", "Transports et entreposage", 49, 53],
  ["I", "Hébergement et restauration", 55, 56],
  ["J", "Information et communication", 58, 63],
  ["K", "Activités financières et d’assurance", 64, 66],
  ["L", "Activités immobilières", 68, 68],
  ["M", "Activités spécialisées, scientifiques et techniques", 69, 75],
  ["N", "Activités de services administratifs et de soutien", 77, 82],
  ["O", "Administration publique", 84, 84],
  ["P", "Enseignement", 85, 85],
  ["Q", "Santé humaine et action sociale", 86, 88],
  ["R", "Arts, spectacles et activités récréatives", 90, 93],
  ["S", "Autres activités de services", 94, 96],
  ["T", "Activités des ménages en tant qu’employeurs", 97, 98],
  ["U", "Activités extraterritoriales", 99, 99],
];

/** Letter of the section that a NAF code belongs to ("C" for "C", "10", "1071" and "1071C"); undefined for what is no code of the NAF. */
export const nafSectionOf = (code: string): string | undefined => {
  if (/^[A-U]$/u.test(code)) return code;
  const division = /^(\d{2})(?:\d{1,2}|\d{2}[A-Z])?$/u.exec(code)?.[1];
  return sections.find(([, , first, last]) => Number(division) >= first && Number(division) <= last)?.[0];
};

/** The lines of the sections themselves, which the packaged nomenclature leaves out. */
export const nafSectionLines = (): readonly { readonly code: string; readonly label: string }[] =>
  sections.map(([code, label]) => ({ code, label }));

/** First two digits of the activities of a section; none for what is no section. */
export const nafDivisionsOf = (section: string): readonly string[] => {
  const [, , first, last] = sections.find(([code]) => code === section) ?? ["", "", 1, 0];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(2, "0"));
};
