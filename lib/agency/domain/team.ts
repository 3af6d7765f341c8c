import type { AgencyKind, AgencyRole, AgencyStatus, ValidationSteps } from "./agency";
import type { MailChoice } from "./members";

/** One person of an agency as its other people see them; names are empty until their first sign-in. */
export type TeamMember = {
  readonly userId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly roles: readonly AgencyRole[];
  readonly mails: MailChoice;
};

/** An agency with its people, for its people. */
export type Team = {
  readonly agency: {
    readonly id: string;
    readonly name: string;
    readonly kind: AgencyKind;
    readonly status: AgencyStatus;
    readonly siret: string;
    readonly address: string;
    readonly coveredDepartments: readonly string[];
    readonly contactEmail: string;
    readonly signature: string;
    readonly validationSteps: ValidationSteps;
    readonly delegationEndDate: string | null;
    /** The prescribing agency, when this one only accompanies. */
    readonly refersTo: string | null;
  };
  readonly members: readonly TeamMember[];
  /** Those who ask to join, the first one first. */
  readonly waiting: readonly TeamMember[];
  /** Validators of the prescribing agency, who validate here as well. */
  readonly lent: readonly TeamMember[];
};

/** An agency in somebody's own list. */
export type OwnAgency = {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly status: AgencyStatus;
  readonly roles: readonly AgencyRole[];
  /** What they receive; null for an agency whose conventions they validate by another one's right. */
  readonly mails: MailChoice | null;
  /** Requests to join that await an administrator. */
  readonly waiting: number;
};

/** How somebody is named in a team: their names, or their address until they have signed in. */
export const memberName = ({ firstName, lastName, email }: Pick<TeamMember, "firstName" | "lastName" | "email">) =>
  firstName === "" ? email : `${firstName} ${lastName}`;

/** In the order of a team: those without a name first, by address, then by first and last name (platform.md 2.4). */
export const inTeamOrder = (a: TeamMember, b: TeamMember): number =>
  Number(a.firstName !== "") - Number(b.firstName !== "") || memberName(a).localeCompare(memberName(b), "fr");
