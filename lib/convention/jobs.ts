import { clockFrom, dayInFrance } from "@/lib/platform/clock";
import { DomainError } from "@/lib/platform/errors";
import { theProduct } from "@/lib/platform/event";
import { log } from "@/lib/platform/log";
import { keptFor } from "@/lib/retention/domain/retention-rules";
import { accessOfProduct } from "./access";
import { expire } from "./commands/expire";
import { remind } from "./commands/remind";
import { addDays, addMonths } from "./domain/plain-date";
import { reminderHorizon } from "./domain/reminders";
import { endedOpen } from "./queries/ended-open";
import { startingSoon } from "./queries/starting-soon";
import { deleteBatchesBefore } from "./store/batches";
import { deleteDraftsBefore } from "./store/drafts";
import { deleteSearchesBefore } from "./store/work-list-views";

/** Conventions that a run closes one after the other, at most; the next run goes on. */
const mostAtOnce = 5_000;
const dayMs = 24 * 3_600_000;

/**
 * Closes the requests whose immersion ended a month ago without being validated (convention.md 3.2), each in a transaction of its own.
 * Running it again changes nothing more. Tells how many it closed.
 */
export const expireConventions = async (now: Date): Promise<{ readonly expired: number }> => {
  const today = dayInFrance(now);
  // The shortest month has 28 days: the exact day is told by each date.
  const due = await endedOpen(addDays(today, -28), mostAtOnce);
  let expired = 0;
  // Thousands take minutes: whoever follows changes by their instants has gone on meanwhile (pages-for-partners.ts).
  const clock = clockFrom(now);
  for (const { id } of due.filter(({ dateEnd }) => addMonths(dateEnd, 1) <= today)) {
    try {
      await expire({ actor: theProduct, now: clock() }, id);
      expired += 1;
    } catch (error) {
      // Somebody decided meanwhile.
      if (!(error instanceof DomainError)) throw error;
    }
  }
  log().info({ expired }, "conventions expired");
  return { expired };
};

/**
 * Reminds, each morning, the signatories and then the agency of what begins in a few working days (convention.md 4.3); each
 * reminder goes once. Tells how many went.
 */
export const remindConventions = async (now: Date): Promise<{ readonly reminded: number }> => {
  const today = dayInFrance(now);
  let reminded = 0;
  for (const { id } of await startingSoon(today, addDays(today, reminderHorizon), mostAtOnce)) {
    if (await remind({ actor: accessOfProduct(theProduct, id), now }, {})) reminded += 1;
  }
  log().info({ reminded }, "conventions reminded");
  return { reminded };
};

/** Deletes the requests and corrections that nobody has changed for as long as they are kept (product.md 1: 30 days). Tells how many. */
export const forgetDrafts = async (now: Date): Promise<{ readonly forgotten: number }> => {
  const before = new Date(now.getTime() - keptFor("formDraft").count * dayMs);
  const forgotten = await deleteDraftsBefore(before);
  log().info({ forgotten }, "drafts forgotten");
  return { forgotten };
};

/** Deletes the lists of acts on many conventions once they no longer serve; the journal keeps what was done. Tells how many. */
export const forgetBatches = async (now: Date): Promise<{ readonly forgotten: number }> => {
  const forgotten = await deleteBatchesBefore(new Date(now.getTime() - keptFor("batch").count * dayMs));
  log().info({ forgotten }, "batches forgotten");
  return { forgotten };
};

/** Deletes what agencies looked for by name in their lists and did not keep under a name, after as long as it is kept. Tells how many. */
export const forgetSearches = async (now: Date): Promise<{ readonly forgotten: number }> => {
  const before = new Date(now.getTime() - keptFor("listSearch").count * dayMs);
  const forgotten = await deleteSearchesBefore(before);
  log().info({ forgotten }, "searches forgotten");
  return { forgotten };
};
