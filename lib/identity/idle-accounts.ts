import { theProduct } from "@/lib/platform/event";
import { log } from "@/lib/platform/log";
import { tendIdleAccount } from "./commands/tend-idle-account";
import { listIdleAccounts } from "./queries/list-idle-accounts";

const batch = 500;

/** Goes through the idle accounts, one transaction each; says how many were warned and deleted. */
export const tendIdleAccounts = async (now: Date): Promise<{ readonly warned: number; readonly deleted: number }> => {
  const done = { keep: 0, warn: 0, delete: 0 };
  for (let after: string | undefined; ; ) {
    const ids = await listIdleAccounts(theProduct, now, after, batch);
    for (const userId of ids) done[await tendIdleAccount({ actor: theProduct, now }, { userId })] += 1;
    if (ids.length < batch) break;
    after = ids.at(-1);
  }
  const counts = { warned: done.warn, deleted: done.delete };
  log().info(counts, "idle accounts tended");
  return counts;
};
