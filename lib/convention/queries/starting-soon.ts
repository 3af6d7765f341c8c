import { plainDate } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import type { PlainDate } from "../domain/plain-date";
import { openStatuses } from "../domain/status";

/** Conventions not yet decided whose immersion begins from one day to another, the nearest first, `most` at once. */
export const startingSoon = async (
  from: PlainDate,
  until: PlainDate,
  most: number,
): Promise<readonly { readonly id: string }[]> =>
  db().convention.findMany({
    where: {
      status: { in: [...openStatuses] },
      dateStart: { gte: plainDate.toDb(from), lte: plainDate.toDb(until) },
    },
    select: { id: true },
    orderBy: [{ dateStart: "asc" }, { id: "asc" }],
    take: most,
  });
