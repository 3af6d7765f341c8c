import Copy from "lucide/dist/esm/icons/copy.mjs";
import { buttonClass } from "@/components/ui/button-style";
import { fieldId } from "@/components/ui/field";
import { FieldError } from "@/components/ui/field-error";
import type { EnhancedFormHandle } from "@/components/ui/form";
import { Icon } from "@/components/ui/icon";
import { weekdayField } from "@/lib/convention/domain/hours-fields";
import type { WeekPreset } from "@/lib/convention/domain/week-presets";
import { HoursRow } from "./hours-row";
import type { ScheduleView } from "./schedule-view";
import type { HoursButton } from "./use-hours";

const days = ["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche"] as const;

const weeks = {
  "35-heures": "35\u00a0h\u00a0: 9\u00a0h à 12\u00a0h, 13\u00a0h à 17\u00a0h",
  "30-heures": "30\u00a0h\u00a0: 9\u00a0h à 12\u00a0h, 14\u00a0h à 17\u00a0h",
} as const;

/** A week that a button fills in. */
export type OfferedWeek = Exclude<WeekPreset, "copie-lundi">;

type WeekGridProps = {
  readonly form: EnhancedFormHandle;
  readonly view: ScheduleView;
  readonly button: HoursButton;
  /** How many periods each day shows, Monday first. */
  readonly periods: readonly number[];
  readonly presets: readonly OfferedWeek[];
  readonly title: string;
};

const presetClass = buttonClass({ kind: "secondary", size: "dense" });

const Presets = ({ button, presets }: Pick<WeekGridProps, "button" | "presets">) => (
  <div className="mt-4 flex flex-wrap gap-2">
    <button {...button("copie-lundi")} className={presetClass}>
      <Icon of={Copy} size="sm" />
      Recopier lundi jusqu’à vendredi
    </button>
    {presets.map((week) => (
      <button key={week} {...button(week)} className={presetClass}>
        {weeks[week]}
      </button>
    ))}
  </div>
);

/** The hours of a usual week, day by day, with what they come to. */
export const WeekGrid = ({ form, view, button, periods, presets, title }: WeekGridProps) => (
  <section aria-labelledby="semaine" id={fieldId("week")} tabIndex={-1}>
    <h2 id="semaine" className="text-xl font-bold">
      {title}
    </h2>
    <p className="mt-1 text-ink-soft">
      Cochez les jours travaillés. Écrivez les heures comme vous voulez&nbsp;: 9, 9h30, 9:30. Avec le signe +, ajoutez
      une période à un jour.
    </p>
    <FieldError name="week" message={form.errorOf("week")} />
    <Presets button={button} presets={presets} />
    <div className="mt-4 overflow-hidden rounded-lg border border-line bg-surface">
      {days.map((label, day) => (
        <HoursRow
          key={label}
          form={form}
          button={button}
          label={label}
          name={weekdayField(day)}
          periods={periods[day] ?? 0}
          total={view.days[day]}
        />
      ))}
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t-2 border-primary px-4 py-4 sm:px-5">
        <p className="figures text-lg font-bold">{view.week}</p>
        <p className="figures text-sm text-ink-soft">{view.uncounted || view.whole}</p>
      </div>
    </div>
  </section>
);
