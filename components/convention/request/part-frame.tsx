"use client";

import type { ReactNode } from "react";
import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, type EnhancedFormHandle } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { SavedNote } from "./saved-note";
import { useAutosave } from "./use-autosave";

type PartFrameProps = {
  readonly form: EnhancedFormHandle;
  readonly save: FormAction;
  readonly heading: ReactNode;
  readonly saved: string;
  readonly children: ReactNode;
};

/** What every part has around its own questions: where one stands, the question, the two ways to save. */
export const PartFrame = ({ form, save, heading, saved: first, children }: PartFrameProps) => {
  const saved = useAutosave(form, save, first);
  return (
    <>
      {form.summary}
      {heading}
      <EnhancedForm form={form} className="mt-8 grid gap-6">
        {/* The Enter key presses the first button of a form: it saves, and neither fills a week in nor looks a company up. */}
        <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only">
          Enregistrer et continuer
        </button>
        {children}
        <div className="mt-4 flex flex-wrap items-center gap-3">
          <SubmitButton full="phone" pendingLabel="Enregistrement…">
            Enregistrer et continuer
          </SubmitButton>
          <SubmitButton kind="secondary" full="phone" unchecked name="later" value="1" pendingLabel="Enregistrement…">
            Enregistrer et revenir à la liste
          </SubmitButton>
          <SavedNote saved={saved} />
        </div>
      </EnhancedForm>
    </>
  );
};
