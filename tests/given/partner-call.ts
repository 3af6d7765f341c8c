type Handlers = Readonly<
  Partial<Record<string, (request: Request, context: { params: Promise<unknown> }) => Promise<Response>>>
>;

/** What a test sends to a route of the partner API; `key` null sends none. */
export type PartnerCall = {
  readonly method?: string;
  readonly key?: string | null;
  readonly query?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** The answer of a route: its status, its headers, its JSON (undefined when it is empty). */
export type PartnerAnswer = { readonly status: number; readonly headers: Headers; readonly body: unknown };

const textOf = (body: unknown): string => (typeof body === "string" ? body : JSON.stringify(body));

/** Calls a route as Next.js does, with the address of a partner's request. */
export const callRoute = async (handlers: Handlers, path: string, call: PartnerCall = {}): Promise<PartnerAnswer> => {
  const { method = "GET", key = null, query = "", params = {}, body, headers = {} } = call;
  const request = new Request(`http://localhost/api${path}${query === "" ? "" : `?${query}`}`, {
    method,
    headers: {
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(key !== null && { authorization: key }),
      ...headers,
    },
    ...(body !== undefined && { body: textOf(body) }),
  });
  const handler = handlers[method === "HEAD" ? "GET" : method];
  if (!handler) throw new Error(`the route has no ${method}`);
  const response = await handler(request, { params: Promise.resolve(params) });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
};
