import { db } from "@/lib/platform/db/client";
import type { AgencyScope } from "../domain/scope";

/** The agencies that a scope opens, in alphabetical order. */
export const listOwnAgencies = (scope: AgencyScope): Promise<{ readonly id: string; readonly name: string }[]> =>
  db().agency.findMany({
    where: { id: { in: [...scope.agencyIds] } },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
