import { errorId, type FieldBinding, fieldId, firstValue } from "./field";

type TimePairProps = {
  /** What the two hours bound, for instance "Lundi, avant la pause". */
  readonly label: string;
  readonly start: FieldBinding;
  readonly end: FieldBinding;
  /** Name whose error is written beside the pair, when it marks both hours. */
  readonly errorName?: string | undefined;
};

const inputClass = "figures min-h-11 w-full min-w-0 rounded-md px-1 text-center text-base";

/** Two hours, from and to, typed as people write them: 9, 9h, 9:30, 9 h 30. */
export const TimePair = ({ label, start, end, errorName }: TimePairProps) => {
  const hour = (binding: FieldBinding, which: string) => {
    const { error, defaultValue, ...control } = binding;
    const wrong = errorName !== undefined || error !== undefined;
    return (
      <input
        {...control}
        id={fieldId(control.name)}
        type="text"
        inputMode="text"
        autoComplete="off"
        defaultValue={firstValue(defaultValue)}
        aria-label={`${label}, ${which}`}
        aria-invalid={wrong || undefined}
        aria-describedby={errorName ? errorId(errorName) : error ? errorId(control.name) : undefined}
        className={`${inputClass} ${wrong ? "border-2 border-danger bg-danger-soft" : "border border-line-strong bg-surface"}`}
      />
    );
  };
  return (
    <div className="grid grid-cols-[1fr_auto_1fr] items-center gap-1.5">
      {hour(start, "début")}
      <span className="text-sm text-ink-soft" aria-hidden="true">
        à
      </span>
      {hour(end, "fin")}
    </div>
  );
};
