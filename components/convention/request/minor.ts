import type { Around } from "@/lib/convention/domain/draft";
import { ageOn, plainDateOf } from "@/lib/convention/domain/plain-date";
import type { FormValues } from "@/lib/platform/form-state";

const birthdate = "signatories.beneficiary.birthdate";

/** Whether a birth date that is typed in three fields is that of a minor on the first day, or today until that day is known. */
export const isMinorTyped = (values: FormValues, { startOn, today }: Around): boolean => {
  const [year = 0, month = 0, day = 0] = ["year", "month", "day"].map((part) => Number(values[`${birthdate}.${part}`]));
  const born = year >= 1000 ? plainDateOf(year, month, day) : undefined;
  return born !== undefined && ageOn(born, startOn ?? today) < 18;
};
