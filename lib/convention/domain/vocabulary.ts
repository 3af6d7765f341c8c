/** The two kinds of stay: the immersion of the Code du travail (PMSMP) and the pupils' mini-stage of the chambers. */
export const internshipKinds = ["immersion", "mini-stage-cci"] as const;

export type InternshipKind = (typeof internshipKinds)[number];

/** The three purposes of an immersion (Code du travail L5135-1), as the contract spells them. */
export const immersionObjectives = [
  "Confirmer un projet professionnel",
  "Découvrir un métier ou un secteur d'activité",
  "Initier une démarche de recrutement",
] as const;

export type ImmersionObjective = (typeof immersionObjectives)[number];
