import type { Commune } from "../commune";
import { importTable } from "./import-table";
import { communeRow } from "./tables";

/** Adds towns to what is known; nothing goes. */
export const loadCommunes = async (communes: readonly Commune[]): Promise<void> => {
  await importTable("communes", communes.map(communeRow), { extent: "some" });
};
