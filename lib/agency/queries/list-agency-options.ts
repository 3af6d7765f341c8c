import { db } from "@/lib/platform/db/client";
import { fromDbEnum, toDbEnum } from "@/lib/platform/db/enums";
import { type AgencyKind, activeAgencyStatuses, miniStageAgencyKinds } from "../domain/agency";

/** An agency as somebody who fills in a convention chooses it. */
export type AgencyOption = {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly city: string;
  readonly departments: readonly string[];
};

/** Active agencies that handle immersions, by department covered when one is given, in order of city then name. */
export const listAgencyOptions = async (departmentCode?: string): Promise<AgencyOption[]> => {
  const rows = await db().agency.findMany({
    where: {
      status: { in: activeAgencyStatuses.map(toDbEnum) },
      kind: { notIn: miniStageAgencyKinds.map(toDbEnum) },
      ...(departmentCode && { coveredDepartments: { has: departmentCode } }),
    },
    orderBy: [{ city: "asc" }, { name: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    kind: fromDbEnum(row.kind),
    city: row.city,
    departments: row.coveredDepartments,
  }));
};
