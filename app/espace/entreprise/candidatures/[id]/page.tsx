import type { Metadata } from "next";
import { CompanyConversationPage } from "@/components/discussion/company-conversation-page";
import { accessOfCompany, getConversation } from "@/lib/discussion";
import { systemClock } from "@/lib/platform/clock";
import { forPage } from "@/lib/web/page";
import { requireUser } from "@/lib/web/session";
import { accept, begin, propose, reject, send } from "./actions";

export const metadata: Metadata = { title: "Candidature" };

export default async function DiscussionPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const user = await requireUser();
  const { id } = await params;
  const access = await forPage(() => accessOfCompany(user, id));
  const actions = {
    accept: accept.bind(null, id),
    propose: propose.bind(null, id),
    reject: reject.bind(null, id),
    begin: begin.bind(null, id),
    send: send.bind(null, id),
  };
  return (
    <CompanyConversationPage
      conversation={await forPage(() => getConversation(access, systemClock()))}
      actions={actions}
    />
  );
}
