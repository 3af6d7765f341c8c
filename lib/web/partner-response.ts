import { countCall, type Endpoint, issueText, type KeptAnswer, type Refusal } from "@/lib/partner";
import { sha256 } from "@/lib/platform/crypto";
import { DomainError, httpStatus } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { log, withRequestId } from "@/lib/platform/log";
import { actionDone, refused } from "@/lib/platform/metrics";

/** What becomes known of a call while it is checked. */
export type Observed = { consumerId: string | null; readonly headers: Headers };

const json = (status: number, text: string | null, headers: Headers): Response => {
  headers.set("content-type", "application/json; charset=utf-8");
  return new Response(text, { status, headers });
};

const outcomeOf = (status: number) => (status >= 500 ? "failed" : status >= 400 ? "refused" : "done");

/** Runs a call with its request id, and notes who called which endpoint with which outcome: no address, no id of a convention. */
export const observed = (
  request: Request,
  { method, path }: Endpoint,
  run: (seen: Observed) => Promise<Response>,
): Promise<Response> =>
  withRequestId(request.headers.get("x-request-id") ?? newId(), async () => {
    const started = process.hrtime.bigint();
    const seen: Observed = { consumerId: null, headers: new Headers({ "cache-control": "private, no-cache" }) };
    const response = await run(seen);
    if (seen.consumerId !== null) countCall(seen.consumerId, `${method} ${path}`, response.status, new Date());
    actionDone(`${method} ${path}`, outcomeOf(response.status), started);
    log().info({ consumer: seen.consumerId, endpoint: `${method} ${path}`, status: response.status }, "partner call");
    return response;
  });

const isUnchanged = (request: Request, etag: string): boolean =>
  (request.headers.get("if-none-match") ?? "").split(",").some((known) => [etag, "*"].includes(known.trim()));

const withHeaders = (kept: KeptAnswer, headers: Headers): Response => {
  for (const [name, value] of Object.entries(kept.headers)) headers.set(name, value);
  return kept.status === 204 ? new Response(null, { status: 204, headers }) : json(kept.status, kept.text, headers);
};

/** The answer of a call that went well; a reading carries a weak ETag and is not sent again to who has it (304). */
export const answer = (request: Request, kept: KeptAnswer, headers: Headers): Response => {
  const { text } = kept;
  if (text === null || (request.method !== "GET" && request.method !== "HEAD")) return withHeaders(kept, headers);
  const etag = `W/"${sha256(text).slice(0, 32)}"`;
  headers.set("etag", etag);
  return isUnchanged(request, etag) ? new Response(null, { status: 304, headers }) : withHeaders(kept, headers);
};

/** A refusal on purpose as partners read it. */
export const refusalAnswer = ({ kind, message, issues, retryAfter }: DomainError): KeptAnswer => {
  const body: Refusal = {
    status: httpStatus[kind],
    message,
    ...(issues.length > 0 && { issues: issues.map(issueText) }),
  };
  const headers = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
  return { status: body.status, text: JSON.stringify(body), headers };
};

/** The answer of a call that was refused on purpose, or that failed: then nothing of the reason is told. */
export const refusal = (error: unknown, headers: Headers): Response => {
  if (!(error instanceof DomainError)) {
    log().error({ err: error }, "partner call failed");
    const body: Refusal = { status: 500, message: "Une erreur est survenue. Réessayez plus tard." };
    return json(500, JSON.stringify(body), headers);
  }
  refused(error.code);
  return withHeaders(refusalAnswer(error), headers);
};
