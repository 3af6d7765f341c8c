import type { Metadata } from "next";
import { OperatedSitePage } from "@/components/operator/operated-site-page";
import { accessOfOperator, accessToSite, getClues, getSite } from "@/lib/directory";
import { forPage } from "@/lib/web/page";
import { requireUser } from "@/lib/web/session";
import { approve, ban, refuse, remove, unban } from "../../actions";

export const metadata: Metadata = { title: "Entreprise" };

type Props = { readonly params: Promise<{ readonly siret: string }> };

export default async function OperatedCompanyPage({ params }: Props) {
  const { siret } = await params;
  const user = await requireUser();
  const clues = await forPage(async () => getClues(accessOfOperator(user), siret));
  const view = await forPage(async () => getSite(accessToSite(user, siret)));
  return <OperatedSitePage {...view} clues={clues} actions={{ approve, refuse, ban, unban, remove }} />;
}
