import type { Metadata } from "next";
import { z } from "zod";
import { DeskPage, type OperatorDone, operatorDone } from "@/components/operator/desk-page";
import { accessOfReviewer, countAwaitingAgencies } from "@/lib/agency";
import { accessOfOperator, getOperatorDesk } from "@/lib/directory";
import { accessOfPartnerOperator, countAccessRequests } from "@/lib/partner";
import { forPage } from "@/lib/web/page";
import { requireUser } from "@/lib/web/session";
import { ban, unban } from "./actions";

export const metadata: Metadata = { title: "Administration" };

const dones = Object.keys(operatorDone) as [OperatorDone, ...OperatorDone[]];
const query = z.object({ fait: z.enum(dones).optional().catch(undefined) });

export default async function OperatorPage({ searchParams }: { readonly searchParams: Promise<unknown> }) {
  const user = await requireUser();
  const desk = await forPage(async () => getOperatorDesk(accessOfOperator(user)));
  const awaitingAgencies = await forPage(async () => countAwaitingAgencies(accessOfReviewer(user)));
  const accessRequests = await forPage(async () => countAccessRequests(accessOfPartnerOperator(user)));
  const { fait } = query.parse(await searchParams);
  return (
    <DeskPage
      firstName={user.firstName}
      desk={desk}
      awaitingAgencies={awaitingAgencies}
      accessRequests={accessRequests}
      done={fait}
      ban={ban}
      unban={unban}
    />
  );
}
