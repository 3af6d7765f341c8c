import pg from "pg";
import { RateLimiterPostgres, type RateLimiterRes } from "rate-limiter-flexible";
import { config } from "./config";
import { keyedDigest } from "./crypto";
import { DomainError } from "./errors";

/** How often something may be done: `points` times in `seconds`. */
export type Limit = { readonly name: string; readonly points: number; readonly seconds: number };

const kept = globalThis as { immersionLimiters?: { pool: pg.Pool; limiters: Map<string, RateLimiterPostgres> } };

const limiterFor = (limit: Limit): RateLimiterPostgres => {
  kept.immersionLimiters ??= {
    pool: new pg.Pool({
      connectionString: config().DATABASE_URL,
      max: 2,
      connectionTimeoutMillis: 3_000,
      // A count that a crash of the database loses hurts nobody: no call waits for the disk.
      options: "-c synchronous_commit=off",
    }),
    limiters: new Map(),
  };
  const { pool, limiters } = kept.immersionLimiters;
  const known = limiters.get(limit.name);
  if (known) return known;
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    tableName: "rate_limits",
    tableCreated: true,
    keyPrefix: limit.name,
    points: limit.points,
    duration: limit.seconds,
    // Whoever is over the limit is held back in memory: insisting costs the database nothing.
    inMemoryBlockOnConsumed: limit.points,
  });
  limiters.set(limit.name, limiter);
  return limiter;
};

const keyOf = (who: string): string => keyedDigest("rate-limit", who).slice(0, 32);

const waitText = (seconds: number): string =>
  seconds < 90
    ? `${seconds} secondes`
    : seconds < 5400
      ? `${Math.ceil(seconds / 60)} minutes`
      : `${Math.ceil(seconds / 3600)} heures`;

/** What is left of a limit after one use; `resetIn` is in whole seconds, at least one. */
export type Allowance = { readonly isAllowed: boolean; readonly remaining: number; readonly resetIn: number };

const allowanceOf = ({ remainingPoints, msBeforeNext }: RateLimiterRes, isAllowed: boolean): Allowance => ({
  isAllowed,
  remaining: Math.max(0, remainingPoints),
  resetIn: Math.max(1, Math.ceil(msBeforeNext / 1000)),
});

/** Counts one use of `limit` by `who` (an address, a person: kept as a digest only), shared by all processes, and tells what is left. */
export const spend = async (limit: Limit, who: string): Promise<Allowance> => {
  try {
    return allowanceOf(await limiterFor(limit).consume(keyOf(who)), true);
  } catch (refusal) {
    if (refusal instanceof Error) throw refusal;
    return allowanceOf(refusal as RateLimiterRes, false);
  }
};

/** Counts one use as `spend` does; throws DomainError("tooMany") with the seconds to wait when the limit is passed. */
export const consume = async (limit: Limit, who: string): Promise<void> => {
  const { isAllowed, resetIn } = await spend(limit, who);
  if (isAllowed) return;
  throw new DomainError("tooMany", `too-many-${limit.name}`, `Trop d’essais. Réessayez dans ${waitText(resetIn)}.`, {
    retryAfter: resetIn,
  });
};

/** Counts one use and refuses nothing: for a limit that changes how something is done, not whether. */
export const noteUse = async (limit: Limit, who: string): Promise<void> => {
  await limiterFor(limit).penalty(keyOf(who), 1);
};

/** Whether `who` has used up a limit; counts nothing. */
export const isUsedUp = async (limit: Limit, who: string): Promise<boolean> => {
  const used = await limiterFor(limit).get(keyOf(who));
  return used !== null && used.consumedPoints >= limit.points;
};

/** Closes the limiter's connections, at the end of a script or a test. */
export const closeRateLimits = async (): Promise<void> => {
  await kept.immersionLimiters?.pool.end();
  delete kept.immersionLimiters;
};
