import { plainDate } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import type { PlainDate } from "../domain/plain-date";
import { openStatuses } from "../domain/status";

/** Conventions not yet decided whose immersion ended on `day` or before, the oldest first, `most` at once. */
export const endedOpen = async (
  day: PlainDate,
  most: number,
): Promise<readonly { readonly id: string; readonly dateEnd: PlainDate }[]> =>
  (
    await db().convention.findMany({
      where: { status: { in: [...openStatuses] }, dateEnd: { lte: plainDate.toDb(day) } },
      select: { id: true, dateEnd: true },
      orderBy: [{ dateEnd: "asc" }, { id: "asc" }],
      take: most,
    })
  ).map(({ id, dateEnd }) => ({ id, dateEnd: plainDate.fromDb(dateEnd) }));
