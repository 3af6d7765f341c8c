import { db } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import { type Appellation, departmentName, getAppellation } from "@/lib/reference";
import type { LandingDepartment, LandingJob } from "../domain/landing";
import type { OfferPage } from "../domain/search-result";
import { searchOffers } from "./search-offers";

type Counted = { readonly departmentCode: string; readonly count: number };

const named = ({ departmentCode: code, count }: Counted): LandingDepartment => ({
  code,
  name: departmentName(code) ?? code,
  count,
});

/** Departments where companies welcome people, in the order of their codes. */
export const listLandingDepartments = async (now: Date): Promise<LandingDepartment[]> => {
  const rows = await db().$queryRaw<Counted[]>`
    select department_code as "departmentCode", count(*)::int as count from search_rows
    where is_available and (available_from is null or available_from <= ${now}) group by 1 order by 1`;
  return rows.map(named);
};

const notFound = () =>
  new DomainError("notFound", "landing-not-found", "Aucune entreprise n’accueille ici pour l’instant.");

/** Jobs that can be discovered in a department, the most offered first; throws DomainError("notFound") when there are none. */
export const getLandingDepartment = async (
  code: string,
  now: Date,
): Promise<{ readonly department: LandingDepartment; readonly jobs: readonly LandingJob[] }> => {
  const jobs = await db().$queryRaw<LandingJob[]>`
    select j.appellation_code as "appellationCode", a.label, count(*)::int as count
    from search_rows r join search_row_jobs j on j.row_id = r.id join appellations a on a.code = j.appellation_code
    where r.department_code = ${code} and r.is_available and (r.available_from is null or r.available_from <= ${now})
    group by 1, 2 order by count desc, a.label limit 300`;
  if (jobs.length === 0) throw notFound();
  const count = jobs.reduce((sum, job) => sum + job.count, 0);
  const inOrder = jobs.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, "fr"));
  return { department: named({ departmentCode: code, count }), jobs: inOrder };
};

/** What the page of a job in a department shows. */
export type LandingOffers = {
  readonly department: Pick<LandingDepartment, "code" | "name">;
  readonly job: Appellation;
  readonly results: OfferPage;
};

/** The offers of a job in a department, the newest first; throws DomainError("notFound") when there are none. */
export const getLandingOffers = async (code: string, appellationCode: string, now: Date): Promise<LandingOffers> => {
  const job = /^\d{5,6}$/.test(appellationCode) ? await getAppellation(appellationCode) : null;
  if (!job) throw notFound();
  const results = await searchOffers({
    job,
    filters: { now, near: null, onlyAvailable: true, departmentCodes: [code] },
    sort: "date",
    page: 1,
    widenToRome: false,
    remoteEverywhere: false,
  });
  if (results.total === 0) throw notFound();
  return { department: { code, name: departmentName(code) ?? code }, job, results };
};

/** A page that search engines may list. */
type Listed = LandingJob & { readonly departmentCode: string };

/** Search engines read fifty thousand addresses of one list; the most offered jobs come first. */
const mostListed = 45_000;

/** Every job of every department that has offers, the most offered first. */
export const listLandingJobs = async (now: Date) => {
  const rows = await db().$queryRaw<Listed[]>`
    select r.department_code as "departmentCode", j.appellation_code as "appellationCode", a.label, count(*)::int as count
    from search_rows r join search_row_jobs j on j.row_id = r.id join appellations a on a.code = j.appellation_code
    where r.is_available and (r.available_from is null or r.available_from <= ${now})
    group by 1, 2, 3 order by count desc, 1, 2 limit ${mostListed}`;
  return rows.map(({ departmentCode, ...job }) => ({
    ...job,
    department: { code: departmentCode, name: departmentName(departmentCode) ?? departmentCode },
  }));
};
