import { formatHours } from "@/lib/platform/typography";

/** A time of day as "HH:mm", local to the place of work. */
export type LocalTime = string;

const written = /^(\d{1,2})(?:\s*(?:h|:|\.)\s*(\d{2})?)?(?:\s*min)?$/iu;

/** Reads a time as people write it ("9", "9h", "9:30", "9 h 30", "0930"); undefined when it is none. */
export const parseTime = (typed: string): LocalTime | undefined => {
  const text = typed.replace(/[\u00a0\u202f]/gu, " ").trim();
  const digits = /^(\d{2})(\d{2})$/.exec(text) ?? written.exec(text);
  if (!digits) return undefined;
  const hours = Number(digits[1]);
  const minutes = Number(digits[2] ?? "0");
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
};

/** Minutes since midnight. */
export const minutesOf = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** A time as people read it: "9 h", "9 h 30", "0 h 15". */
export const formatTime = (time: LocalTime): string => {
  const minutes = minutesOf(time);
  if (minutes >= 60) return formatHours(minutes);
  return minutes === 0 ? "0\u00a0h" : `0\u00a0h\u00a0${String(minutes).padStart(2, "0")}`;
};
