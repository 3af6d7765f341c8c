import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { sweepDeliveries } from "@/lib/partner";
import { statusAlong } from "@/lib/partner/domain/webhook-events";
import { command } from "@/lib/platform/command";
import { db } from "@/lib/platform/db/client";
import { theProduct } from "@/lib/platform/event";
import { given } from "@/tests/given";
import { asOwner } from "../database/owner";
import { drawFrom } from "../lifecycle/random";
import { isSigned, judge, type Verdict, type WrittenEvent } from "./check";
import { unreliablePartner } from "./unreliable-partner";
import { startWorkers } from "./workers";

/** How hard a run is. */
export type Faults = {
  readonly workers: number;
  readonly conventions: number;
  readonly events: number;
  readonly percentDropped: number;
  readonly killEveryMs: number;
  /** The run goes on until so many were killed; Infinity kills as long as there is something to tell. */
  readonly kills: number;
  /** Restarts the database, and how often that happens while events are written. */
  readonly restart?: () => Promise<void>;
  readonly restarts?: number;
  /** Milliseconds between ten events and the next ten. */
  readonly pace: number;
  readonly seed: number;
  readonly onProgress?: (text: string) => void;
};

/** A run's verdict, with what was done to the product. */
export type FaultsReport = Verdict & {
  readonly killed: number;
  readonly dropped: number;
  readonly restarted: number;
  readonly seconds: number;
};

const conventionKey = z.object({ conventionId: z.uuid() });

/** Moves a convention back and forth between two statuses as its journal tells it, and writes the event's place into it: the content of a state says which events it holds. */
export const move = command<typeof theProduct, z.output<typeof conventionKey>, null>(
  conventionKey,
  async ({ tx }, { conventionId }) => {
    const chain = `convention:${conventionId}`;
    const [head] = await tx.$queryRaw<{ length: number }[]>`
      select length from journal_chains where chain = ${chain} for update`;
    const place = (head?.length ?? 0) + 1;
    await tx.$executeRaw`
      update conventions set business_advantages = ${`place ${place}`} where id = ${conventionId}::uuid`;
    const by = "back-office";
    const event =
      place % 2 === 0
        ? { name: "ConventionChangeRequested", payload: { conventionId, by, addressee: "beneficiary" } }
        : { name: "ConventionResubmitted", payload: { conventionId, by, changed: [] } };
    return { result: null, events: [{ chain, ...event }] };
  },
);

/** Tries again what a lost database interrupted: whether the act was done is read from the journal at the end. */
const insist = async (act: () => Promise<unknown>): Promise<void> => {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await act();
      return;
    } catch {
      await pause(300);
    }
  }
  throw new Error("the database did not come back");
};

/** Time passes quickly: what would be tried in minutes or days is tried within two seconds. */
const hurry = async (): Promise<void> => {
  await asOwner(
    `update webhook_deliveries set next_attempt_at = now() where status = 'pending' and next_attempt_at > now() + interval '2 seconds'`,
  );
  await sweepDeliveries(new Date(Date.now() + 60_000));
};

const isQuiet = async (): Promise<boolean> => {
  const [left] = await db().$queryRaw<{ open: bigint; jobs: bigint }[]>`
    select (select count(*) from webhook_deliveries where status in ('pending', 'waiting')) as open,
      (select count(*) from graphile_worker.jobs where task_identifier in ('announce', 'handle')) as jobs`;
  return left !== undefined && left.open === 0n && left.jobs === 0n;
};

/** Every event of these conventions that the journal holds, be its writer sure of it or not. */
const writtenEvents = async (ids: readonly string[]): Promise<WrittenEvent[]> => {
  const all = await Promise.all(
    ids.map(async (conventionId) => {
      const events = await given.webhooks.happened(conventionId);
      const names = events.map(({ name }) => name);
      return events.map(({ position }, index) => ({
        conventionId,
        position,
        changesStatus: index > 0 && statusAlong(names.slice(0, index)) !== statusAlong(names.slice(0, index + 1)),
      }));
    }),
  );
  return all.flat();
};

/**
 * Lets things happen to conventions while workers are killed, answers are lost and the database restarts, waits until nothing
 * is left to tell, and judges what the partner received. Needs SIMULATED_PARTNER_URL to be this process's to set.
 */
export const runFaults = async (faults: Faults): Promise<FaultsReport> => {
  const started = Date.now();
  const draw = drawFrom(faults.seed);
  const secrets = { "/states": "", "/changes": "" };
  const partner = await unreliablePartner(faults.percentDropped, draw, (call) => isSigned(call, secrets));
  process.env.SIMULATED_PARTNER_URL = partner.origin;
  const agencyId = await given.agency({ kind: "cap_emploi" });
  const { actor } = await given.webhooks.told({ agencyIds: [agencyId] });
  const states = await given.webhooks.endpoint(actor, `${partner.origin}/states`, { format: "legacy" });
  const changes = await given.webhooks.endpoint(actor, `${partner.origin}/changes`, {
    events: ["convention.status-changed"],
    payload: "thin",
  });
  secrets["/states"] = states.secret;
  secrets["/changes"] = changes.secret;
  const ids: string[] = [];
  for (let index = 0; index < faults.conventions; index += 1) {
    const { id } = await given.submitted(agencyId);
    // The first state says its place too.
    await asOwner(`update conventions set business_advantages = 'place 1' where id = '${id}'`);
    ids.push(id);
  }
  const workers = await startWorkers(faults.workers);
  const killing = setInterval(() => {
    if (workers.counts.killed < faults.kills) workers.killOne();
  }, faults.killEveryMs);
  const hurrying = setInterval(() => {
    hurry().catch(() => faults.onProgress?.("the database is away"));
  }, 2_000);
  let restarted = 0;
  const leastKills = Number.isFinite(faults.kills) ? faults.kills : 0;
  try {
    const { restarts = 0, restart } = faults;
    const total = Math.max(0, faults.events - faults.conventions);
    for (let done = 0; done < total; done += 10) {
      const batch = Array.from({ length: Math.min(10, total - done) }, () => draw.one(ids));
      await Promise.all(batch.map((conventionId) => insist(() => move({ actor: theProduct }, { conventionId }))));
      await pause(faults.pace);
      if (restart && restarted < restarts && done > ((restarted + 1) * total) / (restarts + 1)) {
        restarted += 1;
        await restart();
      }
      if (done % 500 === 0)
        faults.onProgress?.(`${done} events, ${partner.calls.length} calls, ${workers.counts.killed} kills`);
    }
    for (let quiet = false; !quiet || workers.counts.killed < leastKills; await pause(500)) {
      quiet = await isQuiet().catch(() => false);
      faults.onProgress?.(`${partner.calls.length} calls`);
    }
  } finally {
    clearInterval(killing);
    clearInterval(hurrying);
    workers.stop();
    partner.close();
  }
  const verdict = judge(await writtenEvents(ids), partner.calls);
  return {
    ...verdict,
    killed: workers.counts.killed,
    dropped: partner.counts.dropped,
    restarted,
    seconds: Math.round((Date.now() - started) / 1000),
  };
};
