import type { Metadata } from "next";
import { z } from "zod";
import { RegisterPage } from "@/components/agency/register-page";
import { accessOfJoiner, listOwnRegistrations } from "@/lib/agency";
import { requireUser } from "@/lib/web/session";

export const metadata: Metadata = { title: "Inscrire ma structure" };

const query = z.object({ fait: z.literal("inscription").optional().catch(undefined) });

export default async function Page({ searchParams }: { readonly searchParams: Promise<unknown> }) {
  const registrations = await listOwnRegistrations(accessOfJoiner(await requireUser()));
  const { fait } = query.parse(await searchParams);
  return <RegisterPage registrations={registrations} isSent={fait === "inscription"} />;
}
