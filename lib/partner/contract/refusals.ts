import type { z } from "zod";
import { DomainError, type FieldIssue } from "@/lib/platform/errors";
import type { Endpoint } from "./definition";

/** The body of every refusal. */
export type Refusal = { readonly status: number; readonly message: string; readonly issues?: readonly string[] };

/** An operation as refusals name it. */
type Named = Pick<Endpoint, "contractPath"> & { readonly method: string; readonly path: string };

type Part = "queryParamsSchema" | "requestBodySchema" | "headersSchema";

const worded = (issue: z.core.$ZodIssue): string =>
  issue.code === "invalid_union" && issue.discriminator !== undefined
    ? `Invalid input - No matching discriminator - discriminator: ${issue.discriminator}`
    : issue.message;

/** How partners read which field was refused and why: `path : text`. */
export const issueText = ({ path, message }: FieldIssue): string => `${path} : ${message}`;

/** Of a value that is none of several kinds, the contract tells what keeps it from being each, each thing once and from there on. */
const issuesWithin = (issues: readonly z.core.$ZodIssue[]): FieldIssue[] =>
  issues.flatMap((issue) =>
    issue.code === "invalid_union" && issue.discriminator === undefined
      ? issuesWithin(issue.errors.flat())
      : [{ path: issue.path.join("."), message: worded(issue) }],
  );

const issuesOf = (error: z.ZodError): FieldIssue[] => {
  const issues = issuesWithin(error.issues);
  return issues.filter((issue, rank) => issues.findIndex((other) => issueText(other) === issueText(issue)) === rank);
};

/** A refusal of one part of a request, in the words that partners have always read (partner-api.md 8). */
export const refusePart = (endpoint: Named, part: Part, issues: readonly FieldIssue[]): never => {
  const message = `Shared-route schema '${part}' was not respected in adapter 'express'.\nRoute: ${endpoint.method} ${endpoint.contractPath ?? endpoint.path}`;
  throw new DomainError("invalid", "part-refused", message, { issues });
};

/** One part of a request, checked; throws DomainError("invalid"). */
export const checkPart = <T>(endpoint: Named, part: Part, schema: z.ZodType<T>, value: unknown): T => {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : refusePart(endpoint, part, issuesOf(parsed.error));
};

/** A refusal of what the contract judges after the right: its path, and a little of a body. Throws DomainError("invalid"). */
export const refuseLate = (first: string, issues: readonly FieldIssue[]): never => {
  throw new DomainError("invalid", "late-refusal", `${first} See issues for details.`, { issues });
};

/** The parameters of the path, checked once the right is known; throws DomainError("invalid"). */
export const checkPath = <T>(endpoint: Endpoint, schema: z.ZodType<T>, value: unknown): T => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const given: Readonly<Record<string, unknown>> = Object(value);
  const first = endpoint.wrongPath.replace(/:(\w+)/gu, (_, name: string) => String(given[name] ?? ""));
  return refuseLate(first, issuesOf(parsed.error));
};
