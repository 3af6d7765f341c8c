import type { ReactNode } from "react";
import { type FieldBinding, fieldId, holds } from "./field";
import { FieldError } from "./field-error";
import { TimePair } from "./time-pair";

/** One stretch of a row: its name, its two hours. */
export type TimeStretch = {
  readonly label: string;
  readonly start: FieldBinding;
  readonly end: FieldBinding;
  /** A button after the two hours. */
  readonly action?: ReactNode;
};

type TimeRowProps = {
  /** The row as a whole ("Lundi"), and the name whose error concerns it. */
  readonly label: string;
  /** What its hours are called when the label alone does not tell them from those of another row. */
  readonly spoken?: string;
  readonly name: string;
  readonly error?: string | undefined;
  /** The tick that says whether the row counts; unticked, its hours are hidden without any script. */
  readonly worked: FieldBinding;
  readonly stretches: readonly TimeStretch[];
  readonly total: ReactNode;
  /** Words of an unticked row. */
  readonly rest?: string;
  /** A button beside the total of a ticked row. */
  readonly action?: ReactNode;
};

const rowClass =
  "group/row grid grid-cols-[1fr_auto] items-start gap-x-3 gap-y-2.5 border-t border-line px-4 py-3.5 first:border-t-0 sm:grid-cols-[7.75rem_1fr_6.75rem] sm:gap-x-6 sm:px-5";
const lastStretchClass =
  "flex items-center gap-x-1.5 *:first:flex-1 sm:col-span-2 sm:grid sm:grid-cols-2 sm:gap-x-6 sm:justify-items-start";
const whenWorked = "hidden group-has-[[data-worked]:checked]/row:block";

/** A day of hours: tick, stretches one after the other, total. */
export const TimeRow = (row: TimeRowProps) => {
  const { label, spoken, name, error, worked, stretches, total, rest = "Repos", action } = row;
  const { defaultValue, error: tickError, ...tick } = worked;
  const inputs = stretches.flatMap(({ start, end }) => [start, end]);
  const found = [{ name, error }, { name: tick.name, error: tickError }, ...inputs].find((one) => one.error);
  return (
    <fieldset id={fieldId(name)} tabIndex={-1} className={rowClass}>
      <legend className="sr-only">{spoken ? `${spoken}, ${label}` : label}</legend>
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
      <div className={`sm:order-last ${whenWorked}`}>
        <div className="flex min-h-11 items-center justify-end gap-2">
          <p className="figures text-right font-bold">{total}</p>
          {action}
        </div>
      </div>
      <p className="flex min-h-11 items-center justify-end text-sm text-ink-soft group-has-[[data-worked]:checked]/row:hidden sm:col-span-2 sm:justify-start">
        {rest}
      </p>
      <div className={`col-span-2 sm:col-span-1 ${whenWorked}`}>
        <div className="grid gap-x-6 gap-y-2.5 sm:grid-cols-2">
          {stretches.map((stretch) => (
            <div key={stretch.start.name} className={stretch.action ? lastStretchClass : "min-w-0"}>
              <TimePair
                label={`${spoken ?? label}, ${stretch.label}`}
                start={stretch.start}
                end={stretch.end}
                errorName={error ? name : undefined}
              />
              {stretch.action}
            </div>
          ))}
        </div>
      </div>
      {found ? (
        <div className="col-span-2 sm:order-last sm:col-span-3">
          <FieldError name={found.name} message={found.error} />
        </div>
      ) : null}
    </fieldset>
  );
};
