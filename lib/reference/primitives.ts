import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/min";
import { z } from "zod";
import { withoutAccents } from "./plain-text";

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", nbsp: " " };

const decodeOnce = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot|apos|nbsp));?/giu, (whole, hex, decimal, name) => {
    if (name) return entities[String(name).toLowerCase()] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const decode = (text: string, rounds = 3): string => {
  const decoded = decodeOnce(text);
  return decoded === text || rounds === 0 ? decoded : decode(decoded, rounds - 1);
};

/** Whether a text holds an HTML tag or comment, written as such, with entities or with look-alike characters ("a < b" does not). */
const containsHtml = (text: string): boolean => /<(?:[a-z]|\/[a-z]|!|\?)/iu.test(decode(text).normalize("NFKC"));

const noHtml = (value: string): boolean => !containsHtml(value);
const htmlMessage = "Écrivez du texte simple, sans balise entre < et >.";

/** A text that may be empty: trimmed, at most `max` characters, no HTML. */
export const textOrEmpty = (max: number) => z.string().trim().max(max).refine(noHtml, htmlMessage);

/** A text that must say something: trimmed, 1 to `max` characters, no HTML; `whenEmpty` says what is missing. */
export const text = (max: number, whenEmpty?: string) =>
  z.string().trim().min(1, whenEmpty).max(max).refine(noHtml, htmlMessage);

const emailPattern = /^[a-z0-9._+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/u;

/** An address as it is compared and stored: trimmed, lower case, without accents. */
const normalizeEmail = (typed: string): string => withoutAccents(typed.trim());

/** An e-mail address as it is stored, undefined when it is none. */
export const readEmail = (typed: string): string | undefined => {
  const address = normalizeEmail(typed);
  return address.length <= 255 && emailPattern.test(address) ? address : undefined;
};

/** An e-mail address, normalised; at most 255 characters. */
export const email = z
  .string()
  .transform(normalizeEmail)
  .pipe(z.string().max(255).regex(emailPattern, "Écrivez une adresse e-mail complète, comme nom@exemple.fr."));

const overseas: readonly (readonly [RegExp, CountryCode])[] = [
  [/^0(?:262|263|692|693)/, "RE"],
  [/^0(?:269|639)/, "YT"],
  [/^0(?:590|690|691)/, "GP"],
  [/^0(?:594|694)/, "GF"],
  [/^0(?:596|696|697)/, "MQ"],
];

/** A phone number in E.164 (French unless it says otherwise, overseas prefixes included), undefined when it is none. */
export const readPhone = (typed: string): string | undefined => {
  const digits = typed.replace(/[\s\u00a0\u202f.()-]/gu, "");
  // A few numbers of the mainland begin like those of an overseas department.
  const countries = [
    ...overseas.filter(([prefix]) => prefix.test(digits)).map(([, country]) => country),
    "FR" as const,
  ];
  const parsed = countries.map((country) => parsePhoneNumberFromString(typed.trim(), country));
  return parsed.find((number) => number?.isValid())?.number;
};

/** A phone number, stored in E.164; landlines and foreign numbers pass. */
export const phone = z.string().transform((typed, context) => {
  const number = readPhone(typed);
  if (number !== undefined) return number;
  context.addIssue({ code: "custom", message: "Écrivez un numéro de téléphone complet, comme 06 12 34 56 78." });
  return z.NEVER;
});

/** The same primitive, or nothing: an empty text stays "". */
const orEmpty = (primitive: z.ZodType<string, string>) =>
  z.string().transform((typed, context) => {
    if (typed.trim() === "") return "";
    const parsed = primitive.safeParse(typed);
    if (parsed.success) return parsed.data;
    for (const { message } of parsed.error.issues) context.addIssue({ code: "custom", message });
    return z.NEVER;
  });

/** An e-mail address, or nothing (""). */
export const emailOrEmpty = orEmpty(email);

/** A phone number in E.164, or nothing (""). */
export const phoneOrEmpty = orEmpty(phone);

const siretMessage = (digits: string): string | undefined => {
  if (!/^\d*$/u.test(digits)) return "Le SIRET ne contient que des chiffres, 14 en tout.";
  const missing = 14 - digits.length;
  if (missing > 0) return `Le SIRET compte 14 chiffres. Il en manque ${missing}.`;
  return missing < 0 ? `Le SIRET compte 14 chiffres. Il y en a ${-missing} de trop.` : undefined;
};

/** A company site number: 14 digits, spaces tolerated and removed; its key is not checked, as in the contract. */
export const siret = z.string().transform((typed, context) => {
  const digits = typed.replace(/[\s\u00a0\u202f]/gu, "");
  const message = siretMessage(digits);
  if (message === undefined) return digits;
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});

/** A ROME job code: a letter from A to N and four digits. */
export const romeCode = z.string().regex(/^[A-N]\d{4}$/u, "Choisissez un métier dans la liste.");

/** A ROME appellation code: five or six digits. */
export const appellationCode = z.string().regex(/^\d{5,6}$/u, "Choisissez un métier dans la liste.");

/** Whether a text is a plain date that exists (yyyy-mm-dd; 31 February does not). */
const isPlainDate = (value: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const instant = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === value;
};

/** A calendar day as yyyy-mm-dd that exists. */
export const plainDate = z
  .string()
  .refine(isPlainDate, "Cette date n’existe pas. Vérifiez le jour, le mois et l’année.");

/** A time of day as HH:mm, from 00:00 to 23:59. */
export const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, "Écrivez une heure comme 9 h 30.");

/** An identifier: a UUID with a variant and version of RFC 9562. */
export const uuid = z.uuid();
