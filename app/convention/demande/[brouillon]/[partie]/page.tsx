import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { PartPage } from "@/components/convention/request/part-page";
import { partWords } from "@/components/convention/request/parts";
import { listAgencyOptions } from "@/lib/agency";
import { getDraft } from "@/lib/convention";
import { draftParts } from "@/lib/convention/domain/draft";
import { agenciesFor } from "@/lib/convention/domain/vocabulary";
import { systemClock } from "@/lib/platform/clock";
import { openedDraft } from "@/lib/web/draft";
import { forPage } from "@/lib/web/page";
import { saveRequestPart } from "../actions";

type Props = {
  readonly params: Promise<{ readonly brouillon: string; readonly partie: string }>;
  readonly searchParams: Promise<{ readonly registre?: string | readonly string[] }>;
};

const readPart = async ({ params }: Pick<Props, "params">) => {
  const { brouillon, partie } = await params;
  return { brouillon, part: draftParts.find((known) => known === partie) ?? notFound() };
};

const draftOf = cache((id: string) => forPage(async () => getDraft(await openedDraft(id), systemClock())));

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { brouillon, part } = await readPart(props);
  return { title: partWords[(await draftOf(brouillon)).around.kind][part].question };
};

export default async function RequestPartPage(props: Props) {
  const { brouillon, part } = await readPart(props);
  const base = `/convention/demande/${brouillon}`;
  const now = systemClock();
  const draft = await draftOf(brouillon);
  if (draft.isSent) redirect(`${base}/envoyee`);
  const agencies = part === "structure" ? await listAgencyOptions(agenciesFor[draft.around.kind]) : [];
  const save = saveRequestPart.bind(null, brouillon, part);
  const lookup = String((await props.searchParams).registre ?? "");
  return <PartPage {...{ part, base, draft, agencies, save, now, lookup }} />;
}
