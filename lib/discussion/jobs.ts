import { theProduct } from "@/lib/platform/event";
import { log } from "@/lib/platform/log";
import { deprecateDiscussion, remindCompany } from "./commands/tend";
import { noteActivity, pauseSite, reopenSite } from "./commands/tend-company";
import { scoreOf } from "./domain/score";
import { companyYears, silentSites, sitesAtLimit } from "./queries/company-activity";
import { awaitingEnd, awaitingReminder } from "./queries/due-discussions";
import { archiveDiscussions, eraseOldMessages } from "./store/retention";

type Found = readonly { readonly id: string }[];

const countDone = async (found: Found, run: (id: string) => Promise<boolean>): Promise<number> => {
  let done = 0;
  for (const { id } of found) if (await run(id)) done += 1;
  return done;
};

/** Reminds the companies that have not answered a written request in three days, then in seven; gives how many. */
export const remindCompanies = async (now: Date): Promise<number> => {
  const acting = { actor: theProduct, now };
  const reminded = await countDone(await awaitingReminder(now), (discussionId) =>
    remindCompany(acting, { discussionId }),
  );
  log().info({ reminded }, "companies reminded");
  return reminded;
};

/** Counts each company's year again: its score and its reply habit; writes those that changed, and gives how many. */
const updateScores = async (now: Date): Promise<number> => {
  let changed = 0;
  for (const site of await companyYears(now)) {
    const score = scoreOf({ conventions: site.conventions, requests: site.requests, answered: site.replied });
    if (score === site.score && site.requests === site.received && site.replied === site.answered) continue;
    const activity = { score, requestsReceived: site.requests, requestsAnswered: site.replied };
    await noteActivity({ actor: theProduct, now }, { siret: site.siret, ...activity });
    changed += 1;
  }
  return changed;
};

/** How many of each a nightly run did. */
export type TendedDiscussions = Readonly<
  Record<"erased" | "scores" | "paused" | "reopened" | "deprecated" | "archived", number>
>;

/**
 * Everything that time does to discussions and to the companies that receive them, in the order of directory.md 5.7; done twice
 * it does nothing more. Says what it did.
 */
export const tendDiscussions = async (now: Date): Promise<TendedDiscussions> => {
  const acting = { actor: theProduct, now };
  const done = {
    erased: await eraseOldMessages(now),
    scores: await updateScores(now),
    paused: await countDone(await silentSites(now), (siret) => pauseSite(acting, { siret })),
    reopened: await countDone(await sitesAtLimit(), (siret) => reopenSite(acting, { siret })),
    deprecated: await countDone(await awaitingEnd(now), (discussionId) =>
      deprecateDiscussion(acting, { discussionId }),
    ),
    archived: await archiveDiscussions(now),
  };
  log().info(done, "discussions tended");
  return done;
};
