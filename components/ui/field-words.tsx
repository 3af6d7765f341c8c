import type { ReactNode } from "react";
import { hintId } from "./field";
import { FieldError } from "./field-error";

/** A question's label, with a word that says so when it may stay without an answer. */
export const FieldLabel = ({
  children,
  optional,
}: {
  readonly children: ReactNode;
  readonly optional?: boolean | undefined;
}) => (
  <>
    {children}
    {optional ? <span className="font-normal"> (facultatif)</span> : null}
  </>
);

type FieldHelpProps = {
  readonly name: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

/** What stands between a question's label and its control: the hint, then what is wrong. */
export const FieldHelp = ({ name, hint, error }: FieldHelpProps) => (
  <>
    {hint ? (
      <p id={hintId(name)} className="mt-0.5 text-sm text-ink-soft">
        {hint}
      </p>
    ) : null}
    <FieldError name={name} message={error} />
  </>
);
