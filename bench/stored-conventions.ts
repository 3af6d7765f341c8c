import { db } from "@/lib/platform/db/client";

/** A stored convention each time, far from the one before. */
export const someStored = async (): Promise<() => Promise<string>> => {
  const rows = await db().$queryRaw<{ id: string }[]>`
    select id from conventions where reference like 'IF-%' order by md5(id::text || 'order') limit 1000`;
  let next = 0;
  return async () => {
    next += 1;
    return rows[next % rows.length]?.id ?? "";
  };
};
