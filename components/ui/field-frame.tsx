import type { ReactNode } from "react";
import { type FieldTexts, fieldId } from "./field";
import { FieldHelp, FieldLabel } from "./field-words";

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
      <FieldLabel optional={optional}>{label}</FieldLabel>
    </label>
    <FieldHelp {...{ name, hint, error }} />
    <div className="mt-1.5">{children}</div>
  </div>
);
