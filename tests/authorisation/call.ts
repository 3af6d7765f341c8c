import { readFileSync } from "node:fs";
import type { Answer } from "./judge";

const base = (): string => process.env.PUBLIC_URL ?? "";

const cookieHeader = (cookies: Readonly<Record<string, string>>): string =>
  Object.entries(cookies)
    .map(([name, value]) => `${name}=${value}`)
    .join("; ");

/** A redirection as a path of ours; the framework's own adds how to go there after a semicolon. */
const pathOf = (location: string | null): string | null =>
  location === null ? null : (location.replace(base(), "").split(";")[0] ?? null);

const answerOf = async (response: Response): Promise<Omit<Answer, "wrote">> => ({
  status: response.status,
  location: pathOf(response.headers.get("x-action-redirect") ?? response.headers.get("location")),
  body: await response.text(),
});

let callers = 0;

/** Each call comes from an address of its own: what is judged is the right, not how often one asks. */
const headersOf = (cookies: Readonly<Record<string, string>>) => {
  callers += 1;
  return {
    cookie: cookieHeader(cookies),
    "x-forwarded-for": `10.${callers >> 16}.${(callers >> 8) & 255}.${callers & 255}`,
  };
};

/** What one call of an address is: as whom, how, with what. */
export type Asked = {
  readonly cookies: Readonly<Record<string, string>>;
  readonly key?: string | undefined;
  readonly method?: "POST" | "DELETE" | undefined;
  readonly body?: object | undefined;
};

/** Opens an address as somebody. */
export const open = async (address: string, { cookies, key, method, body }: Asked) =>
  answerOf(
    await fetch(`${base()}${address}`, {
      method: method ?? "GET",
      redirect: "manual",
      headers: {
        ...headersOf(cookies),
        ...(key && { authorization: key }),
        ...(body && { "content-type": "application/json" }),
      },
      ...(body && { body: JSON.stringify(body) }),
    }),
  );

type Manifest = {
  readonly node: Record<string, { exportedName: string; filename: string; workers: Record<string, unknown> }>;
};

const manifest = (): Manifest => JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8"));

/** The id of each action of the build, and the pages that carry it, by its file and name. */
export const builtActions = (): ReadonlyMap<string, { readonly id: string; readonly page: string }> =>
  new Map(
    Object.entries(manifest().node).map(([id, { exportedName, filename, workers }]) => {
      const file = filename.replace(/^app\//, "").replace(/\.tsx?$/, "");
      const page = (Object.keys(workers)[0] ?? "").replace(/^app\//, "");
      return [`${file}#${exportedName}`, { id, page }];
    }),
  );

/** Calls an action as the framework's client does, with any arguments: nothing that a form would hold back is held back. */
export const call = async (
  address: string,
  id: string,
  bound: readonly (string | null | Readonly<Record<string, string>>)[],
  form: Readonly<Record<string, string>>,
  cookies: Readonly<Record<string, string>>,
) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(form)) body.append(`_1_${name}`, value);
  body.append("0", JSON.stringify([...bound, { values: {}, issues: [] }, "$K1"]));
  return answerOf(
    await fetch(`${base()}${address}`, {
      method: "POST",
      redirect: "manual",
      headers: { ...headersOf(cookies), "next-action": id, origin: base() },
      body,
    }),
  );
};
