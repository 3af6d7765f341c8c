import { assessmentOf } from "@/lib/assessment";
import type { Assessment } from "@/lib/assessment/domain/assessment";
import { dayInFrance } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/client";
import { type AgencyOfConvention, type Convention, requestOf } from "./domain/convention";
import { actsForPrescriber, type KnownFacts } from "./domain/facts";
import { checkLegal, type LegalFinding, reasonsToGive } from "./domain/legal-check";
import type { ActorRole } from "./domain/roles";
import { historyFindings } from "./queries/person-history";
import { isRenewed } from "./store/conventions";

/** What other records hold about a convention. */
export type OtherRecords = {
  /** What the law says of it beside the person's other immersions. */
  readonly history: readonly LegalFinding[];
  readonly assessment: Assessment | null;
  readonly isRenewed: boolean;
};

/** Reads what other records hold about a convention. */
export const otherRecords = async (tx: Tx, convention: Convention): Promise<OtherRecords> => ({
  history: await historyFindings(tx, convention),
  assessment: await assessmentOf(convention.id, tx),
  isRenewed: await isRenewed(tx, convention.id),
});

/** Who acts, and for which agency. */
type Acting = { readonly agency: Pick<AgencyOfConvention, "refersTo">; readonly roles: readonly ActorRole[] };

/** Facts about a convention that stand in other records, that its own answers imply, or that follow from who acts. */
export const factsFrom = (convention: Convention, records: OtherRecords, { agency, roles }: Acting): KnownFacts => {
  const submittedOn = dayInFrance(new Date(convention.dateSubmission));
  // The law of the day of submission judges a convention all its life (product.md 3).
  const findings = checkLegal(requestOf(convention), { submittedOn, today: submittedOn });
  const given = new Set((convention.agencyReasons ?? []).map(({ rule }) => rule));
  return {
    hasAssessment: records.assessment !== null,
    alreadyRenewed: records.isRenewed,
    blockingPoints: records.history.filter(({ effect }) => effect === "block").map(({ rule }) => rule),
    missingReasons: reasonsToGive(findings).filter((rule) => !given.has(rule)),
    actsForPrescriber: actsForPrescriber(agency, roles),
  };
};

/** The same facts for who has no other use of the records. */
export const knownFacts = async (tx: Tx, convention: Convention, acting: Acting): Promise<KnownFacts> =>
  factsFrom(convention, await otherRecords(tx, convention), acting);
