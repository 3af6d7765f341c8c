import { Prisma } from "@/lib/platform/db/client";
import { isUuid } from "@/lib/platform/ids";
import { plainText } from "@/lib/reference";

const { sql, join } = Prisma;

/** A name as searches compare it: lower case, no accent, no ligature. */
const plainName = sql`lower(replace(replace(translate(name,
  'àâäáãåçéèêëíìîïñóòôöõúùûüýÿÀÂÄÁÃÅÇÉÈÊËÍÌÎÏÑÓÒÔÖÕÚÙÛÜÝŒÆ',
  'aaaaaaceeeeiiiinooooouuuuyyaaaaaaceeeeiiiinooooouuuuyœæ'), 'œ', 'oe'), 'æ', 'ae'))`;

/** Agencies that a search names: by id, by SIRET, or by every word of it in their name (platform.md 1.9, case 22). */
export const namedAgencies = (typed: string): Prisma.Sql => {
  const text = typed.trim();
  if (isUuid(text)) return sql`id = ${text}::uuid`;
  const digits = text.replace(/\s/gu, "");
  if (/^\d{9,14}$/u.test(digits)) return sql`siret like ${`${digits}%`}`;
  const words = plainText(text)
    .split(" ")
    .filter((word) => word !== "");
  return words.length === 0
    ? sql`true`
    : join(
        words.map((word) => sql`${plainName} like ${`%${word}%`}`),
        " and ",
      );
};
