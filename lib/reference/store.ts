import { db } from "@/lib/platform/db/client";
import type { Appellation } from "./appellation";
import { plainText, type SearchableAppellation, searchable } from "./rank";

/** One ROME group: its code, its label, its job names with their OGR codes. */
export type NomenclatureRow = readonly [
  romeCode: string,
  romeLabel: string,
  appellations: readonly (readonly [code: string, label: string])[],
];

/** Writes a nomenclature in one transaction: new codes are added, known ones take the new label and group, none is removed. */
export const saveNomenclature = async (rows: readonly NomenclatureRow[]): Promise<void> => {
  const names = rows.flatMap(([romeCode, , appellations]) =>
    appellations.map(([code, label]) => ({ romeCode, code, label, searchText: plainText(label) })),
  );
  const romes = db().$executeRaw`
    insert into romes (code, label)
    select * from unnest(${rows.map(([code]) => code)}::text[], ${rows.map(([, label]) => label)}::text[])
    on conflict (code) do update set label = excluded.label where romes.label <> excluded.label`;
  const appellations = db().$executeRaw`
    insert into appellations (code, rome_code, label, search_text)
    select * from unnest(
      ${names.map(({ code }) => code)}::text[], ${names.map(({ romeCode }) => romeCode)}::text[],
      ${names.map(({ label }) => label)}::text[], ${names.map(({ searchText }) => searchText)}::text[])
    on conflict (code) do update
      set rome_code = excluded.rome_code, label = excluded.label, search_text = excluded.search_text
      where (appellations.rome_code, appellations.label, appellations.search_text)
        is distinct from (excluded.rome_code, excluded.label, excluded.search_text)`;
  await db().$transaction([romes, appellations]);
};

/** Every job name of the nomenclature, ready to be searched. */
export const readAppellations = async (): Promise<SearchableAppellation[]> => {
  const rows = await db().$queryRaw<(Appellation & { searchText: string })[]>`
    select a.code as "appellationCode", a.label as "appellationLabel", a.search_text as "searchText",
      r.code as "romeCode", r.label as "romeLabel"
    from appellations a join romes r on r.code = a.rome_code
    order by a.code`;
  return rows.map(({ searchText, ...appellation }) => searchable(appellation, searchText));
};
