"use client";

import { useCallback } from "react";
import { Combobox } from "@/components/ui/combobox";
import { DateField } from "@/components/ui/date-field";
import { useEnhancedForm } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { HoursFields } from "./hours-fields";
import { loadPart, type PartFormProps } from "./part-form";
import { PartFrame } from "./part-frame";
import type { ScheduleView } from "./schedule-view";
import { useDerived } from "./use-derived";
import type { OfferedWeek } from "./week-grid";

type HorairesFormProps = PartFormProps & {
  readonly modes: readonly { readonly value: string; readonly label: string }[];
  /** Weeks that a button fills in. */
  readonly presets: readonly OfferedWeek[];
  /** What the values come to, as the server reads them. */
  readonly view: ScheduleView;
};

/** When and where: first and last day, hours of a usual week with their live total, place. */
export const HorairesForm = ({ save, initial, around, modes, presets, view: first, ...frame }: HorairesFormProps) => {
  const form = useEnhancedForm({ action: save, initial, loadSchema: loadPart("horaires", around) });
  const loadView = useCallback(async () => {
    const { scheduleView } = await import("./schedule-view");
    return (values: typeof initial.values) => scheduleView(values, around);
  }, [around]);
  const view = useDerived(form, first, loadView);
  return (
    <PartFrame form={form} save={save} {...frame}>
      <div className="grid gap-6 sm:grid-cols-2">
        <DateField label="Premier jour" required note={view.startNote} {...form.date("dateStart")} />
        <DateField label="Dernier jour" required note={view.endNote} {...form.date("dateEnd")} />
      </div>
      {view.warnings.map((warning) => (
        <Notice key={warning} tone="caution" title={warning} live />
      ))}
      <HoursFields form={form} view={view} presets={presets} />
      <RadioGroup
        label={around.kind === "immersion" ? "Comment travaillerez-vous\u202f?" : "Sur place ou à distance\u202f?"}
        required
        choices={modes}
        {...form.field("remoteWorkMode")}
      />
      <Combobox
        label={around.kind === "immersion" ? "Adresse de l’immersion" : "Adresse du mini-stage"}
        hint="Numéro, rue, code postal et ville"
        required
        name="immersionAddressChosen"
        text={form.field("immersionAddress")}
        error={form.errorOf("immersionAddress")}
        source="/api/adresses"
      />
    </PartFrame>
  );
};
