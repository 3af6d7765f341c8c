import { db, Prisma } from "@/lib/platform/db/client";

/** Calls of one partner to one endpoint in one day, with one status. */
export type CountedCalls = {
  readonly consumerId: string;
  readonly day: string;
  readonly endpoint: string;
  readonly status: number;
  readonly calls: number;
};

/** Adds counts to those that are written, all in one statement; a partner that is gone is left out. */
export const addCalls = async (counted: readonly CountedCalls[]): Promise<void> => {
  // The order of the rows is that of their key, so that two processes never wait for each other.
  const rows = [...counted].sort((a, b) =>
    `${a.consumerId} ${a.day} ${a.endpoint} ${a.status}`.localeCompare(
      `${b.consumerId} ${b.day} ${b.endpoint} ${b.status}`,
    ),
  );
  const values = rows.map(
    ({ consumerId, day, endpoint, status, calls }) =>
      Prisma.sql`(${consumerId}::uuid, ${day}::date, ${endpoint}, ${status}::smallint, ${calls}::int)`,
  );
  await db().$executeRaw`
    insert into api_usage (consumer_id, day, endpoint, status, calls)
    select v.* from (values ${Prisma.join(values)}) v (consumer_id, day, endpoint, status, calls)
    where exists (select from api_consumers c where c.id = v.consumer_id)
    on conflict (consumer_id, day, endpoint, status) do update set calls = api_usage.calls + excluded.calls`;
};

/** Forgets the calls made before a day. */
export const forgetCalls = async (before: string): Promise<void> => {
  await db().$executeRaw`delete from api_usage where day < ${before}::date`;
};
