import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { agencyKinds } from "@/lib/agency/domain/agency";
import { type PartnerActor, pauseWebhook, replayPeriod, resumeWebhook } from "@/lib/partner";
import { closeDb, db } from "@/lib/platform/db/client";
import { theProduct } from "@/lib/platform/event";
import { move } from "@/tests/faults/delivery";
import { given } from "@/tests/given";
import { hundredths, percentile } from "./load";
import { rssMb } from "./processes";
import { beginRun, keepResults, type Run } from "./run";
import type { Drain, WebhookResults } from "./webhook-results";

const [database = ""] = process.argv.slice(2);
const wanted = Number(process.env.BENCH_DELIVERIES ?? 100_000);
const healthy = 18;
const hanging = 2;
const conventions = 150;

/** A partner that answers at once, except on `/hangs`, where it never does; it notes when each path was called first. */
const startPartner = async () => {
  const state = { taken: 0, firstByConvention: new Map<string, number>() };
  const server = createServer(async (incoming, response) => {
    const at = performance.now();
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    if (incoming.url?.startsWith("/hangs")) return;
    state.taken += 1;
    const id = String(incoming.headers["webhook-id"]);
    if (!state.firstByConvention.has(id)) state.firstByConvention.set(id, at);
    response.writeHead(204).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, state, close: () => server.closeAllConnections() };
};

const partner = await startPartner();
process.env.SIMULATED_PARTNER_URL = partner.origin;

const startWorker = async (): Promise<ChildProcess> => {
  const child = fork("tests/faults/delivery-worker.ts", {
    execArgv: ["--import", "tsx"],
    env: process.env,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await once(child, "message");
  return child;
};

type Endpoint = { readonly actor: PartnerActor; readonly webhookId: string };

/** Endpoints of one partner each, whose scope is every agency. */
const endpointsAt = async (path: string, count: number): Promise<Endpoint[]> => {
  const made: Endpoint[] = [];
  for (let index = 0; index < count; index += 1) {
    const { actor } = await given.webhooks.told({ agencyKinds: [...agencyKinds] });
    const { id: webhookId } = await given.webhooks.endpoint(actor, `${partner.origin}/${path}/${index}`, {
      format: "legacy",
    });
    made.push({ actor, webhookId });
  }
  return made;
};

const happenTo = (conventionId: string) => move({ actor: theProduct }, { conventionId });

const until = async (isDone: () => boolean | Promise<boolean>, everyMs = 50): Promise<void> => {
  while (!(await isDone())) await pause(everyMs);
};

/** Nothing is left to hear of. */
const isHeard = async (): Promise<boolean> => {
  const [left] = await db().$queryRaw<{ jobs: bigint }[]>`
    select count(*) as jobs from graphile_worker.jobs where task_identifier in ('announce', 'handle')`;
  return left?.jobs === 0n;
};

const firstAttempts = async (ids: readonly string[]): Promise<WebhookResults["firstAttempt"]> => {
  const [endpoint] = await endpointsAt("one", 1);
  if (!endpoint) throw new Error("no endpoint");
  const times: number[] = [];
  for (const id of ids) {
    const before = new Set(partner.state.firstByConvention.keys());
    await happenTo(id);
    const done = performance.now();
    await until(() => partner.state.firstByConvention.size > before.size, 1);
    const [called] = [...partner.state.firstByConvention].filter(([known]) => !before.has(known));
    times.push(Math.max(0, (called?.[1] ?? done) - done));
    await pause(100);
  }
  const sorted = [...times].sort((a, b) => a - b);
  await db().webhookSubscription.deleteMany({ where: { id: endpoint.webhookId } });
  return {
    events: ids.length,
    p50: hundredths(percentile(sorted, 0.5)),
    p95: hundredths(percentile(sorted, 0.95)),
  };
};

const rate = (deliveries: number, ms: number): Drain => ({
  deliveries,
  seconds: hundredths(ms / 1000),
  perSecond: Math.round(deliveries / (ms / 1000)),
});

const timed = async (deliveries: number, begin: () => Promise<void>): Promise<Drain> => {
  const [before, started] = [partner.state.taken, performance.now()];
  await begin();
  await until(() => partner.state.taken - before >= deliveries);
  return rate(deliveries, performance.now() - started);
};

const each = async (endpoints: readonly Endpoint[], act: (endpoint: Endpoint) => Promise<unknown>): Promise<void> => {
  for (const endpoint of endpoints) await act(endpoint);
};

/** Everything waits for the endpoints, then is let go: how long the healthy ones take. */
const drain = async (endpoints: readonly Endpoint[], ids: readonly string[]): Promise<Drain> => {
  await each(endpoints, ({ actor, webhookId }) => pauseWebhook({ actor }, { webhookId }));
  for (const id of ids) await happenTo(id);
  await until(isHeard);
  return timed(healthy * ids.length, () =>
    each(endpoints, ({ actor, webhookId }) => resumeWebhook({ actor }, { webhookId })),
  );
};

const barePost = (body: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const sent = request(`${partner.origin}/floor`, { method: "POST", agent: false }, (response) => {
      response.resume().once("close", resolve);
    });
    sent.once("error", reject).end(body);
  });

const floor = async (deliveries: number): Promise<Drain> => {
  const started = performance.now();
  const body = "x".repeat(4_000);
  for (let done = 0; done < deliveries; done += 24) await Promise.all(Array.from({ length: 24 }, () => barePost(body)));
  return rate(deliveries, performance.now() - started);
};

/** Sends the same deliveries again and again, and looks at the worker's memory. */
const memory = async (worker: ChildProcess, endpoints: readonly Endpoint[]): Promise<WebhookResults["memory"]> => {
  const from = new Date(Date.now() - 3_600_000);
  const again = async (): Promise<void> => {
    const perRound = healthy * conventions;
    await timed(perRound, () =>
      each(endpoints, ({ actor, webhookId }) =>
        replayPeriod({ actor }, { webhookId, from, to: new Date(), includeDelivered: true }),
      ),
    );
  };
  await again();
  const rssStartMb = rssMb(worker.pid ?? 0);
  let deliveries = 0;
  for (; deliveries < wanted; deliveries += healthy * conventions) {
    await again();
    console.log(`${deliveries} deliveries, ${rssMb(worker.pid ?? 0)} MB`);
  }
  return { deliveries, rssStartMb, rssEndMb: rssMb(worker.pid ?? 0) };
};

const measured = async (): Promise<Omit<WebhookResults, keyof Run>> => {
  await db().webhookSubscription.deleteMany();
  const agencyId = await given.agency({ kind: "cap_emploi" });
  const ids: string[] = [];
  for (let index = 0; index < conventions; index += 1) ids.push((await given.submitted(agencyId)).id);
  const worker = await startWorker();
  try {
    const firstAttempt = await firstAttempts(ids.slice(0, 60));
    console.log(firstAttempt);
    const endpoints = await endpointsAt("healthy", healthy);
    const bare = await floor(healthy * ids.length);
    const alone = await drain(endpoints, ids);
    const stuck = await endpointsAt("hangs", hanging);
    const besideHanging = await drain([...stuck, ...endpoints], ids);
    await db().webhookSubscription.deleteMany({ where: { id: { in: stuck.map(({ webhookId }) => webhookId) } } });
    return { firstAttempt, floor: bare, alone, besideHanging, memory: await memory(worker, endpoints) };
  } finally {
    worker.kill("SIGTERM");
  }
};

const ended = beginRun("webhooks", database);
const results = await measured();
await keepResults<WebhookResults>({ ...ended(), ...results });
console.log(JSON.stringify(results, null, 2));
partner.close();
await closeDb();
process.exit(0);
