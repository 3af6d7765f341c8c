import { db } from "@/lib/platform/db/client";
import type { ConventionStatus } from "../domain/status";

/** The status of a convention as it is now, or null: for what must not be done twice. */
export const statusOf = async (id: string): Promise<ConventionStatus | null> =>
  (await db().convention.findUnique({ where: { id }, select: { status: true } }))?.status ?? null;
