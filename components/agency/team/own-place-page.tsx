"use client";

import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { PostForm } from "@/components/ui/post-form";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { type MailChoice, mailChoices } from "@/lib/agency/domain/members";
import { pristine } from "@/lib/platform/form-state";
import { mailChoiceWords } from "./role-words";

type OwnPlacePageProps = {
  readonly agencyName: string;
  readonly mails: MailChoice;
  readonly choose: FormAction;
  readonly leave: FormAction;
};

/** What one receives of an agency, and how to leave it. */
export const OwnPlacePage = ({ agencyName, mails, choose, leave }: OwnPlacePageProps) => {
  const form = useEnhancedForm({ action: choose, initial: pristine({ mails }) });
  return (
    <>
      {form.summary}
      <h1 className="text-3xl font-bold">Mes e-mails</h1>
      <p className="mt-3 text-ink-soft">Pour {agencyName}. Les autres personnes de la structure ne changent rien.</p>
      <EnhancedForm form={form} className="mt-8 grid gap-8">
        <RadioGroup
          label={"Que voulez-vous recevoir\u202f?"}
          required
          choices={mailChoices.map((choice) => ({ value: choice, ...mailChoiceWords[choice] }))}
          {...form.field("mails")}
        />
        <div>
          <SubmitButton full="phone">Enregistrer</SubmitButton>
        </div>
      </EnhancedForm>
      <section aria-labelledby="quitter" className="mt-12 border-t border-line pt-8">
        <h2 id="quitter" className="text-xl font-bold">
          Quitter la structure
        </h2>
        <p className="mt-2">Vous ne verrez plus ses conventions. Une personne qui l’administre peut vous rajouter.</p>
        <PostForm action={leave} className="mt-4">
          <SubmitButton kind="danger" full="phone">
            Quitter {agencyName}
          </SubmitButton>
        </PostForm>
      </section>
    </>
  );
};
