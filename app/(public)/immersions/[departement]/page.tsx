import type { Metadata } from "next";
import { cache } from "react";
import { DepartmentPage } from "@/components/directory/landing-pages";
import { getLandingDepartment } from "@/lib/directory";
import { codeOf, departmentHref } from "@/lib/directory/domain/landing";
import { systemClock } from "@/lib/platform/clock";
import { forPage } from "@/lib/web/page";

type DepartmentProps = { readonly params: Promise<{ readonly departement: string }> };

/** Title and page share one reading. */
const load = cache((code: string) => forPage(() => getLandingDepartment(code, systemClock())));

export const generateMetadata = async ({ params }: DepartmentProps): Promise<Metadata> => {
  const { department } = await load(codeOf((await params).departement));
  const title = `Immersions en entreprise, ${department.name} (${department.code})`;
  return { title, alternates: { canonical: departmentHref(department) } };
};

export default async function Department({ params }: DepartmentProps) {
  return <DepartmentPage {...(await load(codeOf((await params).departement)))} />;
}
