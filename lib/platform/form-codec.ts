import type { FormValues } from "./form-state";

/** A nested value as schemas know it. */
export type Nested = string | readonly Nested[] | { readonly [key: string]: Nested };

/** Names that React or a browser add to a post and that are no answer of anybody's. */
const isTechnical = (name: string): boolean => name.startsWith("$ACTION");

/** The name that a path of nested values has in a form: `a.b[0].c`. */
export const nameOfPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (name, key) => (typeof key === "number" ? `${name}[${key}]` : name ? `${name}.${String(key)}` : String(key)),
    "",
  );

/** What was posted, as a flat record: a name posted several times becomes a list; files are left out. */
export const fromFormData = (data: FormData): FormValues => {
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of data.entries()) {
    if (isTechnical(name) || typeof value !== "string") continue;
    const known = values[name];
    if (known === undefined) values[name] = value;
    else values[name] = [...(Array.isArray(known) ? known : [known]), value];
  }
  return values;
};

const keysOf = (name: string): string[] =>
  name.split(/\.|\[(\d+)\]/).filter((part) => part !== undefined && part !== "");

type Draft = { [key: string]: Draft | string | readonly string[] };

const isDraft = (value: Draft | string | readonly string[] | undefined): value is Draft =>
  typeof value === "object" && !Array.isArray(value);

const settle = (value: Draft | string | readonly string[]): Nested => {
  if (!isDraft(value)) return value;
  const keys = Object.keys(value);
  const entries = Object.entries(value).map(([key, item]) => [key, settle(item)] as const);
  // A list with holes stays a record by index: closing up would move its items (Tuesday's hours to Monday).
  const isList = keys.length > 0 && keys.every((_, index) => String(index) in value);
  return isList
    ? entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, item]) => item)
    : Object.fromEntries(entries);
};

/** Flat names to nested values: `a.b` is a field of a record, `a[0]` an item of a list. */
export const toNested = (values: FormValues): { readonly [key: string]: Nested } => {
  const root: Draft = Object.create(null) as Draft;
  for (const [name, value] of Object.entries(values)) {
    const keys = keysOf(name);
    const last = keys.pop();
    if (last === undefined) continue;
    let at = root;
    for (const key of keys) {
      const known = at[key];
      const next = isDraft(known) ? known : (Object.create(null) as Draft);
      at[key] = next;
      at = next;
    }
    at[last] = value;
  }
  return settle(root) as { readonly [key: string]: Nested };
};

const isTextList = (value: Nested): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string");

/** The parts of a nested value with the name that each has in a form. */
const partsOf = (name: string, value: readonly Nested[] | { readonly [key: string]: Nested }): [string, Nested][] =>
  Array.isArray(value)
    ? value.map((item: Nested, index) => [`${name}[${index}]`, item])
    : Object.entries(value).map(([key, item]) => [name ? `${name}.${key}` : key, item]);

/** Nested values to flat names: the inverse of `toNested`. */
export const toFlat = (nested: { readonly [key: string]: Nested }): FormValues => {
  const values: Record<string, string | readonly string[]> = {};
  const put = (name: string, value: Nested) => {
    if (typeof value === "string" || isTextList(value)) values[name] = value;
    else for (const [part, item] of partsOf(name, value)) put(part, item);
  };
  put("", nested);
  return values;
};
