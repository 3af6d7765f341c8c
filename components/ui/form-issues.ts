import type { FieldIssue } from "@/lib/platform/errors";

/** Whether `inner` is a part of `outer`. */
const isPartOf = (inner: string, outer: string): boolean =>
  inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);

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
