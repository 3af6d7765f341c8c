import type { Metadata } from "next";
import { z } from "zod";
import { OwnSitesPage } from "@/components/company/own-sites-page";
import { accessOfRegistrant, listOwnSites, listUnsentRegistrations } from "@/lib/directory";
import { requireUser } from "@/lib/web/session";
import { beginRegistration } from "./actions";

export const metadata: Metadata = { title: "Mes entreprises" };

const query = z.object({ fait: z.literal("demande").optional().catch(undefined) });

export default async function CompaniesPage({ searchParams }: { readonly searchParams: Promise<unknown> }) {
  const user = await requireUser();
  const access = accessOfRegistrant(user);
  const { fait } = query.parse(await searchParams);
  return (
    <OwnSitesPage
      firstName={user.firstName}
      sites={await listOwnSites(access)}
      drafts={await listUnsentRegistrations(access)}
      hasAsked={fait === "demande"}
      begin={beginRegistration}
    />
  );
}
