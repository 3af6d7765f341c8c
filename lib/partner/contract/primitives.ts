import { z } from "zod";
import { readEmail, readPhone } from "@/lib/reference/primitives";
import { readCursor } from "./cursor";
import { decoded, holdsMarkup } from "./markup";

// Partners read these words: they are the contract's own (partner-api.md 8), and stay as they are.
const required = "Ce champ est obligatoire";
const tooLong = (most: number) => `Le maximum est de ${most} caractères`;
const noHtml = "Un texte comprenant des éléments HTML n'est pas autorisé.";

/** Refusal of a value that is not in a list. */
export const notAnOption = "Vous devez sélectionner une option parmi celles proposées";

/** A text that may be empty: trimmed, at most `most` characters, no HTML even written with entities. */
export const textOrEmpty = (most: number) =>
  z
    .string(required)
    .trim()
    .max(most, tooLong(most))
    .refine((text) => !holdsMarkup(decoded(text)), noHtml);

/** A text that says something: trimmed, 1 to `most` characters, no HTML even written with entities. */
export const text = (most: number) =>
  z
    .string(required)
    .trim()
    .min(1, required)
    .max(most, tooLong(most))
    .refine((text) => !holdsMarkup(decoded(text)), noHtml);

/** A company site number: 14 digits, blanks removed. */
export const siret = z
  .string(required)
  .transform((typed) => typed.replace(/\s/gu, ""))
  .pipe(z.string().regex(/^\d{14}$/u, "SIRET doit être composé de 14 chiffres"))
  .meta({ example: "81234567800015", override: { type: "string", description: "14 chiffres, espaces tolérés" } });

/** A ROME appellation code: five or six digits. */
export const appellationCode = z
  .string(required)
  .regex(/^\d{5,6}$/u, "Code appellation incorrect")
  .meta({ example: "11573" });

/** An e-mail address, as it is stored. */
export const email = z
  .string(required)
  .transform((typed, context) => {
    const address = readEmail(typed);
    if (address !== undefined) return address;
    // The contract lets the other variant of a body go unsaid when nothing else is wrong.
    const message = `Veuillez saisir une adresse e-mail valide - email fourni : '${typed}'`;
    context.addIssue({ code: "custom", message, continue: true });
    return typed;
  })
  .meta({ override: { type: "string", format: "email" } });

/** A telephone number, French unless it says otherwise, in E.164. */
export const phone = z
  .string(required)
  .transform((typed, context) => {
    const number = readPhone(typed);
    if (number !== undefined) return number;
    context.addIssue({ code: "custom", message: `Le numéro de téléphone '${typed}' n'est pas valide en France.` });
    return z.NEVER;
  })
  .meta({ override: { type: "string", description: "Français, ou d'ailleurs avec son indicatif" } });

/** A whole number from 1, as an address writes it. */
export const counted = z.coerce.number().int().positive().min(1);

/** An instant as ISO 8601 in UTC with milliseconds, or a day at midnight UTC in the same form. */
export const instant = z.iso.datetime({ precision: 3 }).meta({
  example: "2026-03-02T00:00:00.000Z",
  override: { type: "string", format: "date-time" },
});

/** A place in a list, as the page before gave it. */
export const cursor = z
  .string()
  .transform((given, context) => {
    const place = readCursor(given);
    if (place) return place;
    context.addIssue({ code: "custom", message: "Ce curseur n'a pas été donné par cette liste" });
    return z.NEVER;
  })
  .meta({ override: { type: "string", description: "nextCursor de la page d'avant" } });
