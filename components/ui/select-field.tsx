import ChevronDown from "lucide-react/icons/chevron-down";
import {
  controlClass,
  described,
  type FieldBinding,
  type FieldTexts,
  type FieldWidth,
  fieldId,
  firstValue,
} from "./field";
import { FieldFrame } from "./field-frame";
import { Icon } from "./icon";

/** One choice of a list. */
export type Choice = { readonly value: string; readonly label: string };

type SelectFieldProps = FieldTexts &
  FieldBinding & {
    readonly choices: readonly Choice[];
    /** Words of the first, empty choice; none when one is always chosen. */
    readonly empty?: string | undefined;
    readonly width?: FieldWidth | undefined;
    readonly dense?: boolean | undefined;
  };

/** A native list of choices. */
export const SelectField = ({
  label,
  hint,
  optional,
  required,
  error,
  defaultValue,
  choices,
  empty,
  width,
  dense,
  ...control
}: SelectFieldProps) => (
  <FieldFrame {...{ label, hint, optional, error, dense }} name={control.name}>
    <span className={`relative block ${width === "short" ? "max-w-44" : width === "medium" ? "max-w-80" : ""}`}>
      <select
        {...control}
        id={fieldId(control.name)}
        defaultValue={firstValue(defaultValue) ?? (empty === undefined ? undefined : "")}
        aria-required={required}
        {...described(control.name, hint, error)}
        className={`appearance-none truncate pr-10 ${controlClass({ error, dense })}`}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-ink-soft">
        <Icon of={ChevronDown} size="sm" />
      </span>
    </span>
  </FieldFrame>
);
