/** The present instant; the one place that reads the machine's clock, so that commands receive it and tests choose it. */
export const systemClock = (): Date => new Date();

/** A clock that starts at an instant and goes on from there, for a long run of which each act bears its own instant. */
export const clockFrom = (start: Date): (() => Date) => {
  const began = systemClock().getTime();
  return () => new Date(start.getTime() + systemClock().getTime() - began);
};

const parisDay = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Paris",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The calendar day of an instant in mainland France, as yyyy-mm-dd. */
export const dayInFrance = (instant: Date): string => parisDay.format(instant);

/** A plain date (yyyy-mm-dd) from a database `date`, and back: both at midnight UTC, no time zone involved. */
export const plainDate = {
  fromDb: (date: Date): string => date.toISOString().slice(0, 10),
  toDb: (day: string): Date => new Date(`${day}T00:00:00.000Z`),
};
