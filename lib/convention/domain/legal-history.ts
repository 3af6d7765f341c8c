import { formatCount, formatDayMonth, french } from "@/lib/platform/typography";
import type { LegalFinding } from "./legal-check";
import { type LegalRow, type LegalRuleKey, limitsInForce } from "./legal-limits";
import { addMonths, daysBetween, type PlainDate } from "./plain-date";
import { type ConventionStatus, openStatuses } from "./status";
import type { InternshipKind } from "./vocabulary";

/** One convention of a person, as far as the limits on history look at it. */
export type ConventionInHistory = {
  readonly id: string;
  readonly internshipKind: InternshipKind;
  readonly status: ConventionStatus;
  readonly siret: string;
  readonly dateStart: PlainDate;
  readonly dateEnd: PlainDate;
  readonly immersionObjective: string;
  readonly appellationCode: string;
  /** The convention that it renews. */
  readonly renewedFrom?: string | undefined;
};

type Case = {
  readonly subject: ConventionInHistory;
  readonly source: ConventionInHistory | undefined;
  /** Conventions that count, the subject included, in order. */
  readonly all: readonly ConventionInHistory[];
};
type Rule = (known: Case, row: LegalRow) => string | undefined;

/** Calendar days of a stay, first and last included. */
const lengthOf = ({ dateStart, dateEnd }: ConventionInHistory): number => daysBetween(dateStart, dateEnd) + 1;

const samePurpose = (a: ConventionInHistory, b: ConventionInHistory): boolean =>
  a.immersionObjective === b.immersionObjective && a.appellationCode === b.appellationCode;

/** Conventions of the same host that begin within twelve months of one of them, for each such window that holds the subject. */
const windows = ({ subject, all }: Case): readonly (readonly ConventionInHistory[])[] => {
  const sameHost = all.filter(({ siret }) => siret === subject.siret);
  return sameHost
    .map(({ dateStart }) => {
      const end = addMonths(dateStart, 12);
      return sameHost.filter((one) => one.dateStart >= dateStart && one.dateStart < end);
    })
    .filter((window) => window.includes(subject));
};

const rules: Partial<Record<LegalRuleKey, Rule>> = {
  renewalOnce: ({ subject, source, all }) => {
    if (subject.renewedFrom === undefined) return undefined;
    const renewals = all.filter(({ renewedFrom }) => renewedFrom === subject.renewedFrom);
    return renewals.length > 1 || source?.renewedFrom !== undefined
      ? "Une immersion se renouvelle une seule fois. Celle-ci l’a déjà été."
      : undefined;
  },
  renewalLength: ({ subject, source }) =>
    source && lengthOf(subject) > lengthOf(source)
      ? `Un renouvellement dure au plus autant que la première immersion : ${formatCount(lengthOf(source), "jour")}.`
      : undefined,
  renewalPurpose: ({ subject, source }) =>
    source && !(samePurpose(subject, source) && subject.siret === source.siret)
      ? "Un renouvellement garde le même but, le même métier et la même entreprise que la première immersion."
      : undefined,
  sameHostConventions: (known, row) =>
    windows(known).some((window) => window.filter(({ renewedFrom }) => renewedFrom === undefined).length > row.limit)
      ? `Dans la même entreprise, on fait ${row.limit} immersions au plus en douze mois, sans compter leur renouvellement.`
      : undefined,
  sameHostDays: (known, row) => {
    const longest = Math.max(0, ...windows(known).map((window) => window.reduce((sum, one) => sum + lengthOf(one), 0)));
    return longest > row.limit
      ? `Dans la même entreprise, on passe ${row.limit} jours au plus en douze mois. Avec celle-ci, il y en a ${longest}.`
      : undefined;
  },
  sameHostPurpose: (known) => {
    const { subject } = known;
    const twin = windows(known)
      .flat()
      .find((one) => one.id !== subject.id && one.renewedFrom === undefined && samePurpose(one, subject));
    return twin && subject.renewedFrom === undefined
      ? `Une deuxième immersion dans la même entreprise a un autre but ou un autre métier que celle du ${formatDayMonth(twin.dateStart)}.`
      : undefined;
  },
};

/**
 * Limits on the person's history (D5135-3) that a convention breaks, given the person's other conventions, whatever their
 * status; rejected, cancelled and deprecated ones do not count. These findings block approval and validation.
 */
export const checkHistory = (
  subject: ConventionInHistory,
  others: readonly ConventionInHistory[],
  submittedOn: PlainDate,
): readonly LegalFinding[] => {
  const counted = [...openStatuses, "ACCEPTED_BY_VALIDATOR"] as const;
  const living = others.filter(
    ({ id, status, internshipKind }) =>
      id !== subject.id && internshipKind === subject.internshipKind && counted.some((one) => one === status),
  );
  const known: Case = {
    subject,
    source: living.find(({ id }) => id === subject.renewedFrom),
    all: [...living, subject],
  };
  return limitsInForce(subject.internshipKind, submittedOn).flatMap((row) => {
    const message = rules[row.key]?.(known, row);
    return message === undefined
      ? []
      : [{ rule: row.key, effect: row.effect, article: row.article, message: french(message), path: "history" }];
  });
};
