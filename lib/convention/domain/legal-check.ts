import { french } from "@/lib/platform/typography";
import { isArticle, type LegalEffect, type LegalRuleKey, limitsInForce } from "./legal-limits";
import { type LegalSubject, legalRules, type Stay } from "./legal-rules";
import { ageOn, type PlainDate } from "./plain-date";
import { workedDaysOf } from "./schedule";

/** One limit that a request breaks: the rule, what it does, where it is written, and a French sentence that explains it. */
export type LegalFinding = {
  readonly rule: LegalRuleKey;
  readonly effect: LegalEffect;
  readonly article: string;
  readonly message: string;
  /** Dotted path of the form field to correct. */
  readonly path: string;
};

/** Name of the source of a rule for people: "article D5135-3 du Code du travail". */
export const articleName = (article: string): string => {
  if (!isArticle(article)) return article;
  return article.startsWith("C. éduc.")
    ? `article ${article.slice(9)} du Code de l’éducation`
    : `article ${article} du Code du travail`;
};

/** Every limit that a request breaks by itself, under the law of the day of submission; `today` tells what is past. */
export const checkLegal = (
  request: LegalSubject,
  { submittedOn, today }: { readonly submittedOn: PlainDate; readonly today: PlainDate },
): readonly LegalFinding[] => {
  const { birthdate } = request.signatories.beneficiary;
  const days = workedDaysOf(request.schedule.complexSchedule);
  const stay: Stay = { request, days, today, ageAt: (day) => ageOn(birthdate, day) };
  return limitsInForce(request.internshipKind, submittedOn).flatMap((row) =>
    legalRules[row.key](stay, row).map(({ message, path }) => ({
      rule: row.key,
      effect: row.effect,
      article: row.article,
      message: french(message),
      path,
    })),
  );
};

/** Rules of these findings that only the agency may accept, and must justify. */
export const reasonsToGive = (findings: readonly LegalFinding[]): readonly LegalRuleKey[] =>
  findings.filter(({ effect }) => effect === "agencyReason").map(({ rule }) => rule);
