import type { z } from "zod";
import { db } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import type { PartnerActor } from "../authenticate";
import { type AskedPage, paginationOf } from "../contract/pagination";
import type { getEstablishmentStatistics } from "../contract/statistics";
import { holds } from "../domain/consumer";

type Statistics = z.output<(typeof getEstablishmentStatistics)["response"]>;

const refuseRight = (): never => {
  throw new DomainError(
    "forbidden",
    "right-missing",
    "Vous n'avez pas le droit d'accès à cette route. Contactez le support Immersion Facilitée si vous voulez plus de privilèges.",
  );
};

/** Each company that has conventions under one name, or that is in the directory: what the pages are made of, counted as they are. */
const countLines = async (): Promise<number> => {
  const [counted] = await db().$queryRaw<{ lines: number }[]>`
    select ((select count(*) from (select distinct siret, business_name from conventions) host)
      + (select count(*) from establishments e where e.listing = 'PUBLISHED'
        and not exists (select from conventions c where c.siret = e.siret)))::int as lines`;
  return counted?.lines ?? 0;
};

/** Both kinds of line are read in their order, and no further than the page: nothing is sorted, and the first pages cost little. */
const readLines = ({ page, perPage }: AskedPage): Promise<Statistics["data"]> => db().$queryRaw<Statistics["data"]>`
  with page as (
    select siret, business_name, count(*)::int as conventions from conventions group by siret, business_name
    union all
    select e.siret, null, 0 from establishments e
    where e.listing = 'PUBLISHED' and not exists (select from conventions c where c.siret = e.siret)
    order by siret, business_name limit ${perPage} offset ${(page - 1) * perPage})
  select page.siret, coalesce(e.name, page.business_name) as name, page.conventions as "numberOfConventions",
    e.siret is not null as "isReferenced", (e.created_at at time zone 'UTC')::text || '+00' as "referencedAt"
  from page left join establishments e on e.siret = page.siret and e.listing = 'PUBLISHED'
  order by page.siret, page.business_name`;

/**
 * How many conventions each company has, in every state and every agency (partner-api.md 6.1). The total counts the lines, so that
 * the last page is whole. Throws DomainError("forbidden") without the right, DomainError("invalid") for a page beyond the last,
 * each in the contract's words.
 */
export const establishmentStatistics = async (partner: PartnerActor, asked: AskedPage): Promise<Statistics> => {
  if (!holds(partner, "statistics", "READ")) refuseRight();
  const pagination = paginationOf(await countLines(), asked);
  const { currentPage, totalPages, numberPerPage } = pagination;
  if (currentPage > totalPages)
    throw new DomainError(
      "invalid",
      "page-beyond",
      `Le numéro de la page est plus grand que le nombre total de pages (page demandée: ${currentPage} > pages totales: ${totalPages}, avec ${numberPerPage} résultats / page).`,
    );
  return { data: await readLines(asked), pagination };
};
