import type { Metadata } from "next";
import { z } from "zod";
import { CompanyConventionsPage } from "@/components/own/company-conventions-page";
import { listOwnConventions } from "@/lib/convention";
import { systemClock } from "@/lib/platform/clock";
import { requireUser } from "@/lib/web/session";

export const metadata: Metadata = { title: "Mes conventions à signer" };

const query = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) });

export default async function Page({ searchParams }: { readonly searchParams: Promise<unknown> }) {
  const user = await requireUser();
  const { page } = query.parse(await searchParams);
  return (
    <CompanyConventionsPage email={user.email} conventions={await listOwnConventions(user, page, systemClock())} />
  );
}
