"use client";

import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import type { ConventionNote } from "@/lib/convention/domain/note";
import { pristine } from "@/lib/platform/form-state";
import { formatInstant } from "@/lib/platform/typography";

/** What may be done with the notes of a convention. */
export type NoteActions = { readonly leave: FormAction; readonly takeAway: FormAction };

const NoteForm = ({ leave }: Pick<NoteActions, "leave">) => {
  const form = useEnhancedForm({ action: leave, initial: pristine() });
  return (
    <>
      {form.summary}
      <EnhancedForm form={form} className="grid gap-3">
        <TextareaField
          label="Ajouter une note"
          hint="Lue par les personnes de votre structure, jamais par le candidat ni l’entreprise"
          rows={3}
          {...form.field("body")}
        />
        <div>
          <SubmitButton kind="secondary">Ajouter la note</SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};

/** What colleagues tell each other of a convention, the newest first, and a place to write. */
export const CaseNotes = ({ notes, leave, takeAway }: NoteActions & { readonly notes: readonly ConventionNote[] }) => (
  <div className="grid gap-5">
    {notes.length > 0 ? (
      <ul className="divide-y divide-line border-y border-line">
        {notes.map(({ id, author, isOwn, body, createdAt }) => (
          <li key={id} className="grid gap-1.5 py-3">
            <p className="text-sm text-ink-soft">
              {author || "Une personne qui a quitté la structure"}, {formatInstant(createdAt)}
            </p>
            <p className="whitespace-pre-line wrap-anywhere">{body}</p>
            {isOwn ? (
              <PostForm action={takeAway} hidden={{ noteId: id }}>
                <SubmitButton kind="quiet">
                  Supprimer<span className="sr-only"> ma note, {formatInstant(createdAt)}</span>
                </SubmitButton>
              </PostForm>
            ) : null}
          </li>
        ))}
      </ul>
    ) : null}
    {/* A note that was added leaves an empty form. */}
    <NoteForm key={notes[0]?.id ?? ""} leave={leave} />
  </div>
);
