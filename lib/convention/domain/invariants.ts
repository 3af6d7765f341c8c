import { type Convention, presentSignatories } from "./convention";
import { everyoneSigned, type Facts } from "./facts";
import { identityIssues } from "./identity-rules";
import { isFinal } from "./status";

type Impossible = { readonly what: string; readonly when: (convention: Convention, facts: Facts) => boolean };

const signed = (facts: Facts): number => facts.signedBy.length;
const isOneOf = (convention: Convention, ...statuses: readonly Convention["status"][]): boolean =>
  statuses.includes(convention.status);

const impossible: readonly Impossible[] = [
  {
    what: "a signature before anybody could sign",
    when: (convention, facts) => isOneOf(convention, "DRAFT", "READY_TO_SIGN") && signed(facts) > 0,
  },
  {
    what: "PARTIALLY_SIGNED without a signature",
    when: (convention, facts) => isOneOf(convention, "PARTIALLY_SIGNED") && signed(facts) === 0,
  },
  {
    what: "PARTIALLY_SIGNED with every signature",
    when: (convention, facts) => isOneOf(convention, "PARTIALLY_SIGNED") && everyoneSigned(facts),
  },
  {
    what: "a missing signature after everybody signed",
    when: (convention, facts) =>
      isOneOf(convention, "IN_REVIEW", "ACCEPTED_BY_COUNSELLOR", "ACCEPTED_BY_VALIDATOR") && !everyoneSigned(facts),
  },
  {
    what: "ACCEPTED_BY_COUNSELLOR without its date",
    when: (convention) => isOneOf(convention, "ACCEPTED_BY_COUNSELLOR") && convention.dateApproval === undefined,
  },
  {
    what: "validated by a two-step agency without the counsellor's approval",
    when: (convention, facts) =>
      isOneOf(convention, "ACCEPTED_BY_VALIDATOR") && facts.needsCounsellor && convention.dateApproval === undefined,
  },
  {
    what: "an approval that no longer stands",
    when: (convention) =>
      convention.dateApproval !== undefined && !isOneOf(convention, "ACCEPTED_BY_COUNSELLOR", "ACCEPTED_BY_VALIDATOR"),
  },
  {
    what: "a date of validation without validation, or the reverse",
    when: (convention) => (convention.dateValidation !== undefined) !== isOneOf(convention, "ACCEPTED_BY_VALIDATOR"),
  },
  {
    what: "an end without its reason",
    when: (convention) =>
      isFinal(convention.status) &&
      !isOneOf(convention, "ACCEPTED_BY_VALIDATOR") &&
      (convention.statusJustification ?? "").trim() === "",
  },
  {
    what: "a change request that nobody waits for, or the reverse",
    when: (convention) => (convention.changeRequest !== undefined) !== isOneOf(convention, "DRAFT"),
  },
  { what: "people who may not sign side by side", when: (convention) => identityIssues(convention).length > 0 },
  {
    what: "an amendment of a text that nobody signed",
    when: (convention, facts) => (convention.amendments?.length ?? 0) > 0 && signed(facts) === 0,
  },
  {
    what: "a signature before the submission or after the last save",
    when: (convention) =>
      presentSignatories(convention).some(
        ({ signedAt }) =>
          signedAt !== undefined && (signedAt < convention.dateSubmission || signedAt > convention.updatedAt),
      ),
  },
  { what: "a version that is not counted from 1", when: ({ version }) => !Number.isInteger(version) || version < 1 },
];

/** What can never be true of a convention and is; empty when all is well. The database and the proofs ask the same. */
export const violations = (convention: Convention, facts: Facts): readonly string[] =>
  impossible.filter(({ when }) => when(convention, facts)).map(({ what }) => `${what} (${convention.status})`);
