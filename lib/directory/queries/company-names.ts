import { db, Prisma } from "@/lib/platform/db/client";
import { answeringText } from "@/lib/reference";

const { sql } = Prisma;

/** A listed company by its name, with the town that tells it from another. */
type NamedCompany = { readonly siret: string; readonly name: string; readonly city: string };

/** Listed companies whose names hold every word typed, the shorter first; none for fewer than two characters. */
export const findCompanyNames = async (typed: string, most = 8): Promise<NamedCompany[]> => {
  const condition = answeringText(typed);
  if (!condition) return [];
  return db().$queryRaw<NamedCompany[]>(sql`
    select e.siret, coalesce(e.customized_name, e.name) as name,
      (select l.city from establishment_locations l where l.establishment_siret = e.siret order by l.id limit 1) as city
    from (select siret from search_names where ${condition} order by length(search_text), siret limit ${most}) n
    join establishments e on e.siret = n.siret
    order by length(coalesce(e.customized_name, e.name)), e.siret`);
};
