import type { Agency, AgencyRole } from "./agency";
import { isActiveAgency } from "./agency";
import { brokenRules, isToldAs } from "./members";

/** A member as the conditions look at them. */
export type ConsideredMember = { readonly roles: readonly AgencyRole[]; readonly isNotified: boolean };

/** What the conditions of an agency that works look at. */
export type ActivationFacts = {
  readonly agency: Pick<Agency, "kind" | "validationSteps" | "delegationEndDate"> & {
    /** The prescriber that validates, when this agency only accompanies. */
    readonly refersTo?: Pick<Agency, "status"> | undefined;
  };
  readonly members: readonly ConsideredMember[];
  /** Those of the prescriber, who validate for an agency that only accompanies. */
  readonly prescriberMembers: readonly ConsideredMember[];
  readonly today: string;
};

/** A condition that is missing: its code and what an operator reads. */
export type MissingCondition = { readonly code: string; readonly message: string };

type Check = MissingCondition & { readonly holds: (facts: ActivationFacts) => boolean };

const checks: readonly Check[] = [
  {
    code: "cannotActivateWithoutAdmin",
    message: "Personne n’administre cette structure.",
    holds: ({ members }) => members.some(({ roles }) => roles.includes("agency-admin")),
  },
  {
    code: "prescriberWithoutValidator",
    message: "Dans la structure qui valide pour elle, personne ne valide et ne reçoit les e-mails.",
    holds: ({ agency, prescriberMembers }) => !agency.refersTo || prescriberMembers.some(isToldAs("validator")),
  },
  {
    code: "delegationMissing",
    message: "La date de fin de la convention de délégation manque.",
    holds: ({ agency }) => agency.kind !== "autre" || !!agency.refersTo || agency.delegationEndDate !== undefined,
  },
  {
    code: "delegationEnded",
    message: "La convention de délégation a pris fin.",
    holds: ({ agency, today }) => agency.delegationEndDate === undefined || agency.delegationEndDate >= today,
  },
  {
    code: "prescriberInactive",
    message: "La structure qui valide pour elle n’est pas active.",
    holds: ({ agency }) => !agency.refersTo || isActiveAgency(agency.refersTo.status),
  },
];

/** What an agency still needs before it works (platform.md 1.5 and 1.7, product.md 3); empty when it may be activated. */
export const missingConditions = (facts: ActivationFacts): readonly MissingCondition[] => [
  ...checks.filter(({ holds }) => !holds(facts)).map(({ code, message }) => ({ code, message })),
  ...brokenRules(facts.agency, facts.members),
];
