import type { Metadata } from "next";
import { AskCodePage } from "@/components/convention/ask-code-page";
import { SignPage } from "@/components/convention/sign-page";
import { canReceiveSms, getCase } from "@/lib/convention";
import { systemClock } from "@/lib/platform/clock";
import { forPage } from "@/lib/web/page";
import { openedLink } from "@/lib/web/signatory";
import { askAccessCode, copyConvention, leaveConvention, sendLink, signConvention } from "./actions";

export const metadata: Metadata = { title: "Convention" };

export default async function ConventionLinkPage({ params }: { readonly params: Promise<{ readonly lien: string }> }) {
  const { lien } = await params;
  const { located, access } = await forPage(() => openedLink(lien));
  if (!access)
    return <AskCodePage action={askAccessCode.bind(null, lien)} hasSms={await forPage(() => canReceiveSms(lien))} />;
  const file = await forPage(() => getCase(access, systemClock()));
  return (
    <SignPage
      file={file}
      role={located.role}
      linkId={lien}
      sign={signConvention.bind(null, lien)}
      sendLink={sendLink.bind(null, lien)}
      copy={copyConvention.bind(null, lien)}
      leave={leaveConvention.bind(null, lien)}
    />
  );
}
