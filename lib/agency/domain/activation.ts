import { type Agency, isActiveAgency } from "./agency";
import { type Member, memberRules, type RuledAgency } from "./members";

/** What the conditions of an agency that works look at. */
export type ActivationFacts = {
  readonly agency: RuledAgency & Pick<Agency, "delegationEndDate">;
  /** Its members who have been let in. */
  readonly members: readonly Member[];
  /** The agency that validates, when this one only accompanies. */
  readonly prescriber?: { readonly status: Agency["status"]; readonly members: readonly Member[] } | undefined;
  readonly today: string;
};

/** A condition that is missing: its code and what an operator reads. */
export type MissingCondition = { readonly code: string; readonly message: string };

type Check = MissingCondition & { readonly holds: (facts: ActivationFacts) => boolean };

const administered: Check = {
  code: "cannotActivateWithoutAdmin",
  message: "Personne n’administre cette structure.",
  holds: ({ members }) => members.some(({ roles }) => roles.includes("agency-admin")),
};

const others: readonly Check[] = [
  {
    code: "prescriberInactive",
    message: "La structure qui valide pour elle n’est pas active.",
    holds: ({ prescriber }) => !prescriber || isActiveAgency(prescriber.status),
  },
  {
    code: "prescriberWithoutValidators",
    message: "Dans la structure qui valide pour elle, personne ne valide et ne reçoit les e-mails.",
    holds: ({ prescriber }) =>
      !prescriber || prescriber.members.some(({ roles, isNotified }) => isNotified && roles.includes("validator")),
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
];

const missingAmong = (checks: readonly Check[], facts: ActivationFacts): readonly MissingCondition[] =>
  checks.filter(({ holds }) => !holds(facts)).map(({ code, message }) => ({ code, message }));

/** What an agency still needs before it works (platform.md 1.5 and 1.7, product.md 3); empty when it may be activated. */
export const missingConditions = (facts: ActivationFacts): readonly MissingCondition[] => {
  const broken = memberRules(facts.agency, facts.members);
  return [
    ...missingAmong([administered], facts),
    ...(broken ? [{ code: broken.code, message: broken.message }] : []),
    ...missingAmong(others, facts),
  ];
};
