import type { Metadata } from "next";
import { DecidedRequestPage } from "@/components/operator/decided-request-page";
import { accessOfPartnerOperator, getAccessRequest } from "@/lib/partner";
import { dayInFrance, systemClock } from "@/lib/platform/clock";
import { forPage } from "@/lib/web/page";
import { requireUser } from "@/lib/web/session";
import { approve, refuse } from "../../actions";

export const metadata: Metadata = { title: "Demande d’accès à l’API" };

export default async function Page({ params }: { readonly params: Promise<{ readonly demande: string }> }) {
  const { demande } = await params;
  const user = await requireUser();
  const request = await forPage(async () => getAccessRequest(accessOfPartnerOperator(user), demande));
  return <DecidedRequestPage request={request} today={dayInFrance(systemClock())} approve={approve} refuse={refuse} />;
}
