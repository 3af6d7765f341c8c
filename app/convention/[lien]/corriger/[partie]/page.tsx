import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { FixedStructurePage } from "@/components/convention/request/fixed-structure-page";
import { PartPage } from "@/components/convention/request/part-page";
import { partWords } from "@/components/convention/request/parts";
import { getDraft } from "@/lib/convention";
import { draftParts } from "@/lib/convention/domain/draft";
import { systemClock } from "@/lib/platform/clock";
import { placeOfLink, requireCorrection } from "@/lib/web/correction";
import { forPage } from "@/lib/web/page";
import { saveCorrectionPart } from "../actions";

type Props = {
  readonly params: Promise<{ readonly lien: string; readonly partie: string }>;
  readonly searchParams: Promise<{ readonly registre?: string | readonly string[] }>;
};

const readPart = async ({ params }: Pick<Props, "params">) => {
  const { lien, partie } = await params;
  return { lien, part: draftParts.find((known) => known === partie) ?? notFound() };
};

const draftOf = cache((linkId: string) =>
  forPage(async () => getDraft(await requireCorrection(placeOfLink(linkId)), systemClock())),
);

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { lien, part } = await readPart(props);
  return { title: partWords[(await draftOf(lien)).around.kind][part].question };
};

export default async function CorrectionPartPage(props: Props) {
  const { lien, part } = await readPart(props);
  const { base } = placeOfLink(lien);
  const now = systemClock();
  const draft = await draftOf(lien);
  if (part === "structure") return <FixedStructurePage base={base} draft={draft} />;
  const save = saveCorrectionPart.bind(null, lien, part);
  const lookup = String((await props.searchParams).registre ?? "");
  return <PartPage {...{ part, base, draft, save, now, lookup }} agencies={[]} />;
}
