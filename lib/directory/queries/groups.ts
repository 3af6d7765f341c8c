import { systemClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import type { OperatorAccess } from "../access";
import { type GroupCompany, type GroupPage, type GroupRow, groupTones } from "../domain/group";

/** The groups of companies, by name. */
export const listGroups = async (_operator: OperatorAccess): Promise<readonly GroupRow[]> => {
  const rows = await db().establishmentGroup.findMany({
    select: { slug: true, name: true, _count: { select: { members: true } } },
    orderBy: { name: "asc" },
    take: 500,
  });
  return rows.map(({ slug, name, _count }) => ({ slug, name, members: _count.members }));
};

/** The public page of a group: its companies that the search would show at `now` (case 44). Throws DomainError("notFound"). */
export const getGroup = async (slug: string, now: Date = systemClock()): Promise<GroupPage> => {
  const group = await db().establishmentGroup.findUnique({ where: { slug } });
  if (!group) throw new DomainError("notFound", "group-not-found", "Ce groupe d’entreprises n’existe pas.");
  const companies = await db().$queryRaw<GroupCompany[]>`
    select e.siret, coalesce(e.customized_name, e.name) as name, l.city, l.department_code as "departmentCode",
      l.id as "locationId",
      (select json_agg(json_build_object('code', a.code, 'label', a.label) order by a.label)
        from offers o join appellations a on a.code = o.appellation_code where o.siret = e.siret) as jobs
    from establishment_group_members m
    join establishments e on e.siret = m.siret
    join lateral (select id, city, department_code from establishment_locations
      where establishment_siret = e.siret order by post_code, id limit 1) l on true
    where m.group_slug = ${slug} and e.is_open and e.listing = 'PUBLISHED' and e.is_available
      and (e.next_availability_date is null or e.next_availability_date <= ${now})
      and not exists (select from banned_establishments b where b.siret = e.siret)
    order by name, e.siret`;
  const { title, description, tone } = group;
  return { slug, title, description, tone: groupTones.find((one) => one === tone) ?? "plain", companies };
};
