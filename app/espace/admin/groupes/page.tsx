import type { Metadata } from "next";
import { z } from "zod";
import { GroupsPage } from "@/components/operator/groups-page";
import { accessOfOperator, listGroups } from "@/lib/directory";
import { forPage } from "@/lib/web/page";
import { requireUser } from "@/lib/web/session";
import { makeGroup } from "../actions";

export const metadata: Metadata = { title: "Groupes d’entreprises" };

const query = z.object({ fait: z.literal("groupe").optional().catch(undefined) });

export default async function OperatorGroupsPage({ searchParams }: { readonly searchParams: Promise<unknown> }) {
  const user = await requireUser();
  const groups = await forPage(async () => listGroups(accessOfOperator(user)));
  const { fait } = query.parse(await searchParams);
  return <GroupsPage groups={groups} isSaved={fait === "groupe"} save={makeGroup} />;
}
