import type { Metadata } from "next";
import { z } from "zod";
import { OwnAccessesPage } from "@/components/partner/own-accesses-page";
import { accessOfApplicant, listOwnAccessRequests, listOwnConsumers } from "@/lib/partner";
import { systemClock } from "@/lib/platform/clock";
import { requireUser } from "@/lib/web/session";

export const metadata: Metadata = { title: "Accès à l’API" };

const query = z.object({ fait: z.literal("demande").optional().catch(undefined) });

export default async function Page({ searchParams }: { readonly searchParams: Promise<unknown> }) {
  const access = accessOfApplicant(await requireUser());
  const { fait } = query.parse(await searchParams);
  return (
    <OwnAccessesPage
      consumers={await listOwnConsumers(access, systemClock())}
      requests={await listOwnAccessRequests(access)}
      isSent={fait === "demande"}
    />
  );
}
