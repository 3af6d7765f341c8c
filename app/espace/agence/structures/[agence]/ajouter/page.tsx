import type { Metadata } from "next";
import { MemberForm } from "@/components/agency/team/member-form";
import { AccountFrame } from "@/components/identity/account-frame";
import { rolesOf } from "@/lib/agency/domain/members";
import { backToTeam, managedTeam } from "@/lib/web/team";
import { addPerson } from "../actions";

export const metadata: Metadata = { title: "Ajouter une personne" };

export default async function Page({ params }: { readonly params: Promise<{ readonly agence: string }> }) {
  const { agence } = await params;
  const { agency } = await managedTeam(agence);
  return (
    <AccountFrame back={backToTeam(agency)}>
      <MemberForm
        action={addPerson.bind(null, agence)}
        title="Ajouter une personne"
        intro="Elle se connecte avec cette adresse, sans mot de passe."
        roles={rolesOf(agency)}
        initial={{ mails: "each" }}
        button="Ajouter la personne"
        asksEmail
      />
    </AccountFrame>
  );
}
