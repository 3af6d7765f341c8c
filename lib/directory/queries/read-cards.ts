import { dayInFrance } from "@/lib/platform/clock";
import { db, prepared } from "@/lib/platform/db/client";
import { fromDbEnum, type Underscored } from "@/lib/platform/db/enums";
import type { OfferCard } from "../domain/search-result";
import type { FitForDisabledWorkers } from "../domain/vocabulary";

/** A line of the search that is on the page: the very job asked or not, kilometres when there is a place. */
export type FoundLine = { readonly id: string; readonly isExact: boolean; readonly km: number | null };

type CardRow = Omit<
  OfferCard,
  "match" | "distanceKm" | "fitForDisabledWorkers" | "updatedOn" | "requests" | "position"
> & {
  readonly received: number;
  readonly answered: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly updatedAt: Date;
  readonly fitForDisabledWorkers: Underscored<FitForDisabledWorkers>;
};

/** What the cards of one page show, in the order of the lines, read in one query. */
export const readCards = async (lines: readonly FoundLine[], askedJob: string | null): Promise<OfferCard[]> => {
  if (lines.length === 0) return [];
  const rows = await db().$queryRaw<CardRow[]>`${prepared}
    select r.id, r.siret, r.location_id as "locationId", r.remote_work_mode as "remoteWorkMode",
      coalesce(e.customized_name, e.name) as name, e.number_employees as employees, e.contact_mode as "contactMode",
      e.requests_received as received, e.requests_answered as answered, e.is_available as "isAvailable",
      l.lat as latitude, l.lon as longitude, e.fit_for_disabled_workers as "fitForDisabledWorkers", r.updated_at as "updatedAt",
      l.city, l.department_code as "departmentCode", rome.label as "romeLabel",
      (select json_agg(json_build_object('code', a.code, 'label', a.label)
          order by a.code is distinct from ${askedJob}, length(a.code), a.code)
        from appellations a where a.code = any(r.appellation_codes)) as jobs
    from search_rows r
    join establishments e on e.siret = r.siret
    join establishment_locations l on l.id = r.location_id
    join romes rome on rome.code = r.rome_code
    where r.id = any(${lines.map(({ id }) => id)}::uuid[])`;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return lines.flatMap(({ id, isExact, km }): OfferCard[] => {
    const row = byId.get(id);
    // A company taken away between the two queries leaves its place empty.
    if (!row) return [];
    const match = askedJob === null ? "any" : isExact ? "exact" : "near";
    const { updatedAt, fitForDisabledWorkers, received, answered, latitude, longitude, ...card } = row;
    return [
      {
        ...card,
        match,
        requests: { received, answered },
        position: { latitude, longitude },
        distanceKm: km,
        fitForDisabledWorkers: fromDbEnum(fitForDisabledWorkers),
        updatedOn: dayInFrance(updatedAt),
      },
    ];
  });
};
