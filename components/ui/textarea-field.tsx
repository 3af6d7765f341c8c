import { controlClass, described, type FieldBinding, type FieldTexts, fieldId, firstValue } from "./field";
import { FieldFrame } from "./field-frame";

type TextareaFieldProps = FieldTexts & FieldBinding & { readonly rows?: number };

/** Several lines of text; grows with what is typed where the browser can. */
export const TextareaField = ({
  label,
  hint,
  optional,
  required,
  error,
  defaultValue,
  rows = 4,
  ...control
}: TextareaFieldProps) => (
  <FieldFrame {...{ label, hint, optional, error }} name={control.name}>
    <textarea
      {...control}
      id={fieldId(control.name)}
      rows={rows}
      defaultValue={firstValue(defaultValue)}
      aria-required={required}
      {...described(control.name, hint, error)}
      className={`field-sizing-content min-h-28 ${controlClass({ error })}`}
    />
  </FieldFrame>
);
