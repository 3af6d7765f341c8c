import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Panel } from "@/components/ui/panel";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Conversation } from "@/lib/discussion/domain/read-models";
import { candidateWarnedMethods, companyRejectionKinds } from "@/lib/discussion/domain/vocabulary";
import { french } from "@/lib/platform/typography";
import { AcceptForm, ProposeDateForm, RejectForm } from "./answer-forms";
import { rejectionWords, warnedWords } from "./discussion-words";

/** What a company may do with a request. */
export type CompanyActions = {
  readonly accept: FormAction;
  readonly propose: FormAction;
  readonly reject: FormAction;
  readonly begin: FormAction;
};

const warned = candidateWarnedMethods.map((value) => ({ value, label: warnedWords[value] }));
const kinds = companyRejectionKinds.map((value) => ({ value, label: rejectionWords[value] }));

type CompanyAnswersProps = { readonly conversation: Conversation; readonly actions: CompanyActions };

/** The company's answer: accept, propose a date, refuse; then the convention. */
export const CompanyAnswers = ({ conversation, actions }: CompanyAnswersProps) => {
  if (conversation.closed) return null;
  const isPending = conversation.status === "PENDING";
  return (
    <Panel title={{ id: "reponse", text: isPending ? "Votre réponse" : french("Et maintenant ?") }}>
      <div className="grid gap-3">
        {isPending ? (
          <Disclosure summary="Accepter" open>
            <AcceptForm action={actions.accept} warned={warned} />
          </Disclosure>
        ) : null}
        <Disclosure summary="Proposer une date">
          <ProposeDateForm action={actions.propose} />
        </Disclosure>
        {conversation.canBeginConvention ? (
          <PostForm action={actions.begin} className="grid justify-items-start gap-2">
            <p className="text-sm text-ink-soft">
              {french("D’accord sur les dates ? La convention reprend ce que nous savons déjà.")}
            </p>
            <SubmitButton kind="secondary">Remplir la convention</SubmitButton>
          </PostForm>
        ) : null}
        <Disclosure summary="Refuser">
          <RejectForm action={actions.reject} kinds={kinds} warned={warned} />
        </Disclosure>
      </div>
    </Panel>
  );
};
