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

type Headers = Readonly<Record<string, string>>;

/** What is sent along: headers of our own, and a body in JSON, or as a form when it is one. */
type Sent = { readonly headers: Headers; readonly body: unknown };

/** An outside service: its name for logs, and how it is called. */
export type Service = {
  readonly name: string;
  readonly get: <T>(url: URL, schema: z.ZodType<T>, headers?: Headers) => Promise<T>;
  readonly post: <T>(url: URL, sent: Sent, schema: z.ZodType<T>) => Promise<T>;
};

/** An answer that the same question would get again: trying again is of no use. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly status: number;

  constructor(status: number) {
    super(`status ${status}`);
    this.status = status;
  }
}

const requestOf = (sent: Sent): RequestInit => {
  const { body } = sent;
  const headers = { accept: "application/json", ...sent.headers };
  if (body === undefined) return { headers };
  // A form says by itself what it is.
  if (body instanceof URLSearchParams) return { method: "POST", headers, body };
  return { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) };
};

const fetchJson = async <T>(url: URL, sent: Sent, schema: z.ZodType<T>, signal: AbortSignal): Promise<T> => {
  const response = await fetch(url, { signal, redirect: "error", ...requestOf(sent) });
  if (response.status >= 400 && response.status < 500 && response.status !== 429) throw new Refused(response.status);
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
 * while the service keeps failing. Both ways throw DomainError("unavailable") when there is no answer to be had.
 */
export const serviceCalled = (name: string, patience: Patience): Service => {
  const { policy, isOpen } = policyFor(patience);
  const call = async <T>(url: URL, sent: Sent, schema: z.ZodType<T>): Promise<T> => {
    try {
      return await policy.execute(({ signal }) => fetchJson(url, sent, schema, signal));
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
  };
  return {
    name,
    get: (url, schema, headers = {}) => call(url, { headers, body: undefined }, schema),
    post: (url, sent, schema) => call(url, sent, schema),
  };
};
