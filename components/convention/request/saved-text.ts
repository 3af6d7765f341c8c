import type { DraftView } from "@/lib/convention/domain/draft";
import { formatInstant } from "@/lib/platform/typography";

/** When a draft was last saved, in words: the hour alone when that is today; "" before anything was typed. */
export const savedText = ({ createdAt, updatedAt }: Pick<DraftView, "createdAt" | "updatedAt">, now: Date): string => {
  if (updatedAt.getTime() === createdAt.getTime()) return "";
  const [day, time] = formatInstant(updatedAt).split(" à ");
  const isToday = formatInstant(now).startsWith(`${day} à `);
  return isToday ? `Enregistré à ${time}` : `Enregistré le ${day} à ${time}`;
};
