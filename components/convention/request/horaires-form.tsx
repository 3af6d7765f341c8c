"use client";

import { DateField } from "@/components/ui/date-field";
import { FieldError } from "@/components/ui/field-error";
import { useEnhancedForm, useFormValues } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { TimeRow } from "@/components/ui/time-row";
import { loadSection } from "./load-section";
import type { PartFormProps } from "./part-form";
import { PartFrame } from "./part-frame";
import { hoursText, minutesOfDay, minutesOfWeek, weekdayOfTyped } from "./typed-week";

const loadSchema = loadSection("dates");
const days = ["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche"] as const;

type HorairesFormProps = PartFormProps & {
  readonly modes: readonly { readonly value: string; readonly label: string }[];
};

/** When and where: first and last day, hours of a usual week with their live total, place. */
export const HorairesForm = ({ save, initial, modes, ...frame }: HorairesFormProps) => {
  const form = useEnhancedForm({ action: save, initial, loadSchema });
  const values = useFormValues(form);
  const total = minutesOfWeek(values);

  const copyFirst = () => {
    const first = Object.fromEntries(
      ["start1", "end1", "start2", "end2"].map((field) => [field, String(values[`week[0].${field}`] ?? "")]),
    );
    form.setValues(
      Object.fromEntries(
        [0, 1, 2, 3, 4].flatMap((day) => [
          [`week[${day}].worked`, true] as const,
          ...Object.entries(first).map(([field, value]) => [`week[${day}].${field}`, value] as const),
        ]),
      ),
    );
  };

  return (
    <PartFrame form={form} {...frame}>
      <div className="grid gap-6 sm:grid-cols-2">
        <DateField
          label="Premier jour"
          required
          note={weekdayOfTyped(values, "dateStart")}
          {...form.date("dateStart")}
        />
        <DateField
          label="Dernier jour"
          hint="Un mois au plus après le premier"
          required
          note={weekdayOfTyped(values, "dateEnd")}
          {...form.date("dateEnd")}
        />
      </div>
      <section aria-labelledby="semaine">
        <h2 id="semaine" className="text-xl font-bold">
          Vos horaires d’une semaine
        </h2>
        <p className="mt-1 text-ink-soft">
          Cochez les jours travaillés. Écrivez les heures comme vous voulez : 9, 9h30, 9:30.
        </p>
        <FieldError name="week" message={form.errorOf("week") ?? form.errorOf("schedule")} />
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
              total={hoursText(minutesOfDay(values, day))}
            />
          ))}
        </div>
        <div className="mt-3 flex flex-wrap items-center justify-between gap-3">
          <button type="button" onClick={copyFirst} className="link min-h-11 cursor-pointer">
            Copier le lundi sur toute la semaine
          </button>
          <p role="status" className="font-bold">
            {hoursText(total)} par semaine
          </p>
        </div>
      </section>
      <RadioGroup label="Comment travaillerez-vous ?" required choices={modes} {...form.field("remoteWorkMode")} />
      <TextField
        label="Adresse de l’immersion"
        hint="Numéro, rue, code postal et ville"
        required
        autoComplete="off"
        {...form.field("immersionAddress")}
      />
    </PartFrame>
  );
};
