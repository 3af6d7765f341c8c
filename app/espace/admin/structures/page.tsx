import type { Metadata } from "next";
import { z } from "zod";
import { AgenciesPage } from "@/components/operator/agencies-page";
import { accessOfReviewer, listReviewedAgencies } from "@/lib/agency";
import { agencyStatuses } from "@/lib/agency/domain/agency";
import { forPage } from "@/lib/web/page";
import { requireUser } from "@/lib/web/session";

export const metadata: Metadata = { title: "Structures" };

const query = z.object({
  q: z.string().max(200).catch(""),
  etat: z.enum(agencyStatuses).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export default async function Page({ searchParams }: { readonly searchParams: Promise<unknown> }) {
  const user = await requireUser();
  const { q, etat, page } = query.parse(await searchParams);
  const asked = { search: q, status: etat, page };
  const found = await forPage(async () => listReviewedAgencies(accessOfReviewer(user), asked));
  return <AgenciesPage found={found} search={q} status={etat} />;
}
