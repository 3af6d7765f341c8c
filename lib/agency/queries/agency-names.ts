import { db } from "@/lib/platform/db/client";
import type { AgencyScope } from "../domain/scope";

/** Names of the agencies that a scope opens, in alphabetical order. */
export const agencyNames = async (scope: AgencyScope): Promise<string[]> => {
  const rows = await db().agency.findMany({
    where: { id: { in: [...scope.agencyIds] } },
    select: { name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return rows.map(({ name }) => name);
};
