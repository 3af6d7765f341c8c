import { dayInFrance } from "@/lib/platform/clock";
import { theProduct } from "@/lib/platform/event";
import { log } from "@/lib/platform/log";
import { tellDelegationEnd } from "./commands/tell-delegation-end";
import { endsToTell } from "./domain/delegation";
import { endingDelegations } from "./queries/ending-delegations";

/** Tells agencies that their delegation ends (product.md 3), one transaction each; running it again tells nobody twice. */
export const tellDelegationEnds = async (now: Date): Promise<{ readonly told: number }> => {
  const { from, to } = endsToTell(dayInFrance(now));
  let told = 0;
  for (const agencyId of await endingDelegations(from, to))
    if (await tellDelegationEnd({ actor: theProduct, now }, { agencyId })) told += 1;
  log().info({ told }, "ends of delegation told");
  return { told };
};
