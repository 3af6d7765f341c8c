import type { Metadata } from "next";
import { BlankPage } from "@/components/agency/blank-page";
import { accessToAgency, getBlank } from "@/lib/convention";
import { systemClock } from "@/lib/platform/clock";
import { forPage } from "@/lib/web/page";
import { requireUser } from "@/lib/web/session";
import { prepareBlank } from "./actions";

export const metadata: Metadata = { title: "Convention à remplir" };

export default async function Page({ params }: { readonly params: Promise<{ readonly agence: string }> }) {
  const { agence } = await params;
  const user = await requireUser();
  const blank = await forPage(async () => getBlank(accessToAgency(user, agence), systemClock()));
  return <BlankPage blank={blank} href={`/espace/agence/modele/${agence}`} prepare={prepareBlank.bind(null, agence)} />;
}
