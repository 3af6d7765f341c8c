"use client";

import type { ReactNode } from "react";
import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, type EnhancedFormHandle } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/platform/form-state";

/** What the form of any part receives. */
export type CompanyFormProps = {
  readonly save: FormAction;
  readonly initial: FormState;
  /** Where one stands, and the question of the part. */
  readonly heading: ReactNode;
  /** A registration is kept unfinished; a page that is shown is saved whole. */
  readonly isDraft: boolean;
};

type PartFrameProps = Pick<CompanyFormProps, "heading" | "isDraft"> & {
  readonly form: EnhancedFormHandle;
  /** Words of the button that gives one more line. */
  readonly more?: string;
  readonly children: ReactNode;
};

/** What every part has around its own questions: the question, and the ways to save. */
export const PartFrame = ({ form, heading, isDraft, more, children }: PartFrameProps) => (
  <>
    {form.summary}
    {heading}
    <EnhancedForm form={form} className="mt-8 grid gap-6">
      {/* The Enter key presses the first button of a form: it saves, and adds no line. */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only">
        Enregistrer
      </button>
      {children}
      {isDraft && more ? (
        <div>
          <SubmitButton kind="secondary" size="dense" unchecked name="more" value="1" pendingLabel="Enregistrement…">
            {more}
          </SubmitButton>
        </div>
      ) : null}
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <SubmitButton full="phone" pendingLabel="Enregistrement…">
          {isDraft ? "Enregistrer et continuer" : "Enregistrer"}
        </SubmitButton>
        {isDraft ? (
          <SubmitButton kind="secondary" full="phone" unchecked name="later" value="1" pendingLabel="Enregistrement…">
            Enregistrer et revenir à la liste
          </SubmitButton>
        ) : null}
      </div>
    </EnhancedForm>
  </>
);
