import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CompanyCheckPage } from "@/components/company/check-page";
import { accessOfRegistrant, getRegistration } from "@/lib/directory";
import { forPage } from "@/lib/web/page";
import { requireUser } from "@/lib/web/session";
import { register } from "../actions";

export const metadata: Metadata = { title: "Vérifiez votre fiche" };

type Props = { readonly params: Promise<{ readonly brouillon: string }> };

export default async function RegistrationCheckPage({ params }: Props) {
  const { brouillon } = await params;
  const access = accessOfRegistrant(await requireUser());
  const draft = await forPage(() => getRegistration(access, brouillon));
  if (draft.registeredSiret) redirect(`/espace/entreprise/${draft.registeredSiret}`);
  const base = `/espace/entreprise/inscription/${brouillon}`;
  return <CompanyCheckPage base={base} draft={draft} send={register.bind(null, brouillon)} />;
}
