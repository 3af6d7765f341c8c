/** A place in a list: after the row of that instant and id. */
export type Cursor = { readonly at: Date; readonly id: string };

/** A place as partners receive it and give it back: a text that tells nothing and that no client should read. */
export const writeCursor = ({ at, id }: Cursor): string =>
  btoa(`${at.toISOString()} ${id}`).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

const shape = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/u;

/** Reads what `writeCursor` wrote; null for any other text. */
export const readCursor = (text: string): Cursor | null => {
  if (!/^[\w-]+$/u.test(text)) return null;
  const [, at = "", id = ""] = shape.exec(atob(text.replaceAll("-", "+").replaceAll("_", "/"))) ?? [];
  return id !== "" && !Number.isNaN(Date.parse(at)) ? { at: new Date(at), id } : null;
};
