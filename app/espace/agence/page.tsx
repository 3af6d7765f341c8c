import type { Metadata } from "next";
import { WorkList } from "@/components/agency/work-list";
import { agencyScope } from "@/lib/agency";
import { countTasks, listConventions, listViews } from "@/lib/convention";
import { batchVerbsFor } from "@/lib/convention/domain/batch";
import {
  criteriaOfView,
  noSearch,
  readWorkList,
  type WorkListParams,
  type WorkListTask,
} from "@/lib/convention/domain/work-list";
import { dayInFrance, systemClock } from "@/lib/platform/clock";
import { ownAgencies } from "@/lib/web/agencies";
import { forPage } from "@/lib/web/page";
import { requireUser } from "@/lib/web/session";
import { filterList } from "./actions";
import { chooseConventions } from "./lots/actions";

export const metadata: Metadata = { title: "Mes conventions" };

/** The first task that holds something to do is what a counsellor opens in the morning. */
const firstTasks: readonly WorkListTask[] = ["a-verifier", "a-valider"];

export default async function AgencyPage({ searchParams }: { readonly searchParams: Promise<WorkListParams> }) {
  const user = await requireUser();
  const now = systemClock();
  const scope = agencyScope(user.agencyRights);
  const { isBare, ...asked } = readWorkList(await searchParams);
  const { tabs, opened } = await forPage(() => listViews(user, asked.viewId));
  const work = await countTasks(scope, now);
  const task = isBare ? (firstTasks.find((one) => work.counts[one] > 0) ?? null) : asked.criteria.task;
  const address = { ...asked, criteria: { ...asked.criteria, task } };
  const criteria = opened ? criteriaOfView(opened.criteria, address.criteria) : address.criteria;
  const search = opened?.search ?? noSearch;
  return (
    <WorkList
      firstName={user.firstName}
      today={dayInFrance(now)}
      work={work}
      list={await listConventions(scope, { criteria, search, place: asked.place }, now)}
      criteria={criteria}
      search={search}
      address={address}
      tabs={tabs}
      opened={opened}
      filter={filterList}
      bulk={{ choose: chooseConventions, verbs: batchVerbsFor([...scope.rolesByAgency.values()].flat()) }}
      agencies={await ownAgencies()}
    />
  );
}
