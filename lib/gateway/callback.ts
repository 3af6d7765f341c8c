import { promises as dns, type LookupAddress } from "node:dns";
import http from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { setTimeout as after } from "node:timers/promises";
import { config } from "@/lib/platform/config";
import { isPublicAddress } from "./public-address";

/** Milliseconds for one whole call, and for the connection alone. */
const patience = { call: 15_000, connect: 5_000, resolve: 3_000 } as const;

/** Bytes of an answer that are read. */
const mostRead = 65_536;

/** What came of a call: an answer, with the seconds that it asks to wait and what it says, or why there was none. */
export type CallbackAnswer =
  | { readonly kind: "answered"; readonly status: number; readonly retryAfter: number | null; readonly text: string }
  | { readonly kind: "failed"; readonly reason: "timeout" | "unreachable" | "address-refused" };

/** A name or number that leads to no public address. */
class AddressRefused extends Error {
  override readonly name = "AddressRefused";
}

/** The demonstration's partner, the only one of this machine: production refuses the setting. */
const isSimulated = (url: URL): boolean => {
  const { SIMULATED_PARTNER_URL } = config();
  return SIMULATED_PARTNER_URL !== undefined && new URL(SIMULATED_PARTNER_URL).origin === url.origin;
};

/** The host of an address without the brackets of IPv6. */
const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/gu, "");

const isLocalName = (host: string): boolean => /(?:^|\.)(?:localhost|local|internal)\.?$/u.test(host);

/** Addresses taken over from the former service may be plain ones, as they were there (partner-api.md 5.8). */
type Origin = { readonly isImported: boolean };

const hasProtocol = ({ protocol }: URL, { isImported }: Origin): boolean =>
  protocol === "https:" || (isImported && protocol === "http:");

/**
 * What is wrong with an address as it is written: "format" when it is no https address on the usual port without a user,
 * "local" when it names this machine or a network that is not public. null when nothing is; its name is resolved at each call.
 */
export const callbackFault = (text: string, origin: Origin = { isImported: false }): "format" | "local" | null => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url) return "format";
  if (isSimulated(url)) return null;
  const host = hostOf(url);
  if (isLocalName(host) || (isIP(host) !== 0 && !isPublicAddress(host))) return "local";
  return hasProtocol(url, origin) && url.port === "" && url.username === "" && url.password === "" ? null : "format";
};

/** How a name becomes addresses. */
type Resolve = (host: string) => Promise<LookupAddress[]>;

const bySystem: Resolve = (host) => dns.lookup(host, { all: true });

const publicAddresses = async (host: string, resolve: Resolve): Promise<LookupAddress[]> => {
  const addresses = await resolve(host);
  if (!addresses.every(({ address }) => isPublicAddress(address))) throw new AddressRefused();
  return addresses;
};

/** Whether a name is known to lead to an address that is not public; one that does not resolve now is judged at each call. */
export const leadsInside = async (text: string, resolve: Resolve = bySystem): Promise<boolean> => {
  const url = new URL(text);
  if (isSimulated(url)) return false;
  const judged = publicAddresses(hostOf(url), resolve).then(
    () => false,
    (error: unknown) => error instanceof AddressRefused,
  );
  return Promise.race([judged, after(patience.resolve, false, { ref: false })]);
};

/** Resolves a name for one connection: what was judged is what is called, whatever the name says next. */
const pinned =
  (resolve: Resolve): LookupFunction =>
  (host, { all }, done) => {
    publicAddresses(host, resolve).then(
      (addresses) => {
        const [first] = addresses;
        if (all || !first) done(null, addresses);
        else done(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => done(error, []),
    );
  };

/** Seconds of a Retry-After header, as a number or as a date (RFC 9110 10.2.3). */
const retryAfterOf = (header: string | undefined, now: number): number | null => {
  if (header === undefined) return null;
  const seconds = /^\d+$/u.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : null;
};

type Sending = { readonly url: URL; readonly headers: Readonly<Record<string, string>>; readonly body: string };

type Answered = Extract<CallbackAnswer, { readonly kind: "answered" }> & { readonly location: string | undefined };

const send = ({ url, headers, body }: Sending, lookup: LookupFunction): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const request = (url.protocol === "https:" ? https : http).request(url, {
      method: "POST",
      agent: false,
      headers: { ...headers, "content-length": Buffer.byteLength(body) },
      signal: AbortSignal.timeout(patience.call),
      ...(!isSimulated(url) && { lookup }),
    });
    const connecting = setTimeout(() => request.destroy(new Error("timeout")), patience.connect);
    request.once("socket", (socket) => socket.once("connect", () => clearTimeout(connecting)));
    request.once("error", reject);
    request.once("close", () => clearTimeout(connecting));
    request.once("response", (response) => {
      const chunks: Buffer[] = [];
      let read = 0;
      response.on("data", (chunk: Buffer) => {
        if (read <= mostRead) chunks.push(chunk);
        read += chunk.length;
        if (read > mostRead) response.destroy();
      });
      const { "retry-after": wait, location } = response.headers;
      const retryAfter = retryAfterOf(wait, Date.now());
      response.once("error", reject);
      response.once("close", () => {
        const text = Buffer.concat(chunks).toString("utf8");
        resolve({ kind: "answered", status: response.statusCode ?? 0, retryAfter, text, location });
      });
    });
    request.end(body);
  });

/** The address that a 307 or 308 leads to on the same host, null for any other answer. */
const sameHost = ({ status, location }: Answered, from: URL): URL | null => {
  if ((status !== 307 && status !== 308) || location === undefined || !URL.canParse(location, from)) return null;
  const to = new URL(location, from);
  return to.hostname === from.hostname && (to.protocol === "https:" || to.protocol === from.protocol) ? to : null;
};

/** A call to a partner: what is sent, and whether the address was taken over from the former service. */
export type Callback = {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isImported: boolean;
};

const call = async ({ address, headers, body, isImported }: Callback, lookup: LookupFunction): Promise<Answered> => {
  const url = new URL(address);
  const answer = await send({ url, headers, body }, lookup);
  const onward = isImported ? sameHost(answer, url) : null;
  return onward !== null && callbackFault(onward.href, { isImported }) === null
    ? send({ url: onward, headers, body }, lookup)
    : answer;
};

/**
 * Posts JSON to a partner's address, over one new connection to a public address. A redirect is an answer like others; an
 * imported address may be led on once by a 307 or a 308, within its own host. Never throws for what the network or the
 * partner does.
 */
export const postCallback = async (callback: Callback, resolve: Resolve = bySystem): Promise<CallbackAnswer> => {
  const refused = { kind: "failed", reason: "address-refused" } as const;
  if (callbackFault(callback.address, callback) !== null) return refused;
  try {
    const { location, ...answer } = await call(callback, pinned(resolve));
    return answer;
  } catch (error) {
    if (error instanceof AddressRefused) return refused;
    const isLate = error instanceof Error && (error.name === "TimeoutError" || /timeout|aborted/u.test(error.message));
    return { kind: "failed", reason: isLate ? "timeout" : "unreachable" };
  }
};
