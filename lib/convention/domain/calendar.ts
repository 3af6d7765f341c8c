import { capitalised } from "@/lib/platform/typography";
import type { Convention } from "./convention";
import { kindWords } from "./kind-words";
import type { PlainDate } from "./plain-date";
import { workedDaysOf } from "./schedule";
import type { LocalTime } from "./time";

/** What a calendar shows of a convention. */
export type CalendarFacts = Pick<
  Convention,
  "internshipKind" | "reference" | "version" | "updatedAt" | "businessName" | "immersionAddress" | "schedule"
>;

const lineEnd = "\r\n";
const lineOctets = 75;

/** A text as a property holds it (RFC 5545, 3.3.11): separators and line ends escaped, other control characters gone. */
export const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/gu, "\\$&")
    .replace(/\r\n?|\n/gu, "\\n")
    .replace(/\p{Cc}/gu, "");

const octetsOf = (text: string): number => new TextEncoder().encode(text).length;

/** A line cut into pieces of 75 octets at most, the next ones indented by one space, and no character cut (RFC 5545, 3.1). */
export const foldLine = (line: string): string => {
  const pieces = [""];
  for (const character of line) {
    const piece = pieces.at(-1) ?? "";
    if (octetsOf(piece + character) > lineOctets) pieces.push(` ${character}`);
    else pieces[pieces.length - 1] = piece + character;
  }
  return pieces.join(lineEnd);
};

const floating = (day: PlainDate, time: LocalTime): string =>
  `${day.replaceAll("-", "")}T${time.replace(":", "").padEnd(6, "0")}`;

const utc = (instant: string): string => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/gu, "")}Z`;

/**
 * The calendar of an immersion (RFC 5545): one event for each period of each day, at the hours of the place of work whatever
 * the time zone of the calendar. It holds the company's name and the address, and nothing about anybody; an event keeps its
 * identity from one file to the next.
 */
export const calendarOf = (convention: CalendarFacts): string => {
  const { internshipKind, reference, version, updatedAt, businessName, immersionAddress, schedule } = convention;
  const events = workedDaysOf(schedule.complexSchedule).flatMap(({ day, timePeriods }) =>
    timePeriods.flatMap(({ start, end }, index) => [
      "BEGIN:VEVENT",
      `UID:${reference}-${day}-${index + 1}@immersion-facilitee`,
      `DTSTAMP:${utc(updatedAt)}`,
      `SEQUENCE:${version}`,
      `DTSTART:${floating(day, start)}`,
      `DTEND:${floating(day, end)}`,
      `SUMMARY:${escapeText(`${capitalised(kindWords[internshipKind].name)} chez ${businessName}`)}`,
      `LOCATION:${escapeText(immersionAddress)}`,
      "END:VEVENT",
    ]),
  );
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Immersion Facilitée//Convention//FR",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...events,
    "END:VCALENDAR",
    "",
  ]
    .map(foldLine)
    .join(lineEnd);
};
