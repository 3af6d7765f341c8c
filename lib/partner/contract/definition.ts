import { z } from "zod";
import type { ApiRight, ApiRightKind } from "../domain/consumer";

/** One call as the documentation shows it, and as the tests make it. */
export type Example = {
  readonly summary: string;
  readonly params?: Readonly<Record<string, string>>;
  /** As an address writes it. */
  readonly query?: string;
  readonly body?: unknown;
  readonly response?: unknown;
};

/** Statuses that an endpoint may refuse with, beside those that every endpoint has (400, 401, 429). */
type Refusals = { readonly [status in 403 | 404 | 409 | 413]?: string };

/** One endpoint of the partner API: what is checked, in which order is `serve`'s, and what its documentation says. */
export type Endpoint<
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  P extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
> = {
  readonly method: "GET" | "POST" | "DELETE";
  /** Under /api; a parameter is written `:name`. */
  readonly path: `/v${2 | 3}/${string}`;
  /** The path as refusals name it, when the contract writes another. */
  readonly contractPath: string | null;
  readonly tag: string;
  readonly summary: string;
  /** What the key must hold; "any" of the rights will do, null leaves it to the handler, which has an order of its own. */
  readonly right: readonly [ApiRight | "any", ApiRightKind] | null;
  readonly query: Q;
  readonly body: B;
  readonly params: P;
  /** First sentence of the refusal of a wrong path; `:name` stands for what was given. */
  readonly wrongPath: string;
  /** What is answered; `z.undefined()` is nothing at all. */
  readonly response: R;
  readonly status: 200 | 201 | 204;
  /** Headers of the answer that are worth knowing, and what they hold. */
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly refusals: Refusals;
  /** The first one stands for the others where there is room for one. */
  readonly examples: readonly Example[];
};

/** No query at all: a single key is refused. */
export const noQuery = z.strictObject({});

const defaults = {
  contractPath: null,
  query: noQuery,
  body: z.unknown(),
  params: z.unknown(),
  wrongPath: "",
  status: 200,
  responseHeaders: {},
  refusals: {},
  examples: [],
} as const;

type Defaults = typeof defaults;

/** Defines an endpoint once, for its route, its checks and its documentation; by default it takes no query, body nor path parameter. */
export const defineEndpoint = <
  R extends z.ZodType,
  Q extends z.ZodType = Defaults["query"],
  B extends z.ZodType = Defaults["body"],
  P extends z.ZodType = Defaults["params"],
>(
  definition: Pick<Endpoint<Q, B, P, R>, "method" | "path" | "tag" | "summary" | "right" | "response"> &
    Partial<Endpoint<Q, B, P, R>>,
): Endpoint<Q, B, P, R> => ({ ...(defaults as unknown as Endpoint<Q, B, P, R>), ...definition });
