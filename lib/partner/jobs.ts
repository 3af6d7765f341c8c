import { dayInFrance } from "@/lib/platform/clock";
import { theProduct } from "@/lib/platform/event";
import { log } from "@/lib/platform/log";
import { monthsBefore } from "@/lib/retention/domain/months-before";
import { keptFor } from "@/lib/retention/domain/retention-rules";
import { tellExpiry } from "./commands/tell-expiry";
import { lastDaysToTell } from "./domain/expiry";
import { deleteAnswered } from "./store/access-requests";
import { endingConsumers } from "./store/notices";

/** Tells partners that their access ends or has ended, one transaction each; running it again tells nobody twice. */
export const tellExpiries = async (now: Date): Promise<{ readonly told: number }> => {
  const { from, to } = lastDaysToTell(dayInFrance(now));
  let told = 0;
  for (const consumerId of await endingConsumers(from, to))
    if (await tellExpiry({ actor: theProduct, now }, { consumerId })) told += 1;
  log().info({ told }, "ends of partners' access told");
  return { told };
};

/** Deletes the requests for an access that were answered a year ago (privacy notice). Tells how many. */
export const forgetAccessRequests = async (now: Date): Promise<{ readonly forgotten: number }> => {
  const forgotten = await deleteAnswered(monthsBefore(now, 12 * keptFor("answeredApiRequest").count));
  log().info({ forgotten }, "answered requests for an access forgotten");
  return { forgotten };
};
