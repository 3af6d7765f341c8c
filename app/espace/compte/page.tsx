import type { Metadata } from "next";
import { z } from "zod";
import { AccountPage } from "@/components/identity/account-page";
import { accountDone } from "@/components/identity/account-words";
import { agencyScope } from "@/lib/agency";
import { getAccount } from "@/lib/identity";
import { requireUser } from "@/lib/web/session";
import { endOtherSessions, endSession } from "./actions";

export const metadata: Metadata = { title: "Mon compte" };

const query = z.object({ fait: z.enum(accountDone).optional().catch(undefined) });

export default async function Page({ searchParams }: { readonly searchParams: Promise<unknown> }) {
  const user = await requireUser();
  return (
    <AccountPage
      account={await getAccount(user)}
      hasAgency={agencyScope(user.agencyRights).agencyIds.length > 0}
      done={query.parse(await searchParams).fait}
      endSession={endSession}
      endOthers={endOtherSessions}
    />
  );
}
