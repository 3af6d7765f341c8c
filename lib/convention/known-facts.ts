import { assessmentOf } from "@/lib/assessment";
import { dayInFrance } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/client";
import { type Convention, requestOf } from "./domain/convention";
import type { KnownFacts } from "./domain/facts";
import { checkLegal, reasonsToGive } from "./domain/legal-check";
import { historyFindings } from "./queries/person-history";
import { isRenewed } from "./store/conventions";

/** Facts about a convention that stand in other records, or that its own answers imply. */
export const knownFacts = async (tx: Tx, convention: Convention): Promise<Partial<KnownFacts>> => {
  const submittedOn = dayInFrance(new Date(convention.dateSubmission));
  // The law of the day of submission judges a convention all its life (product.md 3).
  const findings = checkLegal(requestOf(convention), { submittedOn, today: submittedOn });
  const given = new Set((convention.agencyReasons ?? []).map(({ rule }) => rule));
  const history = await historyFindings(tx, convention);
  return {
    hasAssessment: (await assessmentOf(convention.id, tx)) !== null,
    alreadyRenewed: await isRenewed(tx, convention.id),
    blockingPoints: history.filter(({ effect }) => effect === "block").map(({ rule }) => rule),
    missingReasons: reasonsToGive(findings).filter((rule) => !given.has(rule)),
  };
};
