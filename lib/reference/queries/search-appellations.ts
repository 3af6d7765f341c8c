import type { Appellation } from "../appellation";
import { nomenclature } from "../nomenclature";
import { type RankedAppellation, rankAppellations } from "../rank";

const bare = ({ appellation: { searchText: _text, forms: _forms, ...appellation } }: RankedAppellation): Appellation =>
  appellation;

/** Job names that answer what was typed, best first, at most `most`; none for fewer than two characters. */
export const searchAppellations = async (typed: string, most = 8): Promise<Appellation[]> =>
  rankAppellations(await nomenclature(), typed, most).map(bare);

/** A job name found from what a form holds, and the others that it could have meant. */
type ResolvedAppellation = { readonly chosen: Appellation; readonly alternatives: readonly Appellation[] };

/** One job name from its code; null when the code is unknown. */
export const getAppellation = async (code: string): Promise<Appellation | null> => {
  const appellation = (await nomenclature()).find(({ appellationCode }) => appellationCode === code);
  return appellation ? bare({ appellation, isExact: true }) : null;
};

/**
 * The job name that a code or a text typed without suggestions stands for: the best answer, with up to five others unless it
 * is exact; null when nothing answers.
 */
export const resolveAppellation = async (codeOrText: string): Promise<ResolvedAppellation | null> => {
  const byCode = /^\d{5,6}$/.test(codeOrText.trim()) ? await getAppellation(codeOrText.trim()) : null;
  if (byCode) return { chosen: byCode, alternatives: [] };
  const [best, ...others] = rankAppellations(await nomenclature(), codeOrText, 6);
  return best ? { chosen: bare(best), alternatives: best.isExact ? [] : others.map(bare) } : null;
};
