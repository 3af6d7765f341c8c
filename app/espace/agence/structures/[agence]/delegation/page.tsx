import type { Metadata } from "next";
import { DelegationPage } from "@/components/agency/team/delegation-page";
import { AccountFrame } from "@/components/identity/account-frame";
import { accessOfManager, getDelegation } from "@/lib/agency";
import { dayInFrance, systemClock } from "@/lib/platform/clock";
import { forPage } from "@/lib/web/page";
import { requireUser } from "@/lib/web/session";
import { backToTeam } from "@/lib/web/team";
import { sendRenewal } from "./actions";

export const metadata: Metadata = { title: "Convention de délégation" };

export default async function Page({ params }: { readonly params: Promise<{ readonly agence: string }> }) {
  const { agence } = await params;
  const user = await requireUser();
  const delegation = await forPage(async () => getDelegation(accessOfManager(user, agence)));
  return (
    <AccountFrame back={backToTeam(delegation.agency)}>
      <DelegationPage
        delegation={delegation}
        today={dayInFrance(systemClock())}
        send={sendRenewal.bind(null, agence)}
      />
    </AccountFrame>
  );
}
