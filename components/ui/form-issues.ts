import type { FieldIssue } from "@/lib/platform/errors";
import type { FormValues } from "@/lib/platform/form-state";

/** What the form engine asks of a schema over flat values; every zod object is one. Messages are shown as they are. */
export type FlatSchema = {
  readonly safeParse: (values: FormValues) =>
    | { readonly success: true }
    | {
        readonly success: false;
        readonly error: {
          readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
        };
      };
};

/** Name of the field that a path leads to: `a.b[0].c`. */
const nameOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");

/** Whether `inner` is a part of `outer`. */
const isPartOf = (inner: string, outer: string): boolean =>
  inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);

/** The first issue of each path that a schema finds in flat values, in the order of the schema. */
export const schemaIssues = (schema: FlatSchema, values: FormValues): readonly FieldIssue[] => {
  const parsed = schema.safeParse(values);
  if (parsed.success) return [];
  const byPath = new Map<string, FieldIssue>();
  for (const { path, message } of parsed.error.issues) {
    const name = nameOf(path);
    if (!byPath.has(name)) byPath.set(name, { path: name, message });
  }
  return [...byPath.values()];
};

/** Whether editing the control `name` makes an issue on `path` doubtful: same name, or one holds the other. */
export const concerns = (path: string, name: string): boolean =>
  path === name || isPartOf(path, name) || isPartOf(name, path);

/** What is wrong now: what the browser found, then what the server found in fields not touched since. */
export const currentIssues = (
  checked: readonly FieldIssue[],
  refused: readonly FieldIssue[],
  edited: readonly string[],
): readonly FieldIssue[] => [
  ...checked,
  ...refused.filter(
    ({ path }) => !checked.some((issue) => issue.path === path) && !edited.some((name) => concerns(path, name)),
  ),
];

/** The message of a field, as the summary says it. */
export const messageOf = (issues: readonly FieldIssue[], name: string): string | undefined =>
  issues.find(({ path }) => path === name)?.message;

const prefix = "Erreur\u00a0: ";

/** Title of a page, with or without the word that says something is wrong. */
export const titleWith = (title: string, wrong: boolean): string => {
  const plain = title.startsWith(prefix) ? title.slice(prefix.length) : title;
  return wrong ? prefix + plain : plain;
};
