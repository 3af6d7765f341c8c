import type { Metadata } from "next";
import { CasePage } from "@/components/agency/case-page";
import { accessOfUser, getCase } from "@/lib/convention";
import { systemClock } from "@/lib/platform/clock";
import { forPage } from "@/lib/web/page";
import { requireUser } from "@/lib/web/session";
import { leaveNote, sendLink, takeNoteAway } from "./actions";

export const metadata: Metadata = { title: "Convention" };

export default async function ConventionCasePage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  const user = await requireUser();
  const file = await forPage(async () => getCase(await accessOfUser(user, id), systemClock()));
  return (
    <CasePage
      file={file}
      sendLink={sendLink.bind(null, id)}
      notes={{ leave: leaveNote.bind(null, id), takeAway: takeNoteAway.bind(null, id) }}
    />
  );
}
