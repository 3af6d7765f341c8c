import type { Metadata } from "next";
import { z } from "zod";
import { WorkList } from "@/components/agency/work-list";
import { agencyScope } from "@/lib/agency";
import { countConventions, listConventions } from "@/lib/convention";
import { conventionViews } from "@/lib/convention/domain/read-models";
import { dayInFrance, systemClock } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/typography";
import { ownAgencies } from "@/lib/web/agencies";
import { requireUser } from "@/lib/web/session";

export const metadata: Metadata = { title: "Mes conventions" };

const query = z.object({
  vue: z.enum(conventionViews).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export default async function AgencyPage({ searchParams }: { readonly searchParams: Promise<unknown> }) {
  const user = await requireUser();
  const scope = agencyScope(user.agencyRights);
  const { vue, page } = query.parse(await searchParams);
  const counts = await countConventions(scope);
  // The first view that holds something to do is the one that a counsellor opens in the morning.
  const view = vue ?? (counts["a-verifier"] > 0 ? "a-verifier" : counts["a-valider"] > 0 ? "a-valider" : "toutes");
  const list = await listConventions(scope, view, page);
  return (
    <WorkList
      firstName={user.firstName}
      today={formatDate(dayInFrance(systemClock()))}
      view={view}
      counts={counts}
      list={list}
      agencies={await ownAgencies()}
    />
  );
}
