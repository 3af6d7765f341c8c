import { db } from "./db/client";
import { DomainError } from "./errors";

/** How an outside service wants to be called: one call begins at least so long after another, whoever makes them. */
export type Turns = { readonly service: string; readonly spacingMs: number; readonly mostWaitMs: number };

/**
 * Waits for our turn to call a service; turns are shared by every process. Keep the timeout of a call below the spacing: calls
 * are then made one at a time. Throws DomainError("unavailable") at once when the wait would be longer than `mostWaitMs`.
 */
export const takeTurn = async ({ service, spacingMs, mostWaitMs }: Turns): Promise<void> => {
  const [turn] = await db().$queryRaw<{ waitMs: number }[]>`
    insert into service_turns as s (service, next_at) values (${service}, clock_timestamp() + ${spacingMs}::int * interval '1 ms')
    on conflict (service) do update
      set next_at = greatest(s.next_at, clock_timestamp()) + ${spacingMs}::int * interval '1 ms'
      where s.next_at <= clock_timestamp() + ${mostWaitMs}::int * interval '1 ms'
    returning greatest(0, extract(epoch from next_at - ${spacingMs}::int * interval '1 ms' - clock_timestamp()) * 1000)::float8
      as "waitMs"`;
  if (!turn)
    throw new DomainError(
      "unavailable",
      `${service}-busy`,
      "Un service extérieur est très demandé. Réessayez plus tard.",
    );
  await new Promise((resolve) => setTimeout(resolve, turn.waitMs));
};
