import { EventEmitter } from "node:events";
import { type JobHelpers, Logger, type Runner, run, type TaskList, type WorkerEvents } from "graphile-worker";
import { z } from "zod";
import { announceTask } from "./command";
import { config } from "./config";
import type { JournaledEvent } from "./event";
import { addJob } from "./jobs";
import { readEvent } from "./journal/read";
import { log, withRequestId } from "./log";
import { jobDone } from "./metrics";
import { holdWorkerLocks } from "./worker-locks";

/** What one subscriber does with one event; it may be called twice for the same event and must then do nothing new. */
export type Handler = (event: JournaledEvent) => Promise<void>;

/** Who listens: by subscriber, then by event name; null says that the subscriber leaves this event alone, on purpose. */
export type Subscribers = Readonly<Record<string, Readonly<Record<string, Handler | null>>>>;

/** A job that the clock starts rather than an event. */
export type Scheduled = { readonly name: string; readonly cron: string; readonly run: (now: Date) => Promise<unknown> };

/** Jobs beside those of events and of the clock: by name, what is done with their payload. */
export type Tasks = Readonly<Record<string, (payload: unknown) => Promise<void>>>;

const handleTask = "handle";

const announcePayload = z.object({ eventId: z.uuid() });
const handlePayload = announcePayload.extend({ subscriber: z.string() });

const tasksFor = (subscribers: Subscribers, scheduled: readonly Scheduled[]): TaskList => ({
  [announceTask]: async (payload) => {
    const { eventId } = announcePayload.parse(payload);
    const event = await readEvent(eventId);
    if (!event) throw new Error(`event ${eventId} is not in the journal`);
    for (const [subscriber, handlers] of Object.entries(subscribers)) {
      if (handlers[event.name]) await addJob(handleTask, { eventId, subscriber }, { key: `${eventId}:${subscriber}` });
    }
  },
  [handleTask]: async (payload) => {
    const { eventId, subscriber } = handlePayload.parse(payload);
    const event = await readEvent(eventId);
    const handler = event && subscribers[subscriber]?.[event.name];
    if (!event || !handler) throw new Error(`nobody handles event ${eventId} as ${subscriber}`);
    await handler(event);
  },
  ...Object.fromEntries(
    scheduled.map((job) => [
      job.name,
      // What a job tells of itself is for whoever runs it by hand: the worker takes a result for a batch.
      async () => {
        await job.run(new Date());
      },
    ]),
  ),
});

/** Gives each task its log context and its metrics. */
const observed = (tasks: TaskList): TaskList =>
  Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      (payload: unknown, helpers: JobHelpers) =>
        withRequestId(`job-${helpers.job.id}`, async () => {
          const started = process.hrtime.bigint();
          try {
            await task?.(payload as never, helpers);
            jobDone(name, "done", started);
          } catch (error) {
            jobDone(name, "failed", started);
            log().error({ err: error, task: name, attempt: helpers.job.attempts }, "job failed");
            throw error;
          }
        }),
    ]),
  );

const quietLogger = new Logger(() => (level, message) => {
  if (level === "error" || level === "warning") log().warn({ queue: message }, "job queue");
});

/** All that a worker does. */
export type Work = {
  readonly subscribers?: Subscribers;
  readonly scheduled?: readonly Scheduled[];
  readonly tasks?: Tasks;
  /** Tasks that wait for somebody else's server: slots of their own, so that whoever is slow there slows nothing here. */
  readonly outward?: Tasks;
};

/** Starts the worker of this process: events fan out to their subscribers, scheduled jobs run. Gives a function that stops it cleanly. */
export const startWorker = async ({
  subscribers = {},
  scheduled = [],
  tasks = {},
  outward = {},
}: Work): Promise<() => Promise<void>> => {
  const { DATABASE_URL, WORKER_CONCURRENCY, WEBHOOK_CONCURRENCY } = config();
  const events: WorkerEvents = new EventEmitter();
  const release = await holdWorkerLocks(events);
  const slots = (concurrency: number, taskList: TaskList, crontab: string): Promise<Runner> =>
    run({
      connectionString: DATABASE_URL,
      concurrency,
      // A job holds no connection of the queue while it runs.
      maxPoolSize: 4,
      noHandleSignals: true,
      pollInterval: 1_000,
      taskList: observed(taskList),
      crontab,
      events,
      logger: quietLogger,
    });
  const crontab = scheduled.map((job) => `${job.cron} ${job.name}`).join("\n");
  const runners = [await slots(WORKER_CONCURRENCY, { ...tasksFor(subscribers, scheduled), ...tasks }, crontab)];
  if (Object.keys(outward).length > 0) runners.push(await slots(WEBHOOK_CONCURRENCY, { ...outward }, ""));
  return async () => {
    await Promise.all(runners.map((runner) => runner.stop()));
    await release();
  };
};
