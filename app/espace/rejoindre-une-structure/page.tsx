import type { Metadata } from "next";
import { z } from "zod";
import { JoinAgencyPage } from "@/components/agency/team/join-page";
import { searchAgencies } from "@/lib/agency";
import { requireUser } from "@/lib/web/session";
import { joinAgencies } from "./actions";

export const metadata: Metadata = { title: "Rejoindre une structure" };

const query = z.object({ nom: z.string().trim().max(100).optional().catch(undefined) });

export default async function Page({ searchParams }: { readonly searchParams: Promise<unknown> }) {
  await requireUser();
  const { nom } = query.parse(await searchParams);
  return (
    <JoinAgencyPage searched={nom || undefined} found={nom ? await searchAgencies(nom) : []} join={joinAgencies} />
  );
}
