import type { ReactNode } from "react";
import { type FieldTexts, fieldId, hintId } from "./field";
import { FieldError } from "./field-error";

type FieldFrameProps = FieldTexts & {
  readonly name: string;
  readonly error?: string | undefined;
  readonly dense?: boolean | undefined;
  readonly children: ReactNode;
};

/** Label, hint, error, then the control: the order in which they are read. */
export const FieldFrame = ({ label, hint, optional, name, error, dense, children }: FieldFrameProps) => (
  <div className="min-w-0">
    <label htmlFor={fieldId(name)} className={`block font-medium ${dense ? "text-sm" : ""}`}>
      {label}
      {optional ? <span className="font-normal"> (facultatif)</span> : null}
    </label>
    {hint ? (
      <p id={hintId(name)} className="mt-0.5 text-sm text-ink-soft">
        {hint}
      </p>
    ) : null}
    <FieldError name={name} message={error} />
    <div className="mt-1.5">{children}</div>
  </div>
);
