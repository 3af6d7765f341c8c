import { ChoiceRow } from "./choice-row";
import { choiceId, errorId, type FieldBinding, type FieldTexts, holds } from "./field";
import { Fieldset } from "./fieldset";

type ChoiceGroupProps = FieldTexts &
  FieldBinding & {
    readonly choices: readonly { readonly value: string; readonly label: string; readonly hint?: string }[];
    readonly legendSize?: "field" | "title";
  };

const ChoiceGroup = ({
  type,
  label,
  hint,
  optional,
  required,
  error,
  defaultValue,
  choices,
  legendSize = "field",
  ...control
}: ChoiceGroupProps & { readonly type: "radio" | "checkbox" }) => (
  <Fieldset legend={label} name={control.name} {...{ hint, error, optional, legendSize }}>
    {choices.map((choice) => (
      <ChoiceRow
        {...control}
        key={choice.value}
        id={choiceId(control.name, choice.value)}
        type={type}
        value={choice.value}
        checked={holds(defaultValue, choice.value)}
        label={choice.label}
        hint={choice.hint}
        invalid={Boolean(error)}
        describedBy={error ? errorId(control.name) : undefined}
        required={type === "radio" ? required : undefined}
      />
    ))}
  </Fieldset>
);

/** One choice among a few that are all visible; nothing is chosen in advance unless a value says so. */
export const RadioGroup = (props: ChoiceGroupProps) => <ChoiceGroup type="radio" {...props} />;

/** Any number of choices among a few that are all visible. */
export const CheckboxGroup = (props: ChoiceGroupProps) => <ChoiceGroup type="checkbox" {...props} />;
