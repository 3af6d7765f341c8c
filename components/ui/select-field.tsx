import ChevronDown from "lucide/dist/esm/icons/chevron-down.mjs";
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

/** Choices that stand together under a name. */
export type ChoiceGroup = { readonly group: string; readonly choices: readonly Choice[] };

type SelectFieldProps = FieldTexts &
  FieldBinding & {
    readonly choices: readonly (Choice | ChoiceGroup)[];
    /** Words of the first, empty choice; none when one is always chosen. */
    readonly empty?: string | undefined;
    readonly width?: FieldWidth | undefined;
    readonly dense?: boolean | undefined;
  };

const Option = ({ value, label }: Choice) => <option value={value}>{label}</option>;

/** A native list of choices, in groups where they have some. */
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
        {choices.map((choice) =>
          "group" in choice ? (
            <optgroup key={choice.group} label={choice.group}>
              {choice.choices.map((one) => (
                <Option key={one.value} {...one} />
              ))}
            </optgroup>
          ) : (
            <Option key={choice.value} {...choice} />
          ),
        )}
      </select>
      <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-ink-soft">
        <Icon of={ChevronDown} size="sm" />
      </span>
    </span>
  </FieldFrame>
);
