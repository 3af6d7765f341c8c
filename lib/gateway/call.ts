import {
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  type IPolicy,
  retry,
  TimeoutStrategy,
  timeout,
  wrap,
} from "cockatiel";
import type { z } from "zod";
import { DomainError } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";

/** How patient we are with an outside service: milliseconds for one try, tries after the first, failures that open the circuit, milliseconds before it is tried again. */
export type Patience = {
  readonly timeoutMs: number;
  readonly retries: number;
  readonly breakAfter: number;
  readonly halfOpenAfterMs: number;
};

/** An outside service: its name for logs, and how it is called. */
export type Service = { readonly name: string; readonly get: <T>(url: URL, schema: z.ZodType<T>) => Promise<T> };

/** An answer that the same question would get again: trying again is of no use. */
class Refused extends Error {
  override readonly name = "Refused";
}

const fetchJson = async <T>(url: URL, schema: z.ZodType<T>, signal: AbortSignal): Promise<T> => {
  const response = await fetch(url, { signal, redirect: "error", headers: { accept: "application/json" } });
  if (response.status >= 400 && response.status < 500 && response.status !== 429)
    throw new Refused(`status ${response.status}`);
  if (!response.ok) throw new Error(`status ${response.status}`);
  return schema.parse(await response.json());
};

const policyFor = ({
  timeoutMs,
  retries,
  breakAfter,
  halfOpenAfterMs,
}: Patience): { policy: IPolicy; isOpen: () => boolean } => {
  const worthRetrying = handleWhen((error) => !(error instanceof Refused));
  const breaker = circuitBreaker(worthRetrying, {
    halfOpenAfter: halfOpenAfterMs,
    breaker: new ConsecutiveBreaker(breakAfter),
  });
  const policy = wrap(
    retry(worthRetrying, {
      maxAttempts: retries,
      backoff: new ExponentialBackoff({ initialDelay: 100, maxDelay: 1_000 }),
    }),
    breaker,
    timeout(timeoutMs, TimeoutStrategy.Aggressive),
  );
  return { policy, isOpen: () => breaker.state === CircuitState.Open };
};

/**
 * Makes an outside service callable: each call has a timeout, is tried again after a passing trouble, and is not made at all
 * while the service keeps failing. `get` throws DomainError("unavailable") when there is no answer to be had.
 */
export const serviceCalled = (name: string, patience: Patience): Service => {
  const { policy, isOpen } = policyFor(patience);
  return {
    name,
    get: async (url, schema) => {
      try {
        return await policy.execute(({ signal }) => fetchJson(url, schema, signal));
      } catch (error) {
        // The address asked may hold what somebody typed: only the service's name is logged.
        log().warn(
          { service: name, reason: error instanceof Error ? error.name : "unknown", open: isOpen() },
          "service unavailable",
        );
        throw new DomainError(
          "unavailable",
          `${name}-unavailable`,
          "Un service extérieur ne répond pas. Vous pouvez continuer à la main.",
          { cause: error },
        );
      }
    },
  };
};
