import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OwnPlacePage } from "@/components/agency/team/own-place-page";
import { AccountFrame } from "@/components/identity/account-frame";
import { accessToTeam, getTeam } from "@/lib/agency";
import { forPage } from "@/lib/web/page";
import { requireUser } from "@/lib/web/session";
import { backToTeam } from "@/lib/web/team";
import { chooseOwnMails, leave } from "../actions";

export const metadata: Metadata = { title: "Mes e-mails" };

export default async function Page({ params }: { readonly params: Promise<{ readonly agence: string }> }) {
  const { agence } = await params;
  const user = await requireUser();
  const { agency, members } = await forPage(async () => getTeam(accessToTeam(user, agence)));
  const { mails } = members.find(({ userId }) => userId === user.userId) ?? notFound();
  return (
    <AccountFrame back={backToTeam(agency)}>
      <OwnPlacePage
        agencyName={agency.name}
        mails={mails}
        choose={chooseOwnMails.bind(null, agence)}
        leave={leave.bind(null, agence)}
      />
    </AccountFrame>
  );
}
