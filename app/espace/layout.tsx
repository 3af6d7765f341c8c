import type { ReactNode } from "react";
import { signOut } from "@/app/connexion/actions";
import { SignOut } from "@/components/identity/sign-out";
import { StaffShell } from "@/components/site/staff-shell";
import { agencyScope } from "@/lib/agency";
import { establishmentScope } from "@/lib/directory";
import { ownAgencies } from "@/lib/web/agencies";
import { hasApiAccess } from "@/lib/web/partner-space";
import { requireUser } from "@/lib/web/session";

const account = { href: "/espace/compte", label: "Mon compte" };
const agencies = { href: "/espace/agence/structures", label: "Mes structures" };
const statistics = { href: "/espace/agence/statistiques", label: "Statistiques" };
const conventions = { href: "/espace/agence", label: "Conventions", except: [agencies.href, statistics.href] };
const requests = { href: "/espace/entreprise/candidatures", label: "Candidatures" };
const agreements = { href: "/espace/entreprise/conventions", label: "À signer" };
const companies = { href: "/espace/entreprise", label: "Mes entreprises", except: [requests.href, agreements.href] };
const api = { href: "/espace/partenaire", label: "API" };
const administration = { href: "/espace/admin", label: "Administration" };

export default async function SpaceLayout({ children }: { readonly children: ReactNode }) {
  const user = await requireUser();
  const scope = agencyScope(user.agencyRights);
  const names = (await ownAgencies()).map(({ name }) => name);
  const hasAgency = scope.agencyIds.length > 0;
  const hasSite = establishmentScope(user.establishmentRights).roleBySiret.size > 0;
  const hasApi = await hasApiAccess();
  const isCompany = hasSite || !(hasAgency || user.isOperator || hasApi);
  const items = [
    ...(user.isOperator ? [administration] : []),
    ...(hasAgency ? [conventions, statistics, agencies] : []),
    ...(hasSite ? [requests, agreements] : []),
    ...(isCompany ? [companies] : []),
    ...(hasApi ? [api] : []),
    account,
  ];
  const elsewhere = user.isOperator ? "Équipe du service" : isCompany ? "Espace entreprise" : "Partenaire de l’API";
  return (
    <StaffShell
      organisation={names.join(", ") || elsewhere}
      home="/espace"
      items={items}
      account={<SignOut name={`${user.firstName} ${user.lastName}`} action={signOut} />}
    >
      {children}
    </StaffShell>
  );
}
