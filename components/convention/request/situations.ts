import type { Choice } from "@/components/ui/select-field";

/** What people are on the labour market, in their own words (D5135-2 asks for it). */
const situations = [
  "En recherche d’emploi",
  "Salarié ou salariée",
  "Élève, étudiant ou étudiante",
  "En formation ou en apprentissage",
  "Jeune suivi par une mission locale",
  "Agent ou agente public",
  "Travailleur indépendant ou travailleuse indépendante",
  "Sans activité",
];

/** The situations to choose from, with the one that was written elsewhere in other words. */
export const situationChoices = (known: string | readonly string[] | undefined): readonly Choice[] => {
  const written = [known].flat()[0]?.trim();
  const all = written && !situations.includes(written) ? [written, ...situations] : situations;
  return all.map((situation) => ({ value: situation, label: situation }));
};
