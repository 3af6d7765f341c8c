import { DomainError } from "@/lib/platform/errors";
import type { Served } from "./partner-endpoint";
import { refusal } from "./partner-response";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
type Method = (typeof methods)[number];

/** How Next.js calls a route. */
type Handler = (request: Request, context: { readonly params: Promise<unknown> }) => Promise<Response>;

/** There is nothing at this address, or nothing for this method: the contract answers the same (partner-api.md 10, 134 and 135). */
const notFound: Handler = async () =>
  refusal(new DomainError("notFound", "route-not-found", "Route not found"), new Headers());

/** The handlers of one path: those of its endpoints, and 404 in JSON for every other method. HEAD follows GET. */
export const partnerRoute = (...served: readonly Served[]): Record<Method | "OPTIONS", Handler> => {
  const handlerOf = (method: Method): Handler => {
    const found = served.find(({ endpoint }) => endpoint.method === method);
    return found ? async (request, { params }) => found.handle(request, await params) : notFound;
  };
  const allowed = served.flatMap(({ endpoint }) => (endpoint.method === "GET" ? ["GET", "HEAD"] : [endpoint.method]));
  const options: Handler = async (request, context) =>
    allowed.length === 0
      ? notFound(request, context)
      : new Response(null, { status: 200, headers: { allow: allowed.join(",") } });
  return {
    ...(Object.fromEntries(methods.map((method) => [method, handlerOf(method)])) as Record<Method, Handler>),
    OPTIONS: options,
  };
};
