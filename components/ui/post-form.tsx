"use client";

import { type ReactNode, useActionState } from "react";
import { type FormState, pristine } from "@/lib/platform/form-state";
import { ErrorSummary } from "./error-summary";

type PostFormProps = {
  readonly action: (state: FormState, data: FormData) => Promise<FormState>;
  /** Values posted along, that nobody types. */
  readonly hidden?: Readonly<Record<string, string>>;
  readonly className?: string;
  /** A SubmitButton, and what explains it. */
  readonly children: ReactNode;
};

/** A form of one button: says so while it is sent, and shows the refusal above itself. */
export const PostForm = ({ action, hidden = {}, className, children }: PostFormProps) => {
  const [state, send] = useActionState(action, pristine());
  return (
    <form action={send} noValidate className={className}>
      <ErrorSummary issues={state.issues} message={state.message} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
};
