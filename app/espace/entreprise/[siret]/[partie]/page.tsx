import type { Metadata } from "next";
import { forbidden, notFound } from "next/navigation";
import { PartPage } from "@/components/company/part-page";
import { companyPartWords } from "@/components/company/part-words";
import { accessToSite, getSite } from "@/lib/directory";
import { companyParts } from "@/lib/directory/domain/registration";
import { forPage } from "@/lib/web/page";
import { requireUser } from "@/lib/web/session";
import { savePart } from "../actions";

type Props = { readonly params: Promise<{ readonly siret: string; readonly partie: string }> };

const read = async ({ params }: Props) => {
  const { siret, partie } = await params;
  return { siret, part: companyParts.find((known) => known === partie) ?? notFound() };
};

export const generateMetadata = async (props: Props): Promise<Metadata> => ({
  title: companyPartWords[(await read(props)).part].question,
});

export default async function CompanyPartPage(props: Props) {
  const { siret, part } = await read(props);
  const user = await requireUser();
  const { site, values, canEdit } = await forPage(async () => getSite(accessToSite(user, siret)));
  if (!canEdit) forbidden();
  const save = savePart.bind(null, siret, part);
  const shared = { part, values, save, facts: null, isDraft: false, added: "" };
  return <PartPage {...shared} base={`/espace/entreprise/${siret}`} back={site.customizedName ?? site.name} />;
}
