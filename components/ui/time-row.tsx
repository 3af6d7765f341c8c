import type { ReactNode } from "react";
import { type FieldBinding, fieldId, holds } from "./field";
import { FieldError } from "./field-error";
import { TimePair } from "./time-pair";

/** One stretch of a row: its name, its two hours. */
export type TimeStretch = { readonly label: string; readonly start: FieldBinding; readonly end: FieldBinding };

type TimeRowProps = {
  /** The row as a whole ("Lundi"), and the name whose error concerns it. */
  readonly label: string;
  readonly name: string;
  readonly error?: string | undefined;
  /** The tick that says whether the row counts; unticked, its hours are hidden without any script. */
  readonly worked: FieldBinding;
  readonly stretches: readonly TimeStretch[];
  readonly total: ReactNode;
  /** Words of an unticked row. */
  readonly rest?: string;
};

const rowClass =
  "group/row grid grid-cols-[1fr_auto] items-center gap-x-3 gap-y-2.5 border-t border-line px-4 py-3.5 first:border-t-0 sm:grid-cols-[7.75rem_1fr_1fr_3.5rem] sm:gap-x-6 sm:px-5";
const whenWorked = "hidden group-has-[[data-worked]:checked]/row:block";

/** A day of hours: tick, one or two stretches, total. */
export const TimeRow = ({ label, name, error, worked, stretches, total, rest = "Repos" }: TimeRowProps) => {
  const { defaultValue, error: tickError, ...tick } = worked;
  const inputs = stretches.flatMap(({ start, end }) => [start, end]);
  const found = [{ name, error }, { name: tick.name, error: tickError }, ...inputs].find((one) => one.error);
  return (
    <fieldset id={fieldId(name)} tabIndex={-1} className={rowClass}>
      <legend className="sr-only">{label}</legend>
      <div className="flex items-center gap-3">
        <input
          {...tick}
          data-worked=""
          id={fieldId(tick.name)}
          type="checkbox"
          value="true"
          defaultChecked={holds(defaultValue, "true")}
        />
        <label htmlFor={fieldId(tick.name)} className="flex min-h-11 flex-1 cursor-pointer items-center font-bold">
          {label}
        </label>
      </div>
      <p className={`figures text-right font-bold sm:order-last ${whenWorked}`}>{total}</p>
      <p className="text-right text-sm text-ink-soft group-has-[[data-worked]:checked]/row:hidden sm:col-span-3 sm:text-left">
        {rest}
      </p>
      {stretches.map((stretch) => (
        <div key={stretch.start.name} className={`col-span-2 sm:col-span-1 ${whenWorked}`}>
          <TimePair
            label={`${label}, ${stretch.label}`}
            start={stretch.start}
            end={stretch.end}
            errorName={error ? name : undefined}
          />
        </div>
      ))}
      {found ? (
        <div className="col-span-2 sm:order-last sm:col-span-4">
          <FieldError name={found.name} message={found.error} />
        </div>
      ) : null}
    </fieldset>
  );
};
