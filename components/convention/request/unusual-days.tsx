import Plus from "lucide/dist/esm/icons/plus.mjs";
import { buttonClass } from "@/components/ui/button-style";
import { DateField } from "@/components/ui/date-field";
import { fieldId } from "@/components/ui/field";
import type { EnhancedFormHandle } from "@/components/ui/form";
import { Icon } from "@/components/ui/icon";
import { exceptionField, hoursButtons } from "@/lib/convention/domain/hours-fields";
import { HoursRow } from "./hours-row";
import type { UnusualDayView } from "./schedule-view";
import type { HoursButton } from "./use-hours";

type UnusualDaysProps = {
  readonly form: EnhancedFormHandle;
  readonly views: readonly UnusualDayView[];
  readonly button: HoursButton;
  /** How many periods each date shows. */
  readonly periods: readonly number[];
};

/** The dates that do not follow the usual week: off, or with hours of their own. */
export const UnusualDays = ({ form, views, button, periods }: UnusualDaysProps) => (
  <section aria-labelledby="jours-differents" id={fieldId("exceptions")} tabIndex={-1}>
    <h2 id="jours-differents" className="text-xl font-bold">
      Des jours différents
    </h2>
    <p className="mt-1 text-ink-soft">Un jour sans travail, ou avec d’autres heures que d’habitude.</p>
    {periods.length > 0 ? (
      <div className="mt-4 overflow-hidden rounded-lg border border-line bg-surface">
        {periods.map((count, index) => {
          const name = exceptionField(index);
          const words = `Jour différent ${index + 1}`;
          return (
            <div key={name} className="relative border-t border-line pt-4 first:border-t-0">
              <div className="px-4 sm:px-5">
                <DateField label={words} required note={views[index]?.note} {...form.date(`${name}.date`)} />
                <button
                  {...button(hoursButtons.dropException(index))}
                  aria-label={`${words}, retirer de la liste`}
                  className={`absolute top-2 right-1 sm:right-2 ${buttonClass({ kind: "quiet", size: "dense" })}`}
                >
                  Retirer
                </button>
              </div>
              <div className="mt-2">
                <HoursRow
                  form={form}
                  button={button}
                  label="Au travail"
                  spoken={words}
                  name={name}
                  periods={count}
                  total={views[index]?.total ?? "–"}
                  rest="Pas ce jour-là"
                />
              </div>
            </div>
          );
        })}
      </div>
    ) : null}
    <button
      {...button(hoursButtons.addException)}
      className={`mt-4 ${buttonClass({ kind: "secondary", size: "dense" })}`}
    >
      <Icon of={Plus} size="sm" />
      Ajouter un jour différent
    </button>
  </section>
);
