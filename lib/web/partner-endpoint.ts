import {
  anyMarkup,
  authenticate,
  callsByConsumer,
  checkPart,
  checkPath,
  type Endpoint,
  type KeptAnswer,
  mayCall,
  type PartnerActor,
  readQuery,
  refusePart,
} from "@/lib/partner";
import { systemClock } from "@/lib/platform/clock";
import type { Acting } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import { spend } from "@/lib/platform/rate-limit";
import { readJsonBody } from "./json-body";
import { onceForItsKey } from "./partner-idempotency";
import { answer, type Observed, observed, refusal } from "./partner-response";

type Checked<S> = S extends { readonly _zod: { readonly output: infer T } } ? T : never;

/** What a handler receives, every part of it checked. */
type Call<E extends Endpoint> = {
  readonly query: Checked<E["query"]>;
  readonly body: Checked<E["body"]>;
  readonly params: Checked<E["params"]>;
  readonly partner: PartnerActor;
  readonly now: Date;
  /** Who acts, for a command: within the transaction that keeps the answer, when the call carries an Idempotency-Key. */
  readonly acting: Acting<PartnerActor>;
};

/** What a handler gives: the body of the answer, and headers beside the usual ones. */
type Answer<E extends Endpoint> = {
  readonly body: Checked<E["response"]>;
  readonly headers?: Readonly<Record<string, string>>;
};

const limited = async ({ id }: PartnerActor, headers: Headers): Promise<void> => {
  const limit = callsByConsumer();
  const { isAllowed, remaining, resetIn } = await spend(limit, id);
  headers.set("ratelimit-limit", String(limit.points));
  headers.set("ratelimit-remaining", String(remaining));
  headers.set("ratelimit-reset", String(resetIn));
  const message = "Too many requests, please try again later.";
  if (!isAllowed) throw new DomainError("tooMany", "too-many-calls", message, { retryAfter: resetIn });
};

/** An endpoint with what it does. */
export type Served = {
  readonly endpoint: Endpoint;
  readonly handle: (request: Request, params: unknown) => Promise<Response>;
};

/**
 * Makes an endpoint of its definition and of what it does. Everything is checked in the contract's order (partner-api.md 1.1):
 * body readable, no HTML, query, body, header, key, rate limit, right, path; then `run`.
 */
export const serve = <E extends Endpoint>(endpoint: E, run: (call: Call<E>) => Promise<Answer<E>>): Served => {
  const handle = async (request: Request, given: unknown, seen: Observed): Promise<Response> => {
    const now = systemClock();
    const [sent, asked] = [await readJsonBody(request), readQuery(request.url)];
    if (anyMarkup(sent) || anyMarkup(asked)) throw new DomainError("invalid", "html-refused", "Invalid request body");
    const query = checkPart(endpoint, "queryParamsSchema", endpoint.query, asked);
    const body = checkPart(endpoint, "requestBodySchema", endpoint.body, sent);
    const issues = [{ path: "authorization", message: "Invalid input: expected string, received undefined" }];
    const key = request.headers.get("authorization") ?? refusePart(endpoint, "headersSchema", issues);
    const partner = await authenticate(key, now);
    seen.consumerId = partner.id;
    await limited(partner, seen.headers);
    if (!mayCall(partner, endpoint)) throw new DomainError("forbidden", "right-missing", "Accès refusé");
    const params = checkPath(endpoint, endpoint.params, given);
    const act = async (tx?: Tx): Promise<KeptAnswer> => {
      const acting = { actor: partner, now, ...(tx && { tx }) };
      const { body: told, headers = {} } = await run({ query, body, params, partner, now, acting } as Call<E>);
      return { status: endpoint.status, text: told === undefined ? null : JSON.stringify(told), headers };
    };
    const done = await onceForItsKey(request, endpoint, { partner, now, asked: { query, body, params } }, act);
    return answer(request, done, seen.headers);
  };
  return {
    endpoint,
    handle: (request, params) =>
      observed(request, endpoint, async (seen) => {
        try {
          return await handle(request, params, seen);
        } catch (error) {
          return refusal(error, seen.headers);
        }
      }),
  };
};
