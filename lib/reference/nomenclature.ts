import { systemClock } from "@/lib/platform/clock";
import type { SearchableAppellation } from "./rank";
import { type NomenclatureRow, readAppellations, saveNomenclature } from "./store";

/** The nomenclature changes a few times a year: each process reads it again every five minutes at most. */
const freshMs = 5 * 60_000;

let kept: { readonly readAt: number; readonly list: Promise<readonly SearchableAppellation[]> } | undefined;

/** Every job name, from this process's memory; at most five minutes old. */
export const nomenclature = (): Promise<readonly SearchableAppellation[]> => {
  const now = systemClock().getTime();
  if (kept && now - kept.readAt < freshMs) return kept.list;
  const reading = { readAt: now, list: readAppellations() };
  kept = reading;
  // A failed reading is not remembered: the next search tries again.
  reading.list.catch(() => {
    if (kept === reading) kept = undefined;
  });
  return reading.list;
};

/** Loads ROME groups and their job names in one transaction; doing it again with the same rows changes nothing. */
export const loadNomenclature = async (rows: readonly NomenclatureRow[]): Promise<void> => {
  await saveNomenclature(rows);
  kept = undefined;
};
