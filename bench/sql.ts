import { listOffers, type OfferFilters, partOf } from "@/lib/directory/queries/list-offers";
import { countLines, linesInAll, partLines } from "@/lib/directory/queries/search-lines";
import { searched } from "./cities";
import { percentile } from "./load";

/** The time of the statements of one search alone, milliseconds. */
export type SqlMeasure = {
  readonly search: string;
  readonly p50: number;
  readonly p95: number;
  readonly lines: number;
};

const now = new Date("2026-11-26T00:00:00Z");

const timed = async (searches: readonly OfferFilters[], times: number): Promise<Omit<SqlMeasure, "search">> => {
  const taken: number[] = [];
  let lines = 0;
  for (let index = 0; index < times; index += 1) {
    const filters = searches[index % searches.length];
    if (!filters) continue;
    const start = performance.now();
    const part = partOf(filters);
    if (filters.appellationCodes) lines += (await listOffers(filters)).total;
    else {
      const [count = 0] = await countLines([part]);
      await partLines({ ...part, count, all: await linesInAll() });
      lines += count;
    }
    taken.push(performance.now() - start);
  }
  const sorted = taken.sort((a, b) => a - b);
  const at = (share: number) => Math.round(percentile(sorted, share) * 10) / 10;
  return { p50: at(0.5), p95: at(0.95), lines: Math.round(lines / times) };
};

/** Each kind of search by its statements alone, 14 cities in turn. */
export const measureSql = async (jobs: readonly string[]): Promise<SqlMeasure[]> => {
  const base = { now, near: null, onlyAvailable: true, order: "desc", page: 1, perPage: 20 } as const;
  const around = (radiusKm: number, changes: Partial<OfferFilters> = {}): OfferFilters[] =>
    searched.map((city) => ({ ...base, sort: "score", near: { ...city, radiusKm }, ...changes }));
  const [paris] = searched;
  const kinds: Record<string, readonly OfferFilters[]> = {
    ...Object.fromEntries(
      [10, 50, 100].flatMap((km) => [
        [`job, ${km} km`, jobs.flatMap((code) => around(km, { sort: "distance", appellationCodes: [code] }))],
        [`${km} km, by score`, around(km)],
        [`${km} km, by distance`, around(km, { sort: "distance" })],
      ]),
    ),
    "Paris, 50 km, by score": [{ ...base, sort: "score", near: paris ? { ...paris, radiusKm: 50 } : null }],
    "Paris, 50 km, by distance": [{ ...base, sort: "distance", near: paris ? { ...paris, radiusKm: 50 } : null }],
    "Paris, 10 km, by distance": [{ ...base, sort: "distance", near: paris ? { ...paris, radiusKm: 10 } : null }],
    "without place, by date": [{ ...base, sort: "date" }],
    "50 km, one activity": around(50, { nafCodes: ["1071C"] }),
  };
  const measures: SqlMeasure[] = [];
  for (const [search, searches] of Object.entries(kinds)) {
    await timed(searches, 15);
    measures.push({ search, ...(await timed(searches, 84)) });
  }
  return measures;
};
