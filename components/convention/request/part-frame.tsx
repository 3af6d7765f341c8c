"use client";

import type { ReactNode } from "react";
import { EnhancedForm, type EnhancedFormHandle } from "@/components/ui/form";
import { Steps } from "@/components/ui/steps";
import { SubmitButton } from "@/components/ui/submit-button";

type PartFrameProps = {
  readonly form: EnhancedFormHandle;
  readonly position: number;
  readonly next: string;
  readonly question: string;
  readonly children: ReactNode;
};

/** What every part has around its own questions: where one stands, the question, the two ways to save. */
export const PartFrame = ({ form, position, next, question, children }: PartFrameProps) => (
  <>
    {form.summary}
    <Steps current={position} total={6} next={next} />
    <h1 className="mt-1 text-3xl font-bold">{question}</h1>
    <EnhancedForm form={form} className="mt-8 grid gap-6">
      {children}
      <div className="mt-4 flex flex-wrap gap-3">
        <SubmitButton full="phone" pendingLabel="Enregistrement…">
          Enregistrer et continuer
        </SubmitButton>
        <SubmitButton kind="secondary" full="phone" unchecked name="later" value="1" pendingLabel="Enregistrement…">
          Enregistrer et revenir à la liste
        </SubmitButton>
      </div>
    </EnhancedForm>
  </>
);
