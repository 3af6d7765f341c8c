import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Conversation } from "@/lib/discussion/domain/read-models";
import { french, unbroken } from "@/lib/platform/typography";
import { closedWords } from "./discussion-words";
import { MessageForm } from "./message-form";
import { MessageList } from "./message-list";
import { RequestFacts } from "./request-facts";
import { DiscussionStatus } from "./status-tag";

type CandidateConversationPageProps = {
  readonly conversation: Conversation;
  readonly linkId: string;
  readonly actions: { readonly send: FormAction; readonly begin: FormAction; readonly leave: FormAction };
};

/** What happens next, and who must act. */
const outlook = ({ status, contactMode, display }: Conversation): string => {
  if (status === "ACCEPTED") return "L’entreprise vous accueille. Convenez des dates, puis remplissez la convention.";
  if (status === "REJECTED")
    return "L’entreprise ne donne pas suite. Cherchez-en une autre : beaucoup accueillent pour ce métier.";
  if (contactMode !== "EMAIL") return "À vous de la contacter : l’e-mail que vous avez reçu dit qui demander.";
  if (display === "needs-answer" || display === "needs-urgent-answer")
    return "L’entreprise vous a écrit. Répondez-lui ici.";
  return "L’entreprise a votre demande. Nous la relançons après trois jours, puis après sept jours.";
};

/** One request for the person who made it: where it stands, what was said, what comes next. */
export const CandidateConversationPage = ({ conversation, linkId, actions }: CandidateConversationPageProps) => (
  <div className="mx-auto grid max-w-page gap-10 px-4 pt-6 sm:px-6 lg:grid-cols-[minmax(0,1fr)_21rem] lg:gap-x-12 lg:pt-10">
    <div className="min-w-0 lg:col-start-1">
      <DiscussionStatus display={conversation.display} side="potentialBeneficiary" />
      <h1 className="mt-2 text-3xl font-bold">Votre demande à {conversation.businessName}</h1>
      <p className="mt-3 text-lg">{french(outlook(conversation))}</p>
      {conversation.mayCall ? (
        <div className="mt-6">
          <Notice tone="info" title="Pas de réponse depuis quinze jours : vous pouvez appeler.">
            {conversation.mayCall.name}
            {conversation.mayCall.phone ? (
              <>
                {", "}
                <a href={`tel:${conversation.mayCall.phone.number}`} className="link figures font-bold">
                  {unbroken(conversation.mayCall.phone.text)}
                </a>
              </>
            ) : null}
          </Notice>
        </div>
      ) : null}
      <section aria-labelledby="messages" className="mt-10">
        <h2 id="messages" className="mb-4 text-xl font-bold">
          Vos messages
        </h2>
        {conversation.exchanges.length > 0 ? (
          <MessageList
            conversation={conversation}
            side="potentialBeneficiary"
            filesHref={`/candidature/${linkId}/fichiers`}
          />
        ) : (
          <p>Rien n’a encore été écrit.</p>
        )}
        <div className="mt-6">
          {conversation.closed ? (
            <Notice tone="info" title="Cette candidature est close.">
              {closedWords[conversation.closed]}
            </Notice>
          ) : (
            <MessageForm action={actions.send} to={conversation.businessName} />
          )}
        </div>
      </section>
      <section aria-labelledby="demande" className="mt-10">
        <h2 id="demande" className="mb-4 text-xl font-bold">
          Votre demande
        </h2>
        <RequestFacts conversation={conversation} side="potentialBeneficiary" />
      </section>
    </div>
    <aside aria-label="La suite" className="grid content-start gap-4 lg:col-start-2 lg:row-start-1">
      {conversation.canBeginConvention ? (
        <Panel title={{ id: "convention", text: "La convention" }}>
          <p>
            {french(
              "Vous êtes d’accord sur les dates ? Remplissez la convention : elle reprend ce que nous savons déjà.",
            )}
          </p>
          <PostForm action={actions.begin} className="mt-4">
            <SubmitButton full="always">Remplir la convention</SubmitButton>
          </PostForm>
        </Panel>
      ) : null}
      {conversation.status === "REJECTED" ? (
        <Panel title={{ id: "ailleurs", text: "Ailleurs" }}>
          <ButtonLink href={`/recherche?metier=${conversation.appellation.code}`} full="always">
            Les autres entreprises
          </ButtonLink>
        </Panel>
      ) : null}
      <PostForm action={actions.leave}>
        <SubmitButton kind="secondary">Fermer sur cet appareil</SubmitButton>
      </PostForm>
    </aside>
  </div>
);
