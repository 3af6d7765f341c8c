import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { PartPage } from "@/components/company/part-page";
import { companyPartWords } from "@/components/company/part-words";
import { accessOfRegistrant, getRegistration } from "@/lib/directory";
import { companyParts } from "@/lib/directory/domain/registration";
import { forPage } from "@/lib/web/page";
import { requireUser } from "@/lib/web/session";
import { savePart } from "../actions";

type Props = {
  readonly params: Promise<{ readonly brouillon: string; readonly partie: string }>;
  readonly searchParams: Promise<{ readonly ajout?: string | readonly string[] }>;
};

const read = async ({ params }: Pick<Props, "params">) => {
  const { brouillon, partie } = await params;
  return { brouillon, part: companyParts.find((known) => known === partie) ?? notFound() };
};

export const generateMetadata = async (props: Props): Promise<Metadata> => ({
  title: companyPartWords[(await read(props)).part].question,
});

export default async function RegistrationPartPage(props: Props) {
  const { brouillon, part } = await read(props);
  const access = accessOfRegistrant(await requireUser());
  const { values, facts, registeredSiret } = await forPage(() => getRegistration(access, brouillon));
  if (registeredSiret) redirect(`/espace/entreprise/${registeredSiret}`);
  const base = `/espace/entreprise/inscription/${brouillon}`;
  const added = String((await props.searchParams).ajout ?? "");
  const save = savePart.bind(null, brouillon, part);
  return <PartPage {...{ part, base, values, facts, added, save }} back="Toutes les parties" isDraft />;
}
