import type { ReactNode } from "react";
import { signOut } from "@/app/connexion/actions";
import { SignOut } from "@/components/identity/sign-out";
import { StaffShell } from "@/components/site/staff-shell";
import { agencyNames, agencyScope } from "@/lib/agency";
import { requireUser } from "@/lib/web/session";

const account = { href: "/espace/compte", label: "Mon compte" };
const conventions = { href: "/espace/agence", label: "Conventions" };

export default async function SpaceLayout({ children }: { readonly children: ReactNode }) {
  const user = await requireUser();
  const scope = agencyScope(user.agencyRights);
  const names = await agencyNames(scope);
  const hasAgency = scope.agencyIds.length > 0;
  return (
    <StaffShell
      organisation={names.join(", ") || "Aucune structure"}
      home="/espace"
      items={hasAgency ? [conventions, account] : [account]}
      account={<SignOut name={`${user.firstName} ${user.lastName}`} action={signOut} />}
    >
      {children}
    </StaffShell>
  );
}
