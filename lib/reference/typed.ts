import { z } from "zod";
import { email, plainDate } from "./primitives";

/** Words of a list as people type it, apart by commas, spaces or lines: each is read, and the first that cannot be is told by name. */
export const typedList = (read: (word: string) => string | undefined, refusal: (word: string) => string) =>
  z
    .string()
    .max(5_000)
    .default("")
    .transform((typed, context) => {
      const words = typed.split(/[\s,;]+/u).filter((word) => word !== "");
      const wrong = words.find((word) => read(word) === undefined);
      if (wrong === undefined) return [...new Set(words.flatMap((word) => read(word) ?? []))];
      context.addIssue({ code: "custom", message: refusal(wrong) });
      return z.NEVER;
    });

/** E-mail addresses as people paste them, at most 20; `whenNone` says what is missing. */
export const emailList = (whenNone?: string) =>
  typedList(
    (word) => email.safeParse(word).data,
    (word) => `« ${word} » n’est pas une adresse e-mail complète, comme nom@exemple.fr.`,
  ).pipe(
    z
      .array(z.string())
      .max(20, "Donnez 20 adresses au plus.")
      .refine((all) => !whenNone || all.length > 0, whenNone),
  );

/** A day that is typed in three fields, "" for none. */
export const typedDay = z
  .object({ day: z.string().trim(), month: z.string().trim(), year: z.string().trim() })
  .transform(({ day, month, year }) =>
    day + month + year === "" ? "" : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
  )
  .pipe(plainDate.or(z.literal("")));

/** Boxes of one name as a form posts them: nothing, one value or several. */
export const ticked = <T extends string>(choice: z.ZodType<T, string>) =>
  z
    .union([z.array(z.string()), z.string().transform((one) => [one])])
    .default([])
    .pipe(z.array(choice));
