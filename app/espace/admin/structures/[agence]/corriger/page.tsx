import type { Metadata } from "next";
import { AgencyFactsPage } from "@/components/operator/agency-facts-page";
import { accessOfReviewer, getReviewedAgency } from "@/lib/agency";
import { systemClock } from "@/lib/platform/clock";
import { forPage } from "@/lib/web/page";
import { requireUser } from "@/lib/web/session";
import { correct } from "../../actions";

export const metadata: Metadata = { title: "Corriger une structure" };

export default async function Page({ params }: { readonly params: Promise<{ readonly agence: string }> }) {
  const { agence } = await params;
  const user = await requireUser();
  const reviewed = await forPage(async () => getReviewedAgency(accessOfReviewer(user), agence, systemClock()));
  return <AgencyFactsPage reviewed={reviewed} save={correct} />;
}
