import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CompanyHubPage } from "@/components/company/hub-page";
import { accessOfRegistrant, getRegistration } from "@/lib/directory";
import { forPage } from "@/lib/web/page";
import { requireUser } from "@/lib/web/session";

export const metadata: Metadata = { title: "Inscrire votre entreprise" };

type Props = { readonly params: Promise<{ readonly brouillon: string }> };

export default async function RegistrationPage({ params }: Props) {
  const { brouillon } = await params;
  const access = accessOfRegistrant(await requireUser());
  const draft = await forPage(() => getRegistration(access, brouillon));
  if (draft.registeredSiret) redirect(`/espace/entreprise/${draft.registeredSiret}`);
  return <CompanyHubPage base={`/espace/entreprise/inscription/${brouillon}`} draft={draft} />;
}
