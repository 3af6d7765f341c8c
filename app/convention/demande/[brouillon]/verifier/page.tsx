import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CheckPage } from "@/components/convention/request/check-page";
import { getAgency } from "@/lib/agency";
import { requestOfDraft } from "@/lib/convention";
import { dayInFrance, systemClock } from "@/lib/platform/clock";
import { ownDraft } from "@/lib/web/draft";
import { forPage } from "@/lib/web/page";
import { sendCorrection, sendRequest } from "../actions";

export const metadata: Metadata = { title: "Vérifier et envoyer" };

export default async function CheckRequestPage({
  params,
}: {
  readonly params: Promise<{ readonly brouillon: string }>;
}) {
  const { brouillon } = await params;
  const draft = await forPage(() => ownDraft(brouillon));
  if (draft.sentAsId) redirect(`/convention/demande/${brouillon}/envoyee`);
  const today = dayInFrance(systemClock());
  const made = requestOfDraft(draft.values, today);
  const isCorrection = draft.correctsId !== null;
  const send = isCorrection ? sendCorrection : sendRequest;
  const agency = "request" in made ? await forPage(() => getAgency(made.request.agencyId)) : null;
  return (
    <CheckPage
      base={`/convention/demande/${brouillon}`}
      made={made}
      agencyName={agency?.name ?? ""}
      today={today}
      isCorrection={isCorrection}
      send={send.bind(null, brouillon)}
    />
  );
}
