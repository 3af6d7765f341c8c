import type { Metadata } from "next";
import { JoinForm } from "@/components/company/join-form";
import { AccountFrame } from "@/components/identity/account-frame";
import { establishmentRoleLabels, establishmentRoles } from "@/lib/directory/domain/rights";
import { requireUser } from "@/lib/web/session";
import { joinCompany } from "../actions";

export const metadata: Metadata = { title: "Rejoindre une entreprise" };

export default async function JoinPage() {
  await requireUser();
  return (
    <AccountFrame back={{ href: "/espace/entreprise", label: "Mes entreprises" }}>
      <JoinForm
        action={joinCompany}
        roles={establishmentRoles.map((role) => ({ value: role, label: establishmentRoleLabels[role] }))}
      />
    </AccountFrame>
  );
}
