import type { FormAction } from "@/components/ui/enhanced-action";
import { Notice } from "@/components/ui/notice";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { DraftView } from "@/lib/convention/domain/draft";
import { DifferenceList } from "./difference-list";

/** Somebody changed the convention since this correction began: nothing is lost, the difference is shown, and the person chooses what counts. */
export const Outdated = ({ draft, restart }: { readonly draft: DraftView; readonly restart: FormAction }) => (
  <div className="mt-6">
    <Notice tone="caution" title="Quelqu’un a changé la convention depuis que vous avez commencé.">
      <p>Vos réponses sont gardées. Voici ce qui diffère. Choisissez ce qui compte avant d’envoyer.</p>
      <DifferenceList draft={draft} />
      <PostForm action={restart} className="mt-4 flex flex-wrap gap-3">
        <SubmitButton kind="secondary" name="answers" value="mine">
          Garder mes réponses
        </SubmitButton>
        <SubmitButton kind="secondary" name="answers" value="theirs">
          Repartir de la convention actuelle
        </SubmitButton>
      </PostForm>
    </Notice>
  </div>
);
