import { db } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import type { ConventionAccess } from "../access";
import { calendarOf } from "../domain/calendar";
import { load } from "../store/conventions";

/** The calendar of an immersion that will take place, as an iCalendar file. Throws DomainError("conflict") before the validation. */
export const getCalendar = async ({
  conventionId,
}: ConventionAccess): Promise<{ readonly calendar: string; readonly reference: string }> => {
  const convention = await load(db(), conventionId);
  if (convention.status !== "ACCEPTED_BY_VALIDATOR")
    throw new DomainError("conflict", "calendar-not-made", "L’agenda sera là quand la convention sera validée.");
  return { calendar: calendarOf(convention), reference: convention.reference };
};
