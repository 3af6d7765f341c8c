import { db, Prisma } from "@/lib/platform/db/client";
import type { Appellation } from "../appellation";
import { firstAnswers, type Statement } from "./ranking";

const { sql } = Prisma;

const columns = sql`
  a.code as "appellationCode", a.label as "appellationLabel", r.code as "romeCode", r.label as "romeLabel"`;

type Ranked = Appellation & { readonly rank: number };

/** The search of at most `most` job names. */
export const jobStatement =
  (most: number): Statement =>
  (where, order, rank) =>
    sql`
    select ${columns}, ${rank} as rank from appellations a join romes r on r.code = a.rome_code
    where ${where} and a.vanished_at is null
    order by ${order}, a.offer_count desc, length(a.label), length(a.code), a.code limit ${most}`;

const rankedAppellations = (typed: string, most: number) => firstAnswers<Ranked>(typed, jobStatement(most));

const bare = ({ rank: _rank, ...appellation }: Ranked): Appellation => appellation;

/**
 * Job names that answer what was typed, at most `most`: the exact one, those that begin with it, those with a word that begins
 * with it, those whose words begin so in any order, or else those that resemble it; the most offered first, then the shorter.
 * None for fewer than two characters.
 */
export const searchAppellations = async (typed: string, most = 8): Promise<Appellation[]> =>
  (await rankedAppellations(typed, most)).map(bare);

/** A job name found from what a form holds, and the others that it could have meant. */
type ResolvedAppellation = { readonly chosen: Appellation; readonly alternatives: readonly Appellation[] };

/** One job name from its code, current or not; null when the code is unknown. */
export const getAppellation = async (code: string): Promise<Appellation | null> => {
  const [found] = await db().$queryRaw<Appellation[]>`
    select ${columns} from appellations a join romes r on r.code = a.rome_code where a.code = ${code}`;
  return found ?? null;
};

/**
 * The job name that a code or a text typed without suggestions stands for: the best answer, with up to five others unless it
 * is exact; null when nothing answers.
 */
export const resolveAppellation = async (codeOrText: string): Promise<ResolvedAppellation | null> => {
  const byCode = /^\d{5,6}$/.test(codeOrText.trim()) ? await getAppellation(codeOrText.trim()) : null;
  if (byCode) return { chosen: byCode, alternatives: [] };
  const [best, ...others] = await rankedAppellations(codeOrText, 6);
  return best ? { chosen: bare(best), alternatives: best.rank === 0 ? [] : others.map(bare) } : null;
};
