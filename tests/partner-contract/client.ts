import { expect, inject, it } from "vitest";
import type { CheckFile } from "./world";

/** What a check sends; `key` null sends none, undefined the next partner's of its file. */
export type Call = {
  readonly method?: string;
  readonly key?: string | null;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** What it receives: `body` is the JSON, undefined when there is none. */
export type Received = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: ReturnType<typeof JSON.parse>;
};

/** Calls that one partner may make in a second, and how long its second is taken to be. */
const callsBySecond = 5;
const secondMs = 1_200;

/** Keys that take turns, so that none is ever limited. */
const turns = (keys: readonly string[]) => {
  const used = keys.map((key) => ({ key, at: [] as number[] }));
  let turn = 0;
  return (): string => {
    const now = Date.now();
    for (let tried = 0; tried < used.length; tried += 1) {
      turn = (turn + 1) % used.length;
      const one = used[turn];
      if (!one) continue;
      one.at = one.at.filter((time) => now - time < secondMs);
      if (one.at.length < callsBySecond) {
        one.at.push(now);
        return one.key;
      }
    }
    throw new Error("more calls than the partners of this file may make: give it more of them");
  };
};

const textOf = (body: unknown): BodyInit =>
  typeof body === "string" || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body);

const parsed = (text: string): unknown => {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
};

/** Calls an address of the API under /api, as a partner does. */
export const callAs = async (path: string, { method = "GET", key = null, body, headers }: Call): Promise<Received> => {
  const response = await fetch(`${process.env.PUBLIC_URL}/api${path}`, {
    method,
    redirect: "manual",
    headers: {
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(key !== null && { authorization: key }),
      ...headers,
    },
    ...(body !== undefined && { body: textOf(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parsed(text) };
};

/** The client of one file of checks. */
export const clientOf = (file: CheckFile) => {
  const nextKey = turns(inject("world").partners[file]);
  return (path: string, call: Call = {}) => callAs(path, { key: nextKey(), ...call });
};

/** Texts that name a part of a request which was refused. */
export const refused = (part: "queryParamsSchema" | "requestBodySchema" | "headersSchema", route: string): string =>
  `Shared-route schema '${part}' was not respected in adapter 'express'.\nRoute: ${route}`;

/** The refusal of a call without a key. */
export const withoutHeader = (route: string) => ({
  status: 400,
  message: refused("headersSchema", route),
  issues: ["authorization : Invalid input: expected string, received undefined"],
});

/** One check by its number in the contract (partner-api.md 10). */
export const check = (number: number | string, title: string, run: () => Promise<void>) =>
  it(`${number} ${title}`, run);

/** Expects a refusal whole: its status, its body and nothing else. */
export const expectRefusal = (
  { status, body }: Received,
  expected: { status: number; message: string; issues?: string[] },
) => {
  expect(body).toEqual(expected);
  expect(status).toBe(expected.status);
};
