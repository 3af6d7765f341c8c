import type { FormValues } from "@/lib/platform/form-state";
import { hoursOf, shapeOf } from "./hours-fields";
import type { InternshipKind } from "./vocabulary";

/** Ways to fill a week in at once: the hours of Monday on the four next days; 35 or 30 hours from Monday to Friday. */
export const weekPresets = ["copie-lundi", "35-heures", "30-heures"] as const;
export type WeekPreset = (typeof weekPresets)[number];

/** The weeks that are offered for each kind, the one that is shown first at the head: 30 hours hold at every age of a pupil. */
export const presetsOf = {
  immersion: ["35-heures"],
  "mini-stage-cci": ["30-heures", "35-heures"],
} as const satisfies Record<InternshipKind, readonly WeekPreset[]>;

/** Whether a posted word is a way to fill the week in. */
export const isPreset = (word: string): word is WeekPreset => weekPresets.some((preset) => preset === word);

const mondayToFriday = [0, 1, 2, 3, 4] as const;

type Hours = Readonly<Record<string, string>>;

const sevenHours: Hours = { start1: "9\u00a0h", end1: "12\u00a0h", start2: "13\u00a0h", end2: "17\u00a0h" };

const sixHours: Hours = { start1: "9\u00a0h", end1: "12\u00a0h", start2: "14\u00a0h", end2: "17\u00a0h" };

const mondayOf = (values: FormValues): Hours => {
  const periods = Array.from({ length: shapeOf(values).week[0] ?? 0 }, (_, index) => index + 1);
  return Object.fromEntries(periods.flatMap(hoursOf).map((hour) => [hour, String(values[`week[0].${hour}`] ?? "")]));
};

/** The fields of Monday to Friday after a preset, as they are posted. */
export const presetValues = (preset: WeekPreset, values: FormValues): Readonly<Record<string, string>> => {
  const given: Partial<Record<WeekPreset, Hours>> = { "35-heures": sevenHours, "30-heures": sixHours };
  const filled = given[preset] ?? mondayOf(values);
  const days = mondayToFriday.map((day) => ({
    [`week[${day}].worked`]: "true",
    ...Object.fromEntries(Object.entries(filled).map(([hour, text]) => [`week[${day}].${hour}`, text])),
  }));
  return Object.assign({}, ...days);
};

const isFilledByPreset = (name: string): boolean => mondayToFriday.some((day) => name.startsWith(`week[${day}].`));

/** What a form holds after a preset; Saturday, Sunday and everything else stay as they were typed. */
export const applyPreset = (preset: WeekPreset, values: FormValues): FormValues => ({
  ...Object.fromEntries(Object.entries(values).filter(([name]) => !isFilledByPreset(name))),
  ...presetValues(preset, values),
});
