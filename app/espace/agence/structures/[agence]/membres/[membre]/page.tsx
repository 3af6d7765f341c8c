import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { JoinAnswerPage, MemberPage } from "@/components/agency/team/member-page";
import { AccountFrame } from "@/components/identity/account-frame";
import { rolesOf } from "@/lib/agency/domain/members";
import { backToTeam, managedTeam } from "@/lib/web/team";
import { acceptPerson, changePerson, refusePerson, removePerson } from "../../actions";

export const metadata: Metadata = { title: "Une personne de la structure" };

type Props = { readonly params: Promise<{ readonly agence: string; readonly membre: string }> };

export default async function Page({ params }: Props) {
  const { agence, membre } = await params;
  const { agency, members, waiting } = await managedTeam(agence);
  const isThem = ({ userId }: { readonly userId: string }) => userId === membre;
  const [member, person] = [members.find(isThem), waiting.find(isThem)];
  const roles = rolesOf(agency);
  return (
    <AccountFrame back={backToTeam(agency)}>
      {member ? (
        <MemberPage
          {...{ member, roles }}
          change={changePerson.bind(null, agence, membre)}
          remove={removePerson.bind(null, agence, membre)}
        />
      ) : (
        <JoinAnswerPage
          person={person ?? notFound()}
          roles={roles}
          accept={acceptPerson.bind(null, agence, membre)}
          refuse={refusePerson.bind(null, agence, membre)}
        />
      )}
    </AccountFrame>
  );
}
