import type { HTMLInputAutoCompleteAttribute, ReactNode } from "react";
import { controlClass, errorId, type FieldBinding, fieldId, firstValue } from "./field";
import { Fieldset } from "./fieldset";

/** The three inputs of a date, posted as `<name>.day`, `<name>.month` and `<name>.year`, and what is wrong with the whole. */
export type DateBinding = {
  readonly name: string;
  readonly error?: string | undefined;
  readonly day: FieldBinding;
  readonly month: FieldBinding;
  readonly year: FieldBinding;
};

type DateFieldProps = DateBinding & {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly required?: boolean | undefined;
  /** Written under the inputs: the weekday, what the date entails. */
  readonly note?: ReactNode;
  /** Birth dates are known to browsers. */
  readonly birth?: boolean;
};

const parts = [
  { part: "day", label: "Jour", width: "w-16", complete: "bday-day" },
  { part: "month", label: "Mois", width: "w-16", complete: "bday-month" },
  { part: "year", label: "Année", width: "w-24", complete: "bday-year" },
] as const satisfies readonly {
  part: "day" | "month" | "year";
  label: string;
  width: string;
  complete: HTMLInputAutoCompleteAttribute;
}[];

/** A date in three numbers: nothing to guess about format, nothing that needs a script. */
export const DateField = ({ label, hint, optional, required, note, birth, name, error, ...inputs }: DateFieldProps) => {
  const partError = parts.map(({ part }) => inputs[part].error).find(Boolean);
  const shown = error ?? partError;
  return (
    <Fieldset legend={label} name={name} {...{ hint, optional }} error={shown}>
      <div className="flex items-end gap-2">
        {parts.map(({ part, label: words, width, complete }) => {
          const { error: own, defaultValue, ...control } = inputs[part];
          const wrong = partError ? own : error;
          return (
            <div key={part}>
              <label htmlFor={fieldId(control.name)} className="block text-sm text-ink-soft">
                {words}
              </label>
              <input
                {...control}
                id={fieldId(control.name)}
                type="text"
                inputMode="numeric"
                autoComplete={birth ? complete : "off"}
                defaultValue={firstValue(defaultValue)}
                aria-required={required}
                aria-invalid={wrong ? true : undefined}
                aria-describedby={wrong ? errorId(name) : undefined}
                className={`figures mt-1 px-1! text-center ${controlClass({ error: wrong }).replace("w-full", width)}`}
              />
            </div>
          );
        })}
      </div>
      {note ? <p className="mt-2 text-sm text-ink-soft">{note}</p> : null}
    </Fieldset>
  );
};
