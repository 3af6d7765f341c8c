import {
  findLikelyCompanies,
  findLikelyCompany,
  isLaBonneBoiteOn,
  type LikelyCompany,
} from "@/lib/gateway/labonneboite";
import { db } from "@/lib/platform/db/client";
import { DomainError, isUnavailable } from "@/lib/platform/errors";
import { type Appellation, getAppellation } from "@/lib/reference";
import { kilometresBetween } from "../domain/grid";
import { isRelevant } from "../domain/relevance";
import type { OtherCompanies, OtherCompany } from "../domain/search-result";
import type { SearchCriteria } from "./search-offers";

/** Those of some SIRETs that La Bonne Boîte must not show: registered here in any state, banned, or gone at their request. */
const ours = async (sirets: readonly string[]): Promise<ReadonlySet<string>> => {
  const rows = await db().$queryRaw<{ siret: string }[]>`
    select s.siret from unnest(${sirets}::text[]) as s(siret)
    where exists (select from establishments e where e.siret = s.siret::char(14))
      or exists (select from banned_establishments b where b.siret = s.siret::char(14))
      or exists (select from establishments_deleted d where d.siret = s.siret::char(14))`;
  return new Set(rows.map(({ siret }) => siret));
};

const toOther = ({ latitude, longitude, ...company }: LikelyCompany): OtherCompany => ({
  ...company,
  position: { latitude, longitude },
});

/** The filters that can be asked of a company which told us nothing. */
const passes = ({ filters }: SearchCriteria, { nafCode }: OtherCompany): boolean =>
  (!filters.nafDivisions || filters.nafDivisions.includes(nafCode.slice(0, 2))) &&
  (!filters.nafCodes || filters.nafCodes.includes(nafCode));

/** A search that only somebody who registered can answer. */
const isForOursAlone = ({ filters }: SearchCriteria): boolean =>
  [
    filters.sirets,
    filters.name,
    filters.employees,
    filters.contactModes,
    filters.fitForDisabledWorkers,
    filters.remoteWorkModes,
  ].some((filter) => filter !== undefined);

/**
 * Companies that are likely to hire for the job around the place and never registered (product.md 4): never one that is
 * registered, banned or gone, never one whose activity says nothing of the job. null when the search has no job or no place,
 * asks what only our companies tell, or when La Bonne Boîte is off; "unavailable" when it does not answer.
 */
export const findOtherCompanies = async (criteria: SearchCriteria, now: Date): Promise<OtherCompanies | null> => {
  const { job, filters } = criteria;
  const { near } = filters;
  if (!job || !near || isForOursAlone(criteria) || !isLaBonneBoiteOn()) return null;
  try {
    const { romeCode } = job;
    const found = (await findLikelyCompanies({ ...near, romeCode }, now)).map(toOther);
    const hidden = await ours(found.map(({ siret }) => siret));
    const companies = found
      .filter(
        (company) => isRelevant({ ...company, romeCode }) && !hidden.has(company.siret) && passes(criteria, company),
      )
      .map((company) => ({ ...company, distanceKm: kilometresBetween(near, company.position) }))
      .filter(({ distanceKm }) => distanceKm <= near.radiusKm)
      .sort((a, b) => a.distanceKm - b.distanceKm || a.siret.localeCompare(b.siret));
    return { state: "found", companies };
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return { state: "unavailable" };
  }
};

const notFound = () =>
  new DomainError("notFound", "company-not-found", "Nous ne connaissons pas cette entreprise pour ce métier.");

/**
 * One of those companies for a job, as its page shows it. Throws DomainError("notFound") when it is unknown, registered, banned
 * or gone, DomainError("unavailable") when La Bonne Boîte does not answer.
 */
export const getOtherCompany = async (
  siret: string,
  appellationCode: string,
  now: Date,
): Promise<{ readonly company: OtherCompany; readonly job: Appellation }> => {
  if (!/^\d{14}$/.test(siret) || !/^\d{5,6}$/.test(appellationCode) || !isLaBonneBoiteOn()) throw notFound();
  const job = await getAppellation(appellationCode);
  if (!job || (await ours([siret])).has(siret)) throw notFound();
  const found = await findLikelyCompany(siret, job.romeCode, now);
  if (!found || !isRelevant({ ...found, romeCode: job.romeCode })) throw notFound();
  return { company: toOther(found), job };
};
