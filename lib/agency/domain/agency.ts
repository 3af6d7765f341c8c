/** Kinds of agencies, in their order of display (contract values). */
export const agencyKinds = [
  "pole-emploi",
  "mission-locale",
  "operateur-cep",
  "cap-emploi",
  "conseil-departemental",
  "structure-IAE",
  "fonction-publique",
  "cci",
  "cma",
  "chambre-agriculture",
  "autre",
  "immersion-facile",
  "prepa-apprentissage",
] as const;
export type AgencyKind = (typeof agencyKinds)[number];

/** What people read for each kind. */
export const agencyKindLabels: Record<AgencyKind, string> = {
  "pole-emploi": "France Travail",
  "mission-locale": "Mission locale",
  "operateur-cep": "Opérateur du conseil en évolution professionnelle",
  "cap-emploi": "Cap emploi",
  "conseil-departemental": "Conseil départemental",
  "structure-IAE": "Structure d’insertion par l’activité économique",
  "fonction-publique": "Fonction publique",
  cci: "Chambre de commerce et d’industrie",
  cma: "Chambre de métiers et de l’artisanat",
  "chambre-agriculture": "Chambre d’agriculture",
  autre: "Autre structure",
  "immersion-facile": "Immersion Facilitée",
  "prepa-apprentissage": "Prépa apprentissage",
};

/** Chambers that handle the mini-stages of pupils, and no immersion (platform.md 1.1). */
export const miniStageAgencyKinds = ["cci", "cma", "chambre-agriculture"] as const satisfies readonly AgencyKind[];

/** Kinds that a form may register (platform.md 1.1): every France Travail agency is known already, two kinds are internal. */
export const registrableAgencyKinds = agencyKinds.filter(
  (kind) => kind !== "pole-emploi" && kind !== "immersion-facile" && kind !== "prepa-apprentissage",
);

/** Kinds of agencies that another one may refer to (platform.md 1.1, "fit for delegation"). */
export const referableAgencyKinds = [
  "pole-emploi",
  "mission-locale",
  "cap-emploi",
  "conseil-departemental",
  "structure-IAE",
  "fonction-publique",
  "cma",
  "chambre-agriculture",
] as const satisfies readonly AgencyKind[];

/** Kinds of the bodies that sign delegation agreements (platform.md 1.1, delegationAgencyKindList). */
export const delegationAgencyKindList = [
  "pole-emploi",
  "mission-locale",
  "conseil-departemental",
  "cap-emploi",
] as const satisfies readonly AgencyKind[];

/** Who insures people against work accidents: the agency itself, or the prescriber it acts for (field.md 3.1, AT/MP). */
export const atmpBearers = ["own-agency", "prescriber"] as const;
export type AtmpBearer = (typeof atmpBearers)[number];

/** Life of an agency's account. */
export const agencyStatuses = ["needsReview", "active", "from-api-PE", "closed", "rejected"] as const;
export type AgencyStatus = (typeof agencyStatuses)[number];

/** Statuses in which an agency receives conventions. */
export const activeAgencyStatuses = ["active", "from-api-PE"] as const satisfies readonly AgencyStatus[];

/** Whether an agency receives conventions. */
export const isActiveAgency = (status: AgencyStatus): boolean =>
  activeAgencyStatuses.some((active) => active === status);

/** Whether an agency validates by delegation: it has an agreement, or must have one (platform.md 1.6). */
export const isDelegated = (agency: {
  readonly kind: AgencyKind;
  readonly refersTo?: unknown;
  readonly delegationEndDate?: string | null | undefined;
}): boolean => Boolean(agency.delegationEndDate) || (agency.kind === "autre" && !agency.refersTo);

/** One step (a validator) or two (a counsellor, then a validator): a property that the agency's administrator sets. */
export const validationSteps = ["validator-only", "counsellor-and-validator"] as const;
export type ValidationSteps = (typeof validationSteps)[number];

/** What a member may be in an agency; "to-review" asks and may nothing yet. */
export const agencyRoles = ["counsellor", "validator", "agency-admin", "agency-viewer", "to-review"] as const;
export type AgencyRole = (typeof agencyRoles)[number];

/** What a convention, its documents and its checks need to know of an agency. */
export type Agency = {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly status: AgencyStatus;
  readonly siret: string;
  readonly address: {
    readonly streetNumberAndAddress: string;
    readonly postcode: string;
    readonly city: string;
    readonly departmentCode: string;
  };
  readonly coveredDepartments: readonly string[];
  readonly contactEmail: string;
  readonly signature: string;
  readonly validationSteps: ValidationSteps;
  /** Last day (yyyy-mm-dd) of the delegation agreement, when the agency validates by delegation. */
  readonly delegationEndDate?: string;
  /** Why it is closed or rejected. */
  readonly statusJustification?: string;
  /** The prescribing agency, when this one only accompanies. */
  readonly refersTo?: Pick<Agency, "id" | "name" | "kind" | "siret" | "contactEmail">;
};
