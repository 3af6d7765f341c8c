import Minus from "lucide/dist/esm/icons/minus.mjs";
import Plus from "lucide/dist/esm/icons/plus.mjs";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button-style";
import type { EnhancedFormHandle } from "@/components/ui/form";
import { Icon } from "@/components/ui/icon";
import { TimeRow } from "@/components/ui/time-row";
import { hoursButtons, hoursOf, mostPeriods, usualPeriods } from "@/lib/convention/domain/hours-fields";
import type { HoursButton } from "./use-hours";

type HoursRowProps = {
  readonly form: EnhancedFormHandle;
  readonly button: HoursButton;
  /** Name of the day in the form. */
  readonly name: string;
  readonly label: string;
  readonly spoken?: string;
  readonly periods: number;
  readonly total: ReactNode;
  readonly rest?: string;
};

const iconButton = `${buttonClass({ kind: "quiet", size: "dense" })} min-w-10 px-0! print:hidden`;

const stretchLabel = (period: number): string =>
  ["avant la pause", "après la pause"][period - 1] ?? `période ${period}`;

/** The hours of a day of the week or of a date, with the buttons that add a period and take the last one away. */
export const HoursRow = ({ form, button, name, label, spoken, periods, total, rest }: HoursRowProps) => {
  const day = spoken ?? label;
  return (
    <TimeRow
      label={label}
      {...(spoken !== undefined && { spoken })}
      name={name}
      error={form.errorOf(name)}
      worked={form.field(`${name}.worked`)}
      stretches={Array.from({ length: periods }, (_, index) => {
        const [start, end] = hoursOf(index + 1);
        const words = `${day}, retirer la ${stretchLabel(periods)}`;
        return {
          label: stretchLabel(index + 1),
          start: form.field(`${name}.${start}`),
          end: form.field(`${name}.${end}`),
          action:
            index + 1 === periods && periods > usualPeriods ? (
              <button
                {...button(hoursButtons.dropPeriod(name))}
                aria-label={words}
                title={words}
                className={iconButton}
              >
                <Icon of={Minus} />
              </button>
            ) : undefined,
        };
      })}
      total={total}
      action={
        periods < mostPeriods ? (
          <button
            {...button(hoursButtons.addPeriod(name))}
            aria-label={`${day}, ajouter une période`}
            title={`${day}, ajouter une période`}
            className={iconButton}
          >
            <Icon of={Plus} />
          </button>
        ) : undefined
      }
      {...(rest !== undefined && { rest })}
    />
  );
};
