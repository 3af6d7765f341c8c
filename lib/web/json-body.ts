import { DomainError } from "@/lib/platform/errors";

/** Bytes of a body that partners may send (partner-api.md 1.1). */
const mostBytes = 819_200;

const readText = async (request: Request): Promise<string> => {
  if (request.body === null) return "";
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    // What is announced as shorter than it is gets no further than the limit.
    if (size > mostBytes) throw new DomainError("tooLarge", "body-too-large", "request entity too large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // The reason would repeat what was sent.
    return null;
  }
};

/**
 * The JSON of a request: an object or a list; `{}` when there is none or when it is something else than JSON. Throws
 * DomainError("invalid") for malformed JSON or a bare value, DomainError("tooLarge") beyond 819,200 bytes.
 */
export const readJsonBody = async (request: Request): Promise<unknown> => {
  const text = await readText(request);
  if (text === "" || !/^application\/(?:[\w.+-]+\+)?json\b/iu.test(request.headers.get("content-type") ?? ""))
    return {};
  const body = parsed(text);
  if (typeof body === "object" && body !== null) return body;
  throw new DomainError("invalid", "body-malformed", "Malformed JSON in the request body");
};
