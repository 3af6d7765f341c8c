import type { Metadata } from "next";
import { z } from "zod";
import { SitePage, siteDone } from "@/components/company/site-page";
import { accessToSite, getSite } from "@/lib/directory";
import { forPage } from "@/lib/web/page";
import { requireUser } from "@/lib/web/session";
import { answerRequest, publish, sendAgain, unpublish } from "./actions";

export const metadata: Metadata = { title: "Mon entreprise" };

type Props = {
  readonly params: Promise<{ readonly siret: string }>;
  readonly searchParams: Promise<unknown>;
};

const query = z.object({ fait: z.enum(siteDone).optional().catch(undefined) });

export default async function CompanyPage({ params, searchParams }: Props) {
  const { siret } = await params;
  const user = await requireUser();
  const view = await forPage(async () => getSite(accessToSite(user, siret)));
  const actions = {
    answer: answerRequest.bind(null, siret),
    unpublish: unpublish.bind(null, siret),
    publish: publish.bind(null, siret),
    submitAgain: sendAgain.bind(null, siret),
  };
  return <SitePage {...view} done={query.parse(await searchParams).fait} actions={actions} />;
}
