import type { Metadata } from "next";
import { z } from "zod";
import { OwnAgenciesPage } from "@/components/agency/team/own-agencies-page";
import { ownAgenciesDone } from "@/components/agency/team/own-agencies-words";
import { accessOfJoiner, listOwnRights } from "@/lib/agency";
import { requireUser } from "@/lib/web/session";
import { cancelRequest } from "./actions";

export const metadata: Metadata = { title: "Mes structures" };

const query = z.object({ fait: z.enum(ownAgenciesDone).optional().catch(undefined) });

export default async function Page({ searchParams }: { readonly searchParams: Promise<unknown> }) {
  const agencies = await listOwnRights(accessOfJoiner(await requireUser()));
  return <OwnAgenciesPage agencies={agencies} done={query.parse(await searchParams).fait} cancel={cancelRequest} />;
}
