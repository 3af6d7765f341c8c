"use client";

import Copy from "lucide/dist/esm/icons/copy.mjs";
import type { MouseEvent } from "react";
import { buttonClass } from "@/components/ui/button-style";
import { fieldId } from "@/components/ui/field";
import { FieldError } from "@/components/ui/field-error";
import type { EnhancedFormHandle } from "@/components/ui/form";
import { Icon } from "@/components/ui/icon";
import { TimeRow } from "@/components/ui/time-row";
import { presetValues, type WeekPreset } from "@/lib/convention/domain/week-presets";
import { fromFormData } from "@/lib/platform/form-codec";
import type { ScheduleView } from "./schedule-view";

const days = ["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche"] as const;

const weeks = {
  "35-heures": "35\u00a0h\u00a0: 9\u00a0h à 12\u00a0h, 13\u00a0h à 17\u00a0h",
  "30-heures": "30\u00a0h\u00a0: 9\u00a0h à 12\u00a0h, 14\u00a0h à 17\u00a0h",
} as const;

type WeekGridProps = {
  readonly form: EnhancedFormHandle;
  readonly view: ScheduleView;
  /** Weeks that a button fills in. */
  readonly presets?: readonly (keyof typeof weeks)[];
  /** Heading, where it is not the reader who works. */
  readonly title?: string;
};

const Presets = ({ form, presets }: Required<Pick<WeekGridProps, "form" | "presets">>) => {
  // Without a script the button posts the form, and the server fills the week in.
  const fill = (preset: WeekPreset) => (event: MouseEvent<HTMLButtonElement>) => {
    event.preventDefault();
    const owner = event.currentTarget.form;
    if (!owner) return;
    const typed = presetValues(preset, fromFormData(new FormData(owner)));
    form.setValues(
      Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, name.endsWith(".worked") ? true : value])),
    );
  };
  const preset = (value: WeekPreset) => ({
    type: "submit" as const,
    formNoValidate: true,
    name: "preset",
    value,
    onClick: fill(value),
    className: buttonClass({ kind: "secondary", size: "dense" }),
  });
  return (
    <div className="mt-4 flex flex-wrap gap-2">
      <button {...preset("copie-lundi")}>
        <Icon of={Copy} size="sm" />
        Recopier lundi jusqu’à vendredi
      </button>
      {presets.map((week) => (
        <button key={week} {...preset(week)}>
          {weeks[week]}
        </button>
      ))}
    </div>
  );
};

/** The hours of a usual week, day by day, with what they come to. */
export const WeekGrid = ({
  form,
  view,
  presets = ["35-heures"],
  title = "Vos horaires d’une semaine",
}: WeekGridProps) => (
  <section aria-labelledby="semaine" id={fieldId("week")} tabIndex={-1}>
    <h2 id="semaine" className="text-xl font-bold">
      {title}
    </h2>
    <p className="mt-1 text-ink-soft">
      Cochez les jours travaillés. Écrivez les heures comme vous voulez&nbsp;: 9, 9h30, 9:30.
    </p>
    <FieldError name="week" message={form.errorOf("week")} />
    <Presets form={form} presets={presets} />
    <div className="mt-4 overflow-hidden rounded-lg border border-line bg-surface">
      {days.map((label, day) => (
        <TimeRow
          key={label}
          label={label}
          name={`week[${day}]`}
          error={form.errorOf(`week[${day}]`)}
          worked={form.field(`week[${day}].worked`)}
          stretches={[
            {
              label: "avant la pause",
              start: form.field(`week[${day}].start1`),
              end: form.field(`week[${day}].end1`),
            },
            {
              label: "après la pause",
              start: form.field(`week[${day}].start2`),
              end: form.field(`week[${day}].end2`),
            },
          ]}
          total={view.days[day]}
        />
      ))}
      <div
        role="status"
        className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t-2 border-primary px-4 py-4 sm:px-5"
      >
        <p className="figures text-lg font-bold">{view.week}</p>
        <p className="figures text-sm text-ink-soft">{view.uncounted || view.whole}</p>
      </div>
    </div>
  </section>
);
