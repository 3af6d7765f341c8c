import { dayInFrance } from "@/lib/platform/clock";
import { theProduct } from "@/lib/platform/event";
import { log } from "@/lib/platform/log";
import { tellDelegationEnd } from "./commands/tell-delegation-end";
import { endsToTell } from "./domain/delegation";
import { endingDelegations } from "./queries/ending-delegations";
import { deleteEnded } from "./store/ended";

/** Tells agencies that their delegation ends (product.md 3), one transaction each; running it again tells nobody twice. */
export const tellDelegationEnds = async (now: Date): Promise<{ readonly told: number }> => {
  const { from, to } = endsToTell(dayInFrance(now));
  let told = 0;
  for (const agencyId of await endingDelegations(from, to))
    if (await tellDelegationEnd({ actor: theProduct, now }, { agencyId })) told += 1;
  log().info({ told }, "ends of delegation told");
  return { told };
};

/** Deletes the agencies that ended before a moment and followed nobody; those that referred to them go at a later run. Tells how many. */
export const forgetAgencies = async (before: Date): Promise<{ readonly forgotten: number }> => {
  const forgotten = await deleteEnded(before);
  log().info({ forgotten }, "ended agencies forgotten");
  return { forgotten };
};
