import type { Metadata } from "next";
import { z } from "zod";
import { type AgencyDone, agencyDone } from "@/components/operator/agency-words";
import { ReviewedAgencyPage } from "@/components/operator/reviewed-agency-page";
import { accessOfReviewer, getReviewedAgency } from "@/lib/agency";
import { systemClock } from "@/lib/platform/clock";
import { forPage } from "@/lib/web/page";
import { requireUser } from "@/lib/web/session";
import { acceptRenewal, activate, close, reactivate, refuseRenewal, reject, verify } from "../actions";

export const metadata: Metadata = { title: "Structure" };

const dones = Object.keys(agencyDone) as [AgencyDone, ...AgencyDone[]];
const query = z.object({ fait: z.enum(dones).optional().catch(undefined) });

type Props = {
  readonly params: Promise<{ readonly agence: string }>;
  readonly searchParams: Promise<unknown>;
};

export default async function Page({ params, searchParams }: Props) {
  const { agence } = await params;
  const user = await requireUser();
  const reviewed = await forPage(async () => getReviewedAgency(accessOfReviewer(user), agence, systemClock()));
  const { fait } = query.parse(await searchParams);
  return (
    <ReviewedAgencyPage
      reviewed={reviewed}
      actions={{ activate, close, reactivate, reject, verify, acceptRenewal, refuseRenewal }}
      done={fait}
    />
  );
}
