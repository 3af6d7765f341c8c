import { db } from "./db/client";

/** What a health check found: `database` says whether it answers, `journal` whether this role really cannot rewrite the journal. */
export type Health = { readonly database: "up" | "down"; readonly journal: "append-only" | "writable" | "unknown" };

/** Asks the database two questions; never throws. */
export const checkHealth = async (): Promise<Health> => {
  try {
    const [row] = await db().$queryRaw<{ writable: boolean }[]>`
      select has_table_privilege('journal_entries', 'UPDATE, DELETE, TRUNCATE') as writable`;
    return { database: "up", journal: row?.writable ? "writable" : "append-only" };
  } catch {
    // Any failure means the same to whoever asks: the database cannot be counted on now.
    return { database: "down", journal: "unknown" };
  }
};
