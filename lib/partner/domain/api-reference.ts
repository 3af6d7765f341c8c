import type { SnippetLanguage } from "./snippets";

/** What can be given to an operation, or stands in what it takes. */
export type ReferenceField = {
  readonly name: string;
  readonly isRequired: boolean;
  /** In words of JSON: `string`, `integer`, one of its values. */
  readonly type: string;
  readonly description: string;
};

/** One operation of the API as its page shows it. */
export type ReferenceOperation = {
  readonly id: string;
  readonly method: string;
  /** With its prefix, parameters as `{name}`. */
  readonly path: string;
  readonly summary: string;
  readonly pathFields: readonly ReferenceField[];
  readonly queryFields: readonly ReferenceField[];
  readonly bodyFields: readonly ReferenceField[];
  readonly answers: readonly { readonly status: string; readonly description: string }[];
  /** What a call is answered, as JSON; null when nothing is, or when no example stands for it. */
  readonly answer: string | null;
  readonly snippets: Readonly<Record<SnippetLanguage, string>>;
};

/** The operations that belong together. */
export type ReferencePart = {
  readonly id: string;
  readonly title: string;
  readonly operations: readonly ReferenceOperation[];
};
