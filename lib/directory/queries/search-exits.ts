import { db, Prisma } from "@/lib/platform/db/client";
import { type Radius, radii } from "../domain/search-options";
import type { OfferPage, SearchExit } from "../domain/search-result";
import { fromHome, kilometres, ofJob, type SearchCriteria, shown, within } from "./search-criteria";

const { sql } = Prisma;

/** Radii that are worth offering when there is not enough nearby. */
const wideRadii: readonly Radius[] = radii.filter((radius) => radius >= 20);

type Criteria = Pick<SearchCriteria, "job" | "near" | "now">;
type Near = NonNullable<SearchCriteria["near"]>;
type Count = { readonly to: SearchExit["to"]; readonly radiusKm: number | null; readonly count: number };

const countByRadius = (criteria: Criteria, near: Near) => sql`
  select 'radius' as to, radius as "radiusKm", count(km)::int as count
  from unnest(${wideRadii}::float8[]) as radius
  left join (
    select ${kilometres(near)} as km from search_rows r join establishments e on e.siret = r.siret
    where ${ofJob(criteria)} and ${within({ ...near, radiusKm: Math.max(...wideRadii) })} and ${shown(criteria.now)}
  ) as around on around.km <= radius
  group by radius`;

const countEverywhere = (criteria: Criteria) => sql`
  union all
  select 'everywhere', null::float8, count(*)::int
  from search_rows r join establishments e on e.siret = r.siret
  where ${ofJob(criteria)} and ${within(null)} and ${shown(criteria.now)}`;

const countAnyJob = ({ now }: Criteria, near: Near) => sql`
  union all
  select 'anyJob', null::float8, (
    (select count(*) from search_rows r join establishments e on e.siret = r.siret
      where ${within(near)} and ${shown(now)})
    + (select count(distinct (r.siret, r.rome_code)) from search_rows r join establishments e on e.siret = r.siret
      where ${fromHome} and ${shown(now)}))::int`;

/**
 * How many offers there would be in wider radii (20, 50, 100 km) and without the place, when that is more than those found,
 * and for any job at the same place when nothing is found. An exit that adds nothing to a shorter one is not given.
 */
export const searchExits = async (
  criteria: Criteria,
  { total, remote }: Pick<OfferPage, "total" | "remote">,
): Promise<SearchExit[]> => {
  const { near, job } = criteria;
  if (!near) return [];
  const everywhere = job ? countEverywhere(criteria) : Prisma.empty;
  const anyJob = job && total === 0 ? countAnyJob(criteria, near) : Prisma.empty;
  const counts = await db().$queryRaw<Count[]>(sql`${countByRadius(criteria, near)} ${everywhere} ${anyJob}`);
  const countFor = (to: SearchExit["to"], radiusKm: Radius | null): number =>
    counts.find((row) => row.to === to && row.radiusKm === radiusKm)?.count ?? 0;
  const wider: SearchExit[] = [
    ...wideRadii
      .filter((radiusKm) => radiusKm > near.radiusKm)
      .map((radiusKm) => ({ to: "radius" as const, radiusKm, count: countFor("radius", radiusKm) + remote })),
    { to: "everywhere", count: countFor("everywhere", null) + remote },
  ];
  const useful = wider.filter(({ count }, index) => count > Math.max(total, wider[index - 1]?.count ?? 0));
  const others = countFor("anyJob", null);
  return others > 0 ? [...useful, { to: "anyJob", count: others }] : useful;
};
