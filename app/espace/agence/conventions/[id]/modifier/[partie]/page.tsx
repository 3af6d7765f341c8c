import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { FixedStructurePage } from "@/components/convention/request/fixed-structure-page";
import { PartPage } from "@/components/convention/request/part-page";
import { partWords } from "@/components/convention/request/parts";
import { getDraft } from "@/lib/convention";
import { draftParts } from "@/lib/convention/domain/draft";
import { systemClock } from "@/lib/platform/clock";
import { placeOfMember, requireCorrection } from "@/lib/web/correction";
import { forPage } from "@/lib/web/page";
import { saveEditPart } from "../actions";

type Props = {
  readonly params: Promise<{ readonly id: string; readonly partie: string }>;
  readonly searchParams: Promise<{ readonly registre?: string | readonly string[] }>;
};

const readPart = async ({ params }: Pick<Props, "params">) => {
  const { id, partie } = await params;
  return { id, part: draftParts.find((known) => known === partie) ?? notFound() };
};

const draftOf = cache((conventionId: string) =>
  forPage(async () => getDraft(await requireCorrection(placeOfMember(conventionId)), systemClock())),
);

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { id, part } = await readPart(props);
  return { title: partWords[(await draftOf(id)).around.kind][part].question };
};

export default async function EditPartPage(props: Props) {
  const { id, part } = await readPart(props);
  const { base } = placeOfMember(id);
  const now = systemClock();
  const draft = await draftOf(id);
  if (part === "structure") return <FixedStructurePage base={base} draft={draft} />;
  const save = saveEditPart.bind(null, id, part);
  const lookup = String((await props.searchParams).registre ?? "");
  return <PartPage {...{ part, base, draft, save, now, lookup }} agencies={[]} />;
}
