import { DomainError, type FieldIssue } from "@/lib/platform/errors";
import type { AgencyReason, ConventionRequest } from "../convention";
import { identityIssues } from "../identity-rules";
import { checkLegal, type LegalFinding } from "../legal-check";
import { isAgencyModifier } from "../roles";
import { type DecisionContext, requireReason } from "./decision";

/** Reasons that an agency member gives, by key of the rule they answer. */
export type GivenReasons = Readonly<Record<string, string>>;

/** The reasons as the convention keeps them; throws DomainError "forbidden" when somebody else than the agency gives one. */
export const keptReasons = (given: GivenReasons, { role, now }: DecisionContext): readonly AgencyReason[] =>
  Object.entries(given).map(([rule, typed]) => {
    if (!isAgencyModifier(role)) {
      throw new DomainError(
        "forbidden",
        "agency-reason-only",
        "Seule la structure d’accompagnement peut accepter cela.",
      );
    }
    return { rule, reason: requireReason(typed, `agencyReasons.${rule}`, 1000), by: role, at: now.toISOString() };
  });

const refuses = (finding: LegalFinding, given: GivenReasons): boolean =>
  finding.effect === "refuse" || (finding.rule === "pastStart" && given[finding.rule] === undefined);

const refused = (issues: readonly FieldIssue[]): DomainError =>
  new DomainError("invalid", "request-refused", "Certaines réponses sont à corriger.", { issues });

/** Throws DomainError "invalid" when the people of a request may not stand side by side on it. */
export const requireIdentities = (request: ConventionRequest): void => {
  const issues = identityIssues(request);
  if (issues.length > 0) throw refused(issues);
};

/**
 * The legal findings that a request may keep, under the law of today. Throws DomainError "invalid" with one issue for each
 * refusal: a limit of the law, two people with one address, a start in the past that no agency member has justified.
 */
export const requireLawful = (
  request: ConventionRequest,
  context: DecisionContext,
  given: GivenReasons = {},
  keptStart?: ConventionRequest["dateStart"],
): readonly LegalFinding[] => {
  const findings = checkLegal(request, { submittedOn: context.today, today: context.today }).filter(
    // A start date that was accepted once and has come since is not a start in the past.
    ({ rule }) => rule !== "pastStart" || request.dateStart !== keptStart,
  );
  const issues = [
    ...identityIssues(request),
    ...findings.filter((finding) => refuses(finding, given)).map(({ path, message }) => ({ path, message })),
  ];
  if (issues.length > 0) throw refused(issues);
  return findings;
};
