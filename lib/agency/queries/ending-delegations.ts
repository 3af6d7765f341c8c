import { plainDate } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { toDbEnum } from "@/lib/platform/db/enums";
import type { PlainDate } from "@/lib/reference/holidays";
import { activeAgencyStatuses } from "../domain/agency";

/** Active agencies whose delegation ends between two days, in order of id. */
export const endingDelegations = async (from: PlainDate, to: PlainDate): Promise<readonly string[]> => {
  const rows = await db().agency.findMany({
    where: {
      status: { in: activeAgencyStatuses.map(toDbEnum) },
      delegationEndDate: { gte: plainDate.toDb(from), lte: plainDate.toDb(to) },
    },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id }) => id);
};
