import type { Metadata } from "next";
import { cache } from "react";
import { DepartmentOffersPage } from "@/components/directory/landing-pages";
import { getLandingOffers } from "@/lib/directory";
import { codeOf, jobHref } from "@/lib/directory/domain/landing";
import { systemClock } from "@/lib/platform/clock";
import { config } from "@/lib/platform/config";
import { forPage } from "@/lib/web/page";

type DepartmentOffersProps = { readonly params: Promise<{ readonly departement: string; readonly metier: string }> };

const find = cache((code: string, job: string) => forPage(() => getLandingOffers(code, job, systemClock())));

const load = async ({ params }: DepartmentOffersProps) => {
  const { departement, metier } = await params;
  return find(codeOf(departement), codeOf(metier));
};

export const generateMetadata = async (props: DepartmentOffersProps): Promise<Metadata> => {
  const { department, job } = await load(props);
  const title = `${job.appellationLabel} : immersions, ${department.name} (${department.code})`;
  const page = jobHref(department, { appellationCode: job.appellationCode, label: job.appellationLabel });
  return { title, alternates: { canonical: page } };
};

export default async function DepartmentOffers(props: DepartmentOffersProps) {
  return <DepartmentOffersPage {...(await load(props))} site={config().PUBLIC_URL} />;
}
