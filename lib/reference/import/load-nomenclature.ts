import { importTable } from "./import-table";
import { importables } from "./tables";

/** One ROME group: its code, its label, its job names with their OGR codes. */
type NomenclatureRow = readonly [
  romeCode: string,
  romeLabel: string,
  appellations: readonly (readonly [code: string, label: string])[],
];

/** Adds ROME groups and their job names to what is known; doing it again with the same rows changes nothing, nothing goes. */
export const loadNomenclature = async (rows: readonly NomenclatureRow[]): Promise<void> => {
  const groups = rows.map(([code, label]) => ({ code, label }));
  const names = rows.flatMap(([romeCode, , appellations]) =>
    appellations.map(([code, label]) => importables.appellations.row.parse({ code, romeCode, label })),
  );
  await importTable("romes", groups, { extent: "some" });
  await importTable("appellations", names, { extent: "some" });
};
