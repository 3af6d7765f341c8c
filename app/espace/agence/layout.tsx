import type { ReactNode } from "react";
import { signOut } from "@/app/connexion/actions";
import { SignOut } from "@/components/agency/sign-out";
import { StaffShell } from "@/components/site/staff-shell";
import { agencyNames, agencyScope } from "@/lib/agency";
import { requireUser } from "@/lib/web/session";

export default async function AgencyLayout({ children }: { readonly children: ReactNode }) {
  const user = await requireUser();
  const names = await agencyNames(agencyScope(user.agencyRights));
  return (
    <StaffShell
      organisation={names.join(", ") || "Aucune structure"}
      home="/espace/agence"
      items={[{ href: "/espace/agence", label: "Conventions" }]}
      account={<SignOut name={`${user.firstName} ${user.lastName}`} action={signOut} />}
    >
      {children}
    </StaffShell>
  );
}
