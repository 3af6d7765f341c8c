import type { ReactNode } from "react";

type ChoiceRowProps = {
  readonly name: string;
  readonly id: string;
  readonly type: "checkbox" | "radio";
  readonly value: string;
  readonly checked: boolean;
  readonly label: ReactNode;
  readonly hint?: string | undefined;
  readonly invalid?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly required?: boolean | undefined;
};

/** A box or a round with its clickable words, at least 44 px high. */
export const ChoiceRow = ({ id, checked, label, hint, invalid, describedBy, required, ...control }: ChoiceRowProps) => (
  <div className="flex gap-3">
    <input
      {...control}
      id={id}
      defaultChecked={checked}
      aria-required={required}
      aria-invalid={invalid || undefined}
      aria-describedby={[hint ? `${id}-aide` : "", describedBy ?? ""].filter(Boolean).join(" ") || undefined}
      className={`mt-2.5 ${invalid ? "border-2 border-danger bg-danger-soft" : ""}`}
    />
    <label htmlFor={id} className="block min-h-11 flex-1 cursor-pointer py-2">
      {label}
      {hint ? (
        <span id={`${id}-aide`} className="block text-sm text-ink-soft">
          {hint}
        </span>
      ) : null}
    </label>
  </div>
);
