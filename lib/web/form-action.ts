import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { DomainError, type FieldIssue } from "@/lib/platform/errors";
import { fromFormData, nameOfPath, toNested } from "@/lib/platform/form-codec";
import type { FormState, FormValues } from "@/lib/platform/form-state";
import { frenchErrors } from "@/lib/platform/french-errors";
import { log, withRequestId } from "@/lib/platform/log";
import { actionDone, refused } from "@/lib/platform/metrics";
import { french } from "@/lib/platform/typography";
import { referenceCode, requestId } from "./request";

/** The first message of each field, in the order of the form's own checks. */
const firstOfEach = (issues: readonly FieldIssue[]): FieldIssue[] =>
  [...new Map([...issues].reverse().map((issue) => [issue.path, issue])).values()].reverse();

const issuesOf = (error: z.ZodError): FieldIssue[] =>
  firstOfEach(error.issues.map((issue) => ({ path: nameOfPath(issue.path), message: french(issue.message) })));

const failure = (error: unknown, values: FormValues, id: string): FormState => {
  if (error instanceof DomainError) {
    refused(error.code);
    return error.issues.length > 0 ? { values, issues: error.issues } : { values, issues: [], message: error.message };
  }
  log().error({ err: error }, "action failed");
  return {
    values,
    issues: [],
    message: french(
      `Le service a eu un problème. Rien n’est perdu : réessayez. Si cela continue, donnez-nous ce code : ${referenceCode(id)}.`,
    ),
  };
};

/**
 * Makes a server action of a schema and of what to do with checked data: typed values are kept, errors come back by field in
 * French, a DomainError is told in its own words, anything else is logged and told with a reference code. Success redirects.
 */
export const formAction =
  <T>(name: string, schema: z.ZodType<T>, run: (data: T, values: FormValues, posted: FormData) => Promise<FormState>) =>
  async (_previous: FormState, posted: FormData): Promise<FormState> => {
    const values = fromFormData(posted);
    const id = await requestId();
    const started = process.hrtime.bigint();
    return withRequestId(id, async () => {
      try {
        const parsed = schema.safeParse(toNested(values), { error: frenchErrors });
        if (!parsed.success) {
          actionDone(name, "refused", started);
          return { values, issues: issuesOf(parsed.error) };
        }
        const next = await run(parsed.data, values, posted);
        actionDone(name, "done", started);
        return next;
      } catch (error) {
        unstable_rethrow(error);
        actionDone(name, error instanceof DomainError ? "refused" : "failed", started);
        return failure(error, values, id);
      }
    });
  };
