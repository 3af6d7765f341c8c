import type { ReactNode } from "react";
import { ChoiceRow } from "./choice-row";
import { errorId, type FieldBinding, fieldId, holds } from "./field";
import { FieldError } from "./field-error";

type CheckboxFieldProps = FieldBinding & {
  readonly label: ReactNode;
  readonly hint?: string | undefined;
  /** What is posted when it is ticked; nothing is posted otherwise. */
  readonly value?: string;
  readonly required?: boolean | undefined;
};

/** A single tick: a consent, an option. Never ticked in advance for a consent. */
export const CheckboxField = ({
  label,
  hint,
  value = "true",
  required,
  error,
  defaultValue,
  ...control
}: CheckboxFieldProps) => (
  <div className="min-w-0">
    <FieldError name={control.name} message={error} />
    <ChoiceRow
      {...control}
      id={fieldId(control.name)}
      type="checkbox"
      value={value}
      checked={holds(defaultValue, value)}
      label={label}
      hint={hint}
      invalid={Boolean(error)}
      describedBy={error ? errorId(control.name) : undefined}
      required={required}
    />
  </div>
);
