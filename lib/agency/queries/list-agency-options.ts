import { dayInFrance, plainDate, systemClock } from "@/lib/platform/clock";
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

/** Chambers alone, or every agency but them (convention.md 7). */
type AgencyFilter = "miniStageOnly" | "miniStageExcluded";

/** Active agencies that handle stays of a kind and may still validate (product.md 3), in order of city then name. */
export const listAgencyOptions = async (filter: AgencyFilter, now: Date = systemClock()): Promise<AgencyOption[]> => {
  const rows = await db().agency.findMany({
    where: {
      status: { in: activeAgencyStatuses.map(toDbEnum) },
      OR: [{ delegationEndDate: null }, { delegationEndDate: { gte: plainDate.toDb(dayInFrance(now)) } }],
      kind: { [filter === "miniStageOnly" ? "in" : "notIn"]: miniStageAgencyKinds.map(toDbEnum) },
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
