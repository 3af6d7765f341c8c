import { db } from "@/lib/platform/db/client";
import type { PlainDate } from "../domain/plain-date";
import { openStatuses } from "../domain/status";

/** Ids of the conventions with a company that wait for somebody, or whose immersion is validated and not over on `today`. */
export const runningAtHost = async (siret: string, today: PlainDate): Promise<readonly string[]> =>
  (
    await db().convention.findMany({
      where: {
        siret,
        OR: [
          { status: { in: [...openStatuses] } },
          { status: "ACCEPTED_BY_VALIDATOR", dateEnd: { gte: new Date(`${today}T00:00:00Z`) } },
        ],
      },
      select: { id: true },
      orderBy: { id: "asc" },
    })
  ).map(({ id }) => id);
