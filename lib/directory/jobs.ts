import { isUnavailable } from "@/lib/platform/errors";
import { theProduct } from "@/lib/platform/event";
import { log } from "@/lib/platform/log";
import { remindLead } from "./commands/leads";
import { refreshFromRegister, suggestUpdate } from "./commands/tend-site";
import { sitesToRefresh, staleSites } from "./queries/sites-to-tend";
import { askRegister } from "./register-facts";
import { openLeads } from "./store/leads";
import { forgetOldDrafts } from "./store/registrations";

const batch = 500;
/** Sites about which the register is asked in one night. */
const mostAsked = 5_000;

/** Does one thing for every SIRET that `next` gives, batch after batch; counts those for which something was done. */
const forEachSite = async (
  next: (after: string, most: number) => Promise<readonly string[]>,
  run: (siret: string) => Promise<boolean>,
): Promise<number> => {
  let done = 0;
  for (let after = ""; ; ) {
    const sirets = await next(after, batch);
    for (const siret of sirets) if (await run(siret)) done += 1;
    if (sirets.length < batch) return done;
    after = sirets.at(-1) ?? after;
  }
};

/** Invites the companies that hosted a convention (directory.md 5.8), one transaction each. */
export const remindLeads = async (now: Date): Promise<{ readonly invited: number }> => {
  const invited = await forEachSite(openLeads, (siret) => remindLead({ actor: theProduct, now }, { siret }));
  log().info({ invited }, "companies invited");
  return { invited };
};

/** Asks administrators to look at pages that grew old, one transaction each. */
export const suggestUpdates = async (now: Date): Promise<{ readonly suggested: number }> => {
  const suggested = await forEachSite(
    (after, most) => staleSites(now, after, most),
    (siret) => suggestUpdate({ actor: theProduct, now }, { siret }),
  );
  log().info({ suggested }, "page updates suggested");
  return { suggested };
};

/** Reads the register again for the sites that were not looked at for thirty days; stops when it does not answer. */
export const refreshRegister = async (now: Date): Promise<Readonly<Record<string, number>>> => {
  const counts = { same: 0, changed: 0, closed: 0, unreachable: 0 };
  for (const siret of await sitesToRefresh(now, mostAsked)) {
    try {
      counts[await refreshFromRegister({ actor: theProduct, now }, { siret, facts: await askRegister(siret) })] += 1;
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      counts.unreachable += 1;
      break;
    }
  }
  log().info(counts, "register of companies read");
  return counts;
};

/** Forgets the registrations that nobody went on with for thirty days. */
export const forgetRegistrations = async (now: Date): Promise<{ readonly forgotten: number }> => {
  const forgotten = await forgetOldDrafts(now);
  log().info({ forgotten }, "registrations forgotten");
  return { forgotten };
};
