import { readFile } from "node:fs/promises";
import type { IncomingHttpHeaders } from "node:http";
import { Webhook } from "standardwebhooks";
import { z } from "zod";

/** One webhook as the partner received it, and whether it believes it. */
export type Received = {
  readonly number: number;
  readonly at: string;
  readonly path: string;
  readonly id: string;
  readonly sequence: string;
  readonly event: string;
  readonly conventionId: string;
  readonly status: string;
  /** null when the signature is good, else why it is not. */
  readonly refusal: string | null;
  /** How often the same delivery came before. */
  readonly earlier: number;
  readonly answered: number;
};

const most = 200;
const all: Received[] = [];
let count = 0;

const given = z.object({ webhookSecret: z.string() });

/** Judges a delivery with the official library, on the very bytes that came. */
const refusalOf = async (secretFile: string, headers: IncomingHttpHeaders, body: string): Promise<string | null> => {
  try {
    const { webhookSecret } = given.parse(JSON.parse(await readFile(secretFile, "utf8")));
    new Webhook(webhookSecret).verify(body, headers as Record<string, string>);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : "unknown";
  }
};

const convention = z.object({ id: z.string().default(""), status: z.string().default("") });
const envelope = z.object({
  subscribedEvent: z.string().default(""),
  payload: z.object({ convention: convention.prefault({}) }).prefault({}),
});

const contentOf = (body: string): z.output<typeof envelope> => {
  try {
    return envelope.parse(JSON.parse(body));
  } catch {
    // Whoever may post: what makes no sense is shown as empty.
    return envelope.parse({});
  }
};

/** What came over HTTP, before anything is thought of it. */
export type Incoming = {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly answered: number;
};

/** Keeps what was received, the most recent first. */
export const keep = async (secretFile: string, { path, headers, body, answered }: Incoming): Promise<void> => {
  const { subscribedEvent, payload } = contentOf(body);
  const id = String(headers["webhook-id"] ?? "");
  const refusal = await refusalOf(secretFile, headers, body);
  count += 1;
  all.unshift({
    number: count,
    at: new Date().toISOString(),
    path,
    id,
    sequence: String(headers["immersion-sequence"] ?? ""),
    event: subscribedEvent,
    conventionId: payload.convention.id,
    status: payload.convention.status,
    refusal,
    earlier: all.filter((known) => known.id === id).length,
    answered,
  });
  all.length = Math.min(all.length, most);
};

/** Everything that was received, the most recent first. */
export const received = (): readonly Received[] => all;
