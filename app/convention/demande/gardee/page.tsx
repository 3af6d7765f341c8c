import type { Metadata } from "next";
import { KeptPage } from "@/components/convention/request/kept-page";
import { findUnsentDraft } from "@/lib/convention";
import { config } from "@/lib/platform/config";
import { draftSecret } from "@/lib/web/draft";

export const metadata: Metadata = { title: "Votre demande est gardée" };

export default async function RequestKeptPage() {
  return <KeptPage unsent={await findUnsentDraft(await draftSecret())} mailboxUrl={config().MAILBOX_URL} />;
}
