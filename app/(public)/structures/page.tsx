import type { Metadata } from "next";
import { z } from "zod";
import { FinderPage } from "@/components/agency/finder-page";
import { findAgencies } from "@/lib/agency";
import { agencyKinds } from "@/lib/agency/domain/agency";
import { systemClock } from "@/lib/platform/clock";
import { departmentName } from "@/lib/reference";

export const metadata: Metadata = { title: "Trouver une structure", alternates: { canonical: "/structures" } };

const query = z
  .object({
    departement: z
      .string()
      .refine((code) => departmentName(code) !== undefined)
      .optional()
      .catch(undefined),
    lieu: z.string().trim().max(100).catch(""),
    type: z.enum(agencyKinds).optional().catch(undefined),
    page: z.coerce.number().int().min(1).max(10_000).catch(1),
  })
  .transform(({ departement, lieu, type, page }) => ({ department: departement, place: lieu, kind: type, page }));

export default async function Page({ searchParams }: { readonly searchParams: Promise<unknown> }) {
  const search = query.parse(await searchParams);
  return <FinderPage search={search} found={await findAgencies(search, systemClock())} />;
}
