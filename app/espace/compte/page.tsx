import type { Metadata } from "next";
import { AccountPage } from "@/components/identity/account-page";
import { agencyScope } from "@/lib/agency";
import { getAccount } from "@/lib/identity";
import { requireUser } from "@/lib/web/session";
import { endOtherSessions, endSession } from "./actions";

export const metadata: Metadata = { title: "Mon compte" };

export default async function Page() {
  const user = await requireUser();
  return (
    <AccountPage
      account={await getAccount(user)}
      hasAgency={agencyScope(user.agencyRights).agencyIds.length > 0}
      endSession={endSession}
      endOthers={endOtherSessions}
    />
  );
}
