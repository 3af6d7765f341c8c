"use client";

import type { MouseEvent, ReactNode } from "react";
import { type ButtonLook, buttonClass } from "./button-style";
import { usePending } from "./pending";

type SubmitButtonProps = ButtonLook & {
  readonly children: ReactNode;
  /** Words while the form is on its way. */
  readonly pendingLabel?: string;
  /** Posted with the form when it has several buttons. */
  readonly name?: string;
  readonly value?: string;
  /** Sends without checking first: to save an unfinished form. */
  readonly unchecked?: boolean;
};

/** Sends the form around it; while it is on its way it says so and does nothing more. */
export const SubmitButton = ({
  children,
  pendingLabel = "Envoi…",
  name,
  value,
  unchecked,
  ...look
}: SubmitButtonProps) => {
  const pending = usePending();
  const holdBack = (event: MouseEvent) => {
    if (pending) event.preventDefault();
  };
  return (
    <button
      type="submit"
      name={name}
      value={value}
      formNoValidate={unchecked}
      aria-disabled={pending || undefined}
      onClick={holdBack}
      className={buttonClass(look)}
    >
      {pending ? pendingLabel : children}
    </button>
  );
};
