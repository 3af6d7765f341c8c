import { zodResolver } from "@hookform/resolvers/zod";
import { createFormControl, type FieldValues } from "react-hook-form";
import type { ZodType } from "zod";
import type { FieldIssue } from "@/lib/platform/errors";
import { toNested } from "@/lib/platform/form-codec";
import type { FormValues } from "@/lib/platform/form-state";
import { frenchErrors } from "@/lib/platform/french-errors";
import { french } from "@/lib/platform/typography";

/** Judges what a form holds: one issue for each name that is refused. */
export type FormCheck = (values: FormValues) => Promise<readonly FieldIssue[]>;

const isParent = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const nameIn = (name: string, key: string): string => {
  if (/^\d+$/.test(key)) return `${name}[${key}]`;
  return name === "" ? key : `${name}.${key}`;
};

/** The errors of react-hook-form, a tree by path, as flat issues under the names that forms post: `a.b[0].c`. */
const issuesIn = (errors: unknown, name = ""): readonly FieldIssue[] => {
  if (!isParent(errors)) return [];
  const own = typeof errors.message === "string" ? [{ path: name, message: french(errors.message) }] : [];
  const inner = Object.entries(errors).flatMap(([key, value]) =>
    // An error of a list as a whole stands beside those of its items.
    issuesIn(value, key === "root" ? name : nameIn(name, key)),
  );
  return [...own, ...inner];
};

/**
 * The check of a form in the browser, by react-hook-form over the schema that the server action uses too. Loaded when a form is
 * first sent: neither it nor a schema belongs to the first load.
 */
export const createFormCheck = (schema: ZodType): FormCheck => {
  const form = createFormControl({
    resolver: zodResolver(schema as ZodType<FieldValues, FieldValues>, { error: frenchErrors }),
  });
  let found: readonly FieldIssue[] = [];
  form.subscribe({
    formState: { errors: true },
    callback: ({ errors }) => {
      found = issuesIn(errors);
    },
  });
  return async (values) => {
    form.reset(toNested(values));
    // Known by name, the items of a list keep their errors beside that of the whole.
    for (const name of Object.keys(values)) form.register(name);
    await form.trigger();
    return found;
  };
};
