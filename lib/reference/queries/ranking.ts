import { db, Prisma } from "@/lib/platform/db/client";
import { plainText } from "../plain-text";

// Every condition is about a column `search_text` as search-key.ts writes it, and is answered by its trigram index.

const { join, sql } = Prisma;

/** What was typed, ready to be looked for. */
export type Wanted = { readonly text: string; readonly words: readonly string[] };

/** More words than any name has. */
const mostWords = 12;

/** What was typed as searches compare it; null for fewer than two characters, or letters alone. */
export const wantedOf = (typed: string): Wanted | null => {
  const text = plainText(typed);
  // "l'électricien" and "vendeur d'étoffes" leave letters of their own behind, which say nothing of the job.
  const words = [...new Set(text.split(" ").filter((word) => !/^\p{L}?$/u.test(word)))].slice(0, mostWords);
  return text.length < 2 || words.length === 0 ? null : { text, words };
};

const hasWord = (word: string): Prisma.Sql => sql`search_text like ${`% ${word}%`}`;

/** Rows in which each typed word begins a word, in any order. */
const answering = ({ words }: Wanted): Prisma.Sql => join(words.map(hasWord), " and ");

/** How well such a row answers: 0 a whole name, 1 the beginning of a name, 2 of a word, 3 words here and there. */
const rank = ({ text }: Wanted): Prisma.Sql => sql`case
  when search_text like ${`%| ${text} |%`} then 0
  when search_text like ${`%| ${text}%`} then 1
  when search_text like ${`% ${text}%`} then 2
  else 3 end`;

/** Shorter words hold too few trigrams to be recognised when they are misspelt. */
const shortestMisspelt = 4;

/** The least likeness of a misspelt word (pg_trgm's word similarity): "plonbier" is half a "plombier". */
const leastLikeness = 0.45;

/** Rows in which each typed word resembles a word, for what nothing answers as it is typed. */
const resembling = ({ words }: Wanted): Prisma.Sql =>
  join(
    words.map((word) => (word.length < shortestMisspelt ? hasWord(word) : sql`${word} <% search_text`)),
    " and ",
  );

/** How much the typed words resemble a row, in all. */
const likeness = ({ words }: Wanted): Prisma.Sql =>
  join(
    words.map((word) => sql`word_similarity(${word}, search_text)`),
    " + ",
  );

/** A search of one table: its condition, its first order, and how well a row answers. */
export type Statement = (where: Prisma.Sql, order: Prisma.Sql, rank: Prisma.Sql) => Prisma.Sql;

/** The statement that finds what answers; for its plan to be looked at as well. */
export const answersStatement = (wanted: Wanted, statement: Statement): Prisma.Sql =>
  statement(answering(wanted), sql`rank`, rank(wanted));

/** Rows that answer what was typed; failing that, rows that resemble it (rank 4). */
export const firstAnswers = async <Row>(typed: string, statement: Statement): Promise<readonly Row[]> => {
  const wanted = wantedOf(typed);
  if (!wanted) return [];
  const found = await db().$queryRaw<Row[]>(answersStatement(wanted, statement));
  if (found.length > 0) return found;
  const resemblances = statement(resembling(wanted), sql`${likeness(wanted)} desc`, sql`4`);
  const [, near] = await db().$transaction([
    db().$executeRaw`select set_config('pg_trgm.word_similarity_threshold', ${String(leastLikeness)}, true)`,
    db().$queryRaw<Row[]>(resemblances),
  ]);
  return near;
};

/** The condition, about a column `search_text`, that every word typed begins a word of it; null for what cannot be looked for. */
export const answeringText = (typed: string): Prisma.Sql | null => {
  const wanted = wantedOf(typed);
  return wanted && answering(wanted);
};
