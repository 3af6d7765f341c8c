import type { Metadata } from "next";
import { CasePage } from "@/components/agency/case-page";
import { accessOfUser, getCase } from "@/lib/convention";
import { listUndelivered } from "@/lib/partner";
import { systemClock } from "@/lib/platform/clock";
import { forPage } from "@/lib/web/page";
import { requireUser } from "@/lib/web/session";
import { dealtWith, leaveNote, sendAgain, sendLink, takeNoteAway } from "./actions";

export const metadata: Metadata = { title: "Convention" };

export default async function ConventionCasePage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  const user = await requireUser();
  const { file, undelivered } = await forPage(async () => {
    const [access, now] = [await accessOfUser(user, id), systemClock()];
    const [file, undelivered] = await Promise.all([getCase(access, now), listUndelivered(access, now)]);
    return { file, undelivered };
  });
  return (
    <CasePage
      file={file}
      undelivered={undelivered}
      sendLink={sendLink.bind(null, id)}
      notes={{ leave: leaveNote.bind(null, id), takeAway: takeNoteAway.bind(null, id) }}
      transmission={{ resend: sendAgain.bind(null, id), handle: dealtWith.bind(null, id) }}
    />
  );
}
