import type { Metadata } from "next";
import { z } from "zod";
import { StartPage } from "@/components/convention/request/start-page";
import { getOpenDraft } from "@/lib/convention";
import { formatInstant } from "@/lib/platform/typography";
import { draftSecret } from "@/lib/web/draft";
import { begin } from "./actions";

export const metadata: Metadata = { title: "Demander une convention" };

const text = z.string().max(40).optional().catch(undefined);
const query = z.object({ siret: text, metier: text, lieu: text });

export default async function StartRequestPage({ searchParams }: { readonly searchParams: Promise<unknown> }) {
  const origin = query.parse(await searchParams);
  const open = await getOpenDraft(await draftSecret());
  const resume = open && { href: `/convention/demande/${open.id}`, when: formatInstant(open.updatedAt.toISOString()) };
  return <StartPage begin={begin.bind(null, origin)} resume={resume} fromOffer={origin.siret !== undefined} />;
}
