import type { z } from "zod";
import { db } from "./db/client";

/** An answer of an outside service that is kept; undefined when there is none, or one of another shape. */
export const keptAnswer = async <T>(
  service: string,
  key: string,
  schema: z.ZodType<T>,
  now: Date,
): Promise<T | undefined> => {
  const kept = await db().serviceAnswer.findUnique({
    where: { service_key: { service, key }, keptUntil: { gt: now } },
  });
  return kept ? schema.safeParse(kept.answer).data : undefined;
};

/** Keeps an answer for `seconds`; the key holds every parameter of the question and nothing personal. */
export const keepAnswer = async (
  service: string,
  key: string,
  answer: object | null,
  { now, seconds }: { readonly now: Date; readonly seconds: number },
): Promise<void> => {
  const keptUntil = new Date(now.getTime() + seconds * 1000);
  await db().$executeRaw`
    insert into service_answers (service, key, answer, kept_until)
    values (${service}, ${key}, ${JSON.stringify(answer)}::jsonb, ${keptUntil})
    on conflict (service, key) do update set answer = excluded.answer, kept_until = excluded.kept_until`;
};

/** Forgets the answers whose time is over. */
export const forgetOldAnswers = async (now: Date): Promise<void> => {
  await db().serviceAnswer.deleteMany({ where: { keptUntil: { lte: now } } });
};
