import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newWebhookSecret, webhookHeaders } from "../webhook/signature";
import { type SnippetLanguage, snippet, snippetLanguages } from "./snippets";
import { verificationSamples } from "./verification-samples";

const folder = mkdtempSync(path.join(tmpdir(), "snippets-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What runs each language. */
const runners: Readonly<
  Record<SnippetLanguage, { readonly program: string; readonly args: string[]; readonly file: string }>
> = {
  curl: { program: "sh", args: [], file: "call.sh" },
  typescript: { program: process.execPath, args: ["--import", "tsx"], file: "call.mts" },
  python: { program: "python3", args: [], file: "call.py" },
  php: { program: "php", args: [], file: "call.php" },
};

const exists = (program: string, argument: string): boolean => spawnSync(program, [argument]).status === 0;

/** A machine need not have every language: those that it lacks are named, and TypeScript is never among them. */
const runnable = snippetLanguages.filter(
  (language) =>
    language === "typescript" ||
    (language === "curl"
      ? exists("curl", "--version") && exists("openssl", "version")
      : exists(runners[language].program, "--version")),
);
const missing = snippetLanguages.filter((language) => !runnable.includes(language));

type Ran = { readonly code: number | null; readonly out: string };

const run = async (
  language: SnippetLanguage,
  text: string,
  { args = [], env = {}, input = "" }: { args?: string[]; env?: Record<string, string>; input?: string } = {},
): Promise<Ran> => {
  const { program, args: before, file } = runners[language];
  const script = path.join(folder, `${Math.random().toString(36).slice(2)}-${file}`);
  writeFileSync(script, text);
  const child = spawn(program, [...before, script, ...args], { env: { ...process.env, ...env } });
  let out = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (out += chunk));
  child.stdin.end(input);
  const [code] = await once(child, "close");
  return { code, out };
};

type Seen = { method: string; url: string; key: string; type: string; body: string };
let seen: Seen[] = [];
let origin: string;
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  seen.push({
    method: request.method ?? "",
    url: request.url ?? "",
    key: request.headers.authorization ?? "",
    type: request.headers["content-type"] ?? "",
    body: Buffer.concat(chunks).toString("utf8"),
  });
  response.writeHead(200, { "content-type": "application/json" }).end('{"data":[]}');
});
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  seen = [];
});
afterAll(() => server.close());

it(`are run in ${runnable.join(", ")}${missing.length > 0 ? `; not here: ${missing.join(", ")}` : ""}`, () => {
  expect(runnable).toContain("typescript");
});

describe.each(runnable)("a call in %s", (language) => {
  const env = { API_KEY: "cle.de.essai" };

  it("reads", async () => {
    const url = `${origin}/api/v3/offers?sortBy=date&sirets%5B%5D=00000001800028`;
    const { out } = await run(language, snippet(language, { method: "GET", url }), { env });
    expect(seen).toEqual([
      { method: "GET", url: url.slice(origin.length), key: env.API_KEY, type: expect.any(String), body: "" },
    ]);
    expect(out).toContain('{"data":[]}');
  });

  it("posts what it is given, to the letter", async () => {
    const body = { text: 'l’été "d\'un" $HOME \\ \n fin', list: ["a"], number: 1 };
    const url = `${origin}/api/v3/webhooks`;
    await run(language, snippet(language, { method: "POST", url, body }), { env });
    expect(seen).toMatchObject([{ method: "POST", key: env.API_KEY, type: "application/json" }]);
    expect(JSON.parse(seen[0]?.body ?? "")).toEqual(body);
  });
});

describe.each(runnable)("believing a delivery in %s (Standard Webhooks 1.0.0)", (language) => {
  const secret = newWebhookSecret();
  const body = '{"type":"webhook.test","data":{"test":"été"}}';

  /** What reads a delivery from the environment and its standard input, and ends well when it believes it. */
  const harness: Readonly<Record<SnippetLanguage, string>> = {
    curl: verificationSamples.curl,
    typescript: `${verificationSamples.typescript}
import { readFileSync } from "node:fs";
const headers = JSON.parse(process.env.HEADERS ?? "");
process.exit(isOurs(headers, readFileSync(0, "utf8"), process.env.SECRET ?? "") ? 0 : 1);`,
    python: `${verificationSamples.python}

import json, os, sys
sys.exit(0 if is_ours(json.loads(os.environ["HEADERS"]), sys.stdin.buffer.read(), os.environ["SECRET"]) else 1)`,
    php: `${verificationSamples.php}
exit(is_ours(json_decode(getenv('HEADERS'), true), file_get_contents('php://stdin'), getenv('SECRET')) ? 0 : 1);`,
  };

  const believes = async (headers: Readonly<Record<string, string>>, input = body, own = secret): Promise<boolean> => {
    const args = [headers["webhook-id"], headers["webhook-timestamp"], headers["webhook-signature"], own].map(String);
    const env = { HEADERS: JSON.stringify(headers), SECRET: own };
    const { code, out } = await run(language, harness[language], { args, env, input });
    if (code !== 0 && code !== 1) throw new Error(out);
    return code === 0;
  };
  const signed = (sentAt = new Date(), secrets = [secret]) => webhookHeaders(secrets, { id: "d1", sentAt, body });

  it("takes ours, with the secret before too while both sign", async () => {
    expect(await believes(signed())).toBe(true);
    expect(await believes(signed(new Date(), [newWebhookSecret(), secret]))).toBe(true);
  });

  it("refuses another byte, another secret, another id, and what is too old", async () => {
    expect(await believes(signed(), body.replace("été", "ete"))).toBe(false);
    expect(await believes(signed(), body, newWebhookSecret())).toBe(false);
    expect(await believes({ ...signed(), "webhook-id": "d2" })).toBe(false);
    expect(await believes(signed(new Date(Date.now() - 301_000)))).toBe(false);
  });
});
