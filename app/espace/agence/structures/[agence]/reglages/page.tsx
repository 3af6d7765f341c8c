import type { Metadata } from "next";
import { SettingsForm } from "@/components/agency/team/settings-form";
import { AccountFrame } from "@/components/identity/account-frame";
import { validationSteps } from "@/lib/agency/domain/agency";
import { backToTeam, managedTeam } from "@/lib/web/team";
import { saveSettings } from "../actions";

export const metadata: Metadata = { title: "Réglages de la structure" };

export default async function Page({ params }: { readonly params: Promise<{ readonly agence: string }> }) {
  const { agence } = await params;
  const { agency } = await managedTeam(agence);
  const { contactEmail, signature, coveredDepartments } = agency;
  return (
    <AccountFrame back={backToTeam(agency)}>
      <SettingsForm
        action={saveSettings.bind(null, agence)}
        initial={{
          contactEmail,
          signature,
          coveredDepartments: coveredDepartments.join(", "),
          validationSteps: agency.validationSteps,
        }}
        steps={agency.refersTo === null ? validationSteps : ["counsellor-and-validator"]}
      />
    </AccountFrame>
  );
}
