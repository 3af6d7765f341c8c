import type { Metadata } from "next";
import { z } from "zod";
import { DiscussionList } from "@/components/discussion/discussion-list";
import { establishmentScope } from "@/lib/directory";
import { countDiscussions, listDiscussions } from "@/lib/discussion";
import { discussionViews } from "@/lib/discussion/domain/read-models";
import { systemClock } from "@/lib/platform/clock";
import { requireUser } from "@/lib/web/session";

export const metadata: Metadata = { title: "Les candidatures" };

const query = z.object({
  vue: z.enum(discussionViews).catch("a-repondre"),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export default async function DiscussionsPage({ searchParams }: { readonly searchParams: Promise<unknown> }) {
  const user = await requireUser();
  const scope = establishmentScope(user.establishmentRights);
  const { vue: view, page } = query.parse(await searchParams);
  const counts = await countDiscussions(scope, null);
  const list = await listDiscussions(scope, { siret: null, view, page }, systemClock());
  return <DiscussionList view={view} counts={counts} list={list} severalSites={scope.roleBySiret.size > 1} />;
}
