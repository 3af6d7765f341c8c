import { isUuid } from "@/lib/platform/ids";

/** A place in a list: after the row of that instant and id. */
type CursorPlace = { readonly at: Date; readonly id: string };

/** Milliseconds that a date can count. */
const mostMs = 8_640_000_000_000_000;

/** A place as partners carry it from a page to the next: nothing that they may rely on. */
export const writeCursor = ({ at, id }: CursorPlace): string =>
  Buffer.from(`${at.getTime()}.${id}`).toString("base64url");

/** The place that a cursor names, null when it is none of ours. */
export const readCursor = (given: string): CursorPlace | null => {
  const [, ms = "", id = ""] = /^(\d{1,16})\.(.+)$/u.exec(Buffer.from(given, "base64url").toString("utf8")) ?? [];
  return isUuid(id) && Number(ms) <= mostMs ? { at: new Date(Number(ms)), id } : null;
};
