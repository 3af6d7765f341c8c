import type { FieldIssue } from "./errors";

/** What a form holds, as posted: one flat entry for each input name; dotted names stand for nested values. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** What a server action gives back to its form when it did not redirect: what was typed, what is wrong with it. */
export type FormState = {
  readonly values: FormValues;
  readonly issues: readonly FieldIssue[];
  /** A refusal that no field explains, shown at the top of the summary. */
  readonly message?: string;
  /** Name of the field or button that takes the focus when the page comes back without a script. */
  readonly focus?: string;
};

/** The state of a form that nobody has sent yet. */
export const pristine = (values: FormValues = {}): FormState => ({ values, issues: [] });
