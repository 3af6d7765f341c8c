import { BackLink } from "@/components/ui/back-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Notice } from "@/components/ui/notice";
import type { Conversation } from "@/lib/discussion/domain/read-models";
import { type CompanyActions, CompanyAnswers } from "./company-answers";
import { closedWords } from "./discussion-words";
import { MessageForm } from "./message-form";
import { MessageList } from "./message-list";
import { RequestFacts } from "./request-facts";
import { DiscussionStatus } from "./status-tag";

type CompanyConversationPageProps = {
  readonly conversation: Conversation;
  readonly actions: CompanyActions & { readonly send: FormAction };
};

/** One request for the people of the company that received it: who asks, what to answer, what was said. */
export const CompanyConversationPage = ({ conversation, actions }: CompanyConversationPageProps) => {
  const { candidate, closed } = conversation;
  return (
    <div className="mx-auto w-full max-w-page px-4 pt-6 sm:px-6">
      <BackLink href="/espace/entreprise/candidatures">Les candidatures</BackLink>
      <div className="mt-4">
        <DiscussionStatus display={conversation.display} side="establishment" />
      </div>
      <h1 className="mt-2 text-3xl font-bold">
        {candidate.firstName} {candidate.lastName}
      </h1>
      <p className="mt-2 text-lg text-ink-soft">
        {conversation.appellation.label}, {conversation.businessName}
      </p>
      <div className="mt-8 grid gap-10 lg:grid-cols-[minmax(0,1fr)_21rem] lg:gap-x-12">
        <aside aria-label="Ce que vous pouvez faire" className="lg:col-start-2 lg:row-start-1">
          {closed ? (
            <Notice tone="info" title="Cette candidature est close.">
              {closedWords[closed]}
            </Notice>
          ) : (
            <CompanyAnswers conversation={conversation} actions={actions} />
          )}
        </aside>
        <div className="grid min-w-0 content-start gap-10 lg:col-start-1 lg:row-start-1">
          <section aria-labelledby="demande">
            <h2 id="demande" className="mb-4 text-xl font-bold">
              La demande
            </h2>
            <RequestFacts conversation={conversation} side="establishment" />
          </section>
          <section aria-labelledby="messages">
            <h2 id="messages" className="mb-4 text-xl font-bold">
              Vos messages
            </h2>
            {conversation.exchanges.length > 0 ? (
              <MessageList
                conversation={conversation}
                side="establishment"
                filesHref={`/espace/entreprise/candidatures/${conversation.id}/fichiers`}
              />
            ) : (
              <p>Rien n’a encore été écrit.</p>
            )}
            {closed ? null : (
              <div className="mt-6">
                <MessageForm action={actions.send} to={candidate.firstName} />
              </div>
            )}
          </section>
        </div>
      </div>
    </div>
  );
};
