import http from "node:http";

/** What to ask: addresses in turn, under one set of headers. */
export type Target = {
  readonly name: string;
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** Each request says that it comes from another address. */
  readonly fromMany?: true;
};

/** What one load gave; times in milliseconds. */
export type Load = {
  readonly requests: number;
  readonly failures: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
};

/** How long and how much at most: whichever comes first. */
export type Bound = { readonly connections: number; readonly seconds: number; readonly mostRequests: number };

const ask = (origin: string, agent: http.Agent, path: string, headers: Target["headers"]): Promise<boolean> =>
  new Promise((resolve) => {
    const request = http.get(`${origin}${path}`, { agent, headers }, (response) => {
      response.resume();
      response.once("end", () => resolve(response.statusCode === 200));
    });
    request.once("error", () => resolve(false));
  });

/** Rounded to hundredths, as figures are kept. */
export const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** The value below which a share of sorted times lies. */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? Number.NaN;

/** Asks a target over and over on so many connections, each one waiting for its answer; loopback only. */
export const load = async (origin: string, { paths, headers, fromMany }: Target, bound: Bound): Promise<Load> => {
  if (!["localhost", "127.0.0.1"].includes(new URL(origin).hostname)) throw new Error("a bench stays on this machine");
  const agent = new http.Agent({ keepAlive: true, maxSockets: bound.connections });
  const times: number[] = [];
  let failures = 0;
  let begun = 0;
  const start = performance.now();
  const until = start + bound.seconds * 1000;
  const connection = async (): Promise<void> => {
    while (performance.now() < until && begun < bound.mostRequests) {
      const path = paths[begun % paths.length] ?? "/";
      const from = fromMany && { "x-forwarded-for": `10.${(begun >> 16) & 255}.${(begun >> 8) & 255}.${begun & 255}` };
      begun += 1;
      const sent = performance.now();
      if (!(await ask(origin, agent, path, { ...headers, ...from }))) failures += 1;
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: bound.connections }, connection));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) => Math.round(percentile(sorted, share) * 10) / 10;
  return { requests: sorted.length, failures, seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
};
