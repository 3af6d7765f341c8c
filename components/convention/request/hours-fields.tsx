"use client";

import type { EnhancedFormHandle } from "@/components/ui/form";
import { HoursAnnouncer } from "./hours-announcer";
import type { ScheduleView } from "./schedule-view";
import { UnusualDays } from "./unusual-days";
import { useHours } from "./use-hours";
import { type OfferedWeek, WeekGrid } from "./week-grid";
import { WeekTotals } from "./week-totals";

type HoursFieldsProps = {
  readonly form: EnhancedFormHandle;
  readonly view: ScheduleView;
  /** Weeks that a button fills in. */
  readonly presets?: readonly OfferedWeek[];
  /** Heading, where it is not the reader who works. */
  readonly title?: string;
};

/** Hours of any shape: a usual week, the dates that differ from it, and what they come to. */
export const HoursFields = ({
  form,
  view,
  presets = ["35-heures"],
  title = "Vos horaires d’une semaine",
}: HoursFieldsProps) => {
  const { shape, button } = useHours(form);
  return (
    <>
      <WeekGrid form={form} view={view} button={button} periods={shape.week} presets={presets} title={title} />
      <UnusualDays form={form} views={view.exceptions} button={button} periods={shape.exceptions} />
      <WeekTotals weeks={view.weeks} whole={view.whole} refusals={view.refusals} />
      <HoursAnnouncer text={view.spoken} />
    </>
  );
};
