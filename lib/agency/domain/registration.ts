import type { AgencyKind, AgencyStatus } from "./agency";

/** What whoever registers an agency says it is (platform.md 1.6): each has its own form. */
export const registrantRoles = ["prescripteur", "delegation", "accompagnement"] as const;
export type RegistrantRole = (typeof registrantRoles)[number];

/** An agency that somebody may say validates for theirs. */
export type PrescriberOption = {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly city: string;
};

/** An agency that somebody registered, or administers, and that does not work yet. */
export type OwnRegistration = {
  readonly id: string;
  readonly name: string;
  readonly status: AgencyStatus;
  readonly statusJustification: string | null;
};
