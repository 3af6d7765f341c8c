import { described, type FieldBinding, type FieldTexts, fieldId, firstValue } from "./field";
import { FieldFrame } from "./field-frame";

type CodeFieldProps = Omit<FieldTexts, "optional"> &
  FieldBinding & {
    /** Whether the code may hold letters: then a phone shows its whole keyboard. */
    readonly letters?: boolean;
  };

/** A code received elsewhere: offered by the phone, pasted with or without spaces, in figures that cannot be mistaken. */
export const CodeField = ({ label, hint, required, error, letters, defaultValue, ...control }: CodeFieldProps) => (
  <FieldFrame {...{ label, hint, error }} name={control.name}>
    <input
      {...control}
      id={fieldId(control.name)}
      type="text"
      inputMode={letters ? "text" : "numeric"}
      autoComplete="one-time-code"
      spellCheck={false}
      defaultValue={firstValue(defaultValue)}
      aria-required={required}
      {...described(control.name, hint, error)}
      className={`figures min-h-16 w-full max-w-72 rounded-md px-4 text-center text-2xl font-bold tracking-[0.2em] ${error ? "border-2 border-danger bg-danger-soft" : "border border-line-strong bg-surface"}`}
    />
  </FieldFrame>
);
