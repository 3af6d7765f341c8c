import type { Metadata } from "next";
import { AskConversationCode } from "@/components/discussion/ask-conversation-code";
import { CandidateConversationPage } from "@/components/discussion/candidate-conversation-page";
import { getConversation } from "@/lib/discussion";
import { systemClock } from "@/lib/platform/clock";
import { openedConversation } from "@/lib/web/conversation";
import { forPage } from "@/lib/web/page";
import { askConversationCode, beginConvention, leaveConversation, writeToCompany } from "./actions";

export const metadata: Metadata = { title: "Votre demande" };

export default async function ConversationPage({ params }: { readonly params: Promise<{ readonly lien: string }> }) {
  const { lien } = await params;
  const access = await forPage(() => openedConversation(lien));
  if (!access) return <AskConversationCode action={askConversationCode.bind(null, lien)} />;
  const actions = {
    send: writeToCompany.bind(null, lien),
    begin: beginConvention.bind(null, lien),
    leave: leaveConversation.bind(null, lien),
  };
  const conversation = await forPage(() => getConversation(access, systemClock()));
  return <CandidateConversationPage conversation={conversation} linkId={lien} actions={actions} />;
}
