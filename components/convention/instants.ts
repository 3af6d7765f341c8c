import { french } from "@/lib/platform/typography";

const words = new Intl.DateTimeFormat("fr-FR", {
  timeZone: "Europe/Paris",
  day: "numeric",
  month: "long",
  hour: "numeric",
  minute: "2-digit",
});

/** An instant as people of mainland France say it, such as "24 novembre à 14:05". */
export const formatInstant = (instant: string | Date): string => french(words.format(new Date(instant)));
