import { isUuid } from "@/lib/platform/ids";

/** A place among changes, as a cursor names it. */
export type CursorPlace = { readonly updatedAt: Date; readonly id: string };

/** Milliseconds that a date can count. */
const mostMs = 8_640_000_000_000_000;

/** A place as partners carry it from a page to the next: nothing that they may rely on. */
export const writeCursor = ({ updatedAt, id }: CursorPlace): string =>
  Buffer.from(`${updatedAt.getTime()}.${id}`).toString("base64url");

/** The place that a cursor names, null when it is none of ours. */
export const readCursor = (given: string): CursorPlace | null => {
  const [, ms = "", id = ""] = /^(\d{1,16})\.(.+)$/u.exec(Buffer.from(given, "base64url").toString("utf8")) ?? [];
  return isUuid(id) && Number(ms) <= mostMs ? { updatedAt: new Date(Number(ms)), id } : null;
};
