import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { LeavePage } from "@/components/company/leave-page";
import { accessToSite, getSite } from "@/lib/directory";
import { forPage } from "@/lib/web/page";
import { requireUser } from "@/lib/web/session";
import { leave } from "../actions";

export const metadata: Metadata = { title: "Demander la suppression" };

export default async function LeaveCompanyPage({ params }: { readonly params: Promise<{ readonly siret: string }> }) {
  const { siret } = await params;
  const user = await requireUser();
  const { site, canEdit } = await forPage(async () => getSite(accessToSite(user, siret)));
  if (!canEdit) forbidden();
  return <LeavePage siret={siret} name={site.customizedName ?? site.name} leave={leave.bind(null, siret)} />;
}
