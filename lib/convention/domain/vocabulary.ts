/** The two kinds of stay: the immersion of the Code du travail (PMSMP) and the pupils' mini-stage of the chambers. */
export const internshipKinds = ["immersion", "mini-stage-cci"] as const;

export type InternshipKind = (typeof internshipKinds)[number];

/** Which agencies a request of each kind may go to (convention.md 7). */
export const agenciesFor = {
  immersion: "miniStageExcluded",
  "mini-stage-cci": "miniStageOnly",
} as const satisfies Record<InternshipKind, string>;

/** Levels of education of a mini-stage, as the contract spells them (convention.md 2.3). */
export const levelsOfEducation = [
  "4ème",
  "3ème",
  "2nde",
  "1ère",
  "Terminale",
  "Etude supérieure 1ère année",
  "Etude supérieure 2ème année",
  "Etude supérieure 3ème année",
  "Etude supérieure 4ème année",
  "Etude supérieure 5ème année",
  "Etude supérieure 6ème année",
  "Etude supérieure 7ème année",
  "Etude supérieure 8ème année",
] as const;

export type LevelOfEducation = (typeof levelsOfEducation)[number];

/** The three purposes of an immersion (Code du travail L5135-1), as the contract spells them. */
export const immersionObjectives = [
  "Confirmer un projet professionnel",
  "Découvrir un métier ou un secteur d'activité",
  "Initier une démarche de recrutement",
] as const;

export type ImmersionObjective = (typeof immersionObjectives)[number];

/** The purposes that the form offers for each kind: nobody hires a pupil by a mini-stage (convention.md 2.2 and 11.3). */
export const objectivesOf: Readonly<Record<InternshipKind, readonly ImmersionObjective[]>> = {
  immersion: immersionObjectives,
  "mini-stage-cci": immersionObjectives.filter((objective) => objective !== "Initier une démarche de recrutement"),
};
