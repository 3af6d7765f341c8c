import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { MessagePage } from "@/components/ui/message-page";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ConventionCase } from "@/lib/convention/domain/read-models";
import { rewritingVerb } from "@/lib/convention/domain/transitions";
import { subjectOf } from "../people";
import { AskedChange } from "./asked-change";
import { rewritingTitles } from "./parts";

type CorrectionPageProps = { readonly file: ConventionCase; readonly backHref: string; readonly begin: FormAction };

const explanations = {
  resubmit: "Les réponses sont reprises. Après l’envoi, tout le monde signe de nouveau.",
  edit: "Les réponses sont reprises. Si vous changez ce que chacun a accepté (dates, horaires, lieu, métier, tâches), tout le monde signe de nouveau. Une coordonnée corrigée ne touche pas aux signatures.",
} as const;

/** What is asked before a correction begins, and the button that lays the convention out as a form. */
export const CorrectionPage = ({ file, backHref, begin }: CorrectionPageProps) => {
  const { convention, actions } = file;
  const verb = rewritingVerb(convention.status);
  if (!actions.includes(verb)) {
    return (
      <MessagePage
        title="Vous ne pouvez pas modifier la convention maintenant"
        exits={<ButtonLink href={backHref}>Voir la convention</ButtonLink>}
      >
        <p>Quelqu’un d’autre l’a peut-être corrigée, ou elle a été validée entre-temps.</p>
      </MessagePage>
    );
  }
  return (
    <div className="mx-auto max-w-prose px-4 pt-6 sm:px-6">
      <BackLink href={backHref}>Revenir à la convention</BackLink>
      <h1 className="mt-6 text-3xl font-bold">{rewritingTitles[verb]}</h1>
      <p className="mt-3 font-medium">{subjectOf(convention)}</p>
      <AskedChange reason={convention.changeRequest?.reason ?? ""} />
      <p className="mt-4 text-ink-soft">{explanations[verb]}</p>
      <PostForm action={begin} className="mt-8">
        <SubmitButton full="phone" pendingLabel="Préparation…">
          {verb === "edit" ? "Modifier les réponses" : "Corriger les réponses"}
        </SubmitButton>
      </PostForm>
    </div>
  );
};
