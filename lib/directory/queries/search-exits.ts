import { db, Prisma } from "@/lib/platform/db/client";
import { type Radius, radii } from "../domain/search-options";
import type { SearchExit } from "../domain/search-result";
import { kilometres, ofJob, type SearchCriteria, shown, within } from "./search-criteria";

const { sql } = Prisma;

/** Radii that are worth offering when there is not enough nearby. */
const wideRadii: readonly Radius[] = radii.filter((radius) => radius >= 20);

type Count = { readonly radiusKm: number | null; readonly count: number };

const countWithin = (criteria: SearchCriteria, near: NonNullable<SearchCriteria["near"]>) => sql`
  select radius as "radiusKm", count(km)::int as count
  from unnest(${wideRadii}::float8[]) as radius
  left join (
    select ${kilometres(near)} as km from search_rows r join establishments e on e.siret = r.siret
    where ${ofJob(criteria)} and ${within({ ...near, radiusKm: Math.max(...wideRadii) })} and ${shown(criteria.now)}
  ) as around on around.km <= radius
  group by radius`;

const countEverywhere = (criteria: SearchCriteria) => sql`
  select null::float8 as "radiusKm", count(*)::int as count
  from search_rows r join establishments e on e.siret = r.siret
  where ${ofJob(criteria)} and ${within(null)} and ${shown(criteria.now)}`;

/**
 * How many offers there would be in wider radii (20, 50, 100 km) and without the place, when that is more than the `found`
 * ones (those done from home left aside); an exit that adds nothing to a shorter one is not given. In order of radius.
 */
export const radiusExits = async (criteria: SearchCriteria, found: number): Promise<SearchExit[]> => {
  const { near, job } = criteria;
  if (!near) return [];
  const everywhere = job ? sql`union all ${countEverywhere(criteria)}` : Prisma.empty;
  const counts = await db().$queryRaw<Count[]>(sql`${countWithin(criteria, near)} ${everywhere}`);
  const wider = counts
    .map(({ radiusKm, count }) => ({ radiusKm: wideRadii.find((radius) => radius === radiusKm) ?? null, count }))
    .filter(({ radiusKm }) => radiusKm === null || radiusKm > near.radiusKm)
    .sort((a, b) => (a.radiusKm ?? Number.POSITIVE_INFINITY) - (b.radiusKm ?? Number.POSITIVE_INFINITY));
  return wider.filter(({ count }, index) => count > Math.max(found, wider[index - 1]?.count ?? 0));
};
