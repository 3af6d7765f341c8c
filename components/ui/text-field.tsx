import {
  controlClass,
  described,
  type FieldBinding,
  type FieldTexts,
  type FieldWidth,
  fieldId,
  firstValue,
  type TypingHelp,
} from "./field";
import { FieldFrame } from "./field-frame";

type TextFieldProps = FieldTexts &
  FieldBinding &
  TypingHelp & {
    readonly type?: "text" | "email" | "tel" | "search" | "url" | "date" | "password" | undefined;
    readonly width?: FieldWidth | undefined;
    readonly dense?: boolean | undefined;
    readonly readOnly?: boolean | undefined;
  };

/** One line of text. */
export const TextField = ({
  label,
  hint,
  optional,
  required,
  error,
  dense,
  width,
  readOnly,
  defaultValue,
  type = "text",
  ...control
}: TextFieldProps) => (
  <FieldFrame {...{ label, hint, optional, error, dense }} name={control.name}>
    <input
      {...control}
      id={fieldId(control.name)}
      type={type}
      defaultValue={firstValue(defaultValue)}
      readOnly={readOnly}
      aria-required={required}
      {...described(control.name, hint, error)}
      className={controlClass({ error, dense, readOnly, width })}
    />
  </FieldFrame>
);
