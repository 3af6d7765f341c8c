import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";

type Metrics = { registry: Registry; requests: Histogram; jobs: Histogram; refusals: Counter };

const kept = globalThis as { immersionMetrics?: Metrics };

const make = (): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: "immersion_" });
  const seconds = [0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 15];
  return {
    registry,
    requests: new Histogram({
      name: "immersion_action_seconds",
      help: "Duration of server actions and endpoints",
      labelNames: ["name", "outcome"],
      buckets: seconds,
      registers: [registry],
    }),
    jobs: new Histogram({
      name: "immersion_job_seconds",
      help: "Duration of jobs",
      labelNames: ["task", "outcome"],
      buckets: seconds,
      registers: [registry],
    }),
    refusals: new Counter({
      name: "immersion_refusals_total",
      help: "Operations refused on purpose, by code",
      labelNames: ["code"],
      registers: [registry],
    }),
  };
};

const metrics = (): Metrics => {
  kept.immersionMetrics ??= make();
  return kept.immersionMetrics;
};

const since = (started: bigint): number => Number(process.hrtime.bigint() - started) / 1e9;

/** Notes the end of a job; `started` comes from process.hrtime.bigint(). */
export const jobDone = (task: string, outcome: "done" | "failed", started: bigint): void =>
  metrics().jobs.observe({ task, outcome }, since(started));

/** Notes the end of a server action or an endpoint. */
export const actionDone = (name: string, outcome: "done" | "refused" | "failed", started: bigint): void =>
  metrics().requests.observe({ name, outcome }, since(started));

/** Notes that an operation was refused on purpose. */
export const refused = (code: string): void => metrics().refusals.inc({ code });

/** All metrics of this process as Prometheus reads them, with their content type. */
export const metricsText = async (): Promise<{ body: string; contentType: string }> => ({
  body: await metrics().registry.metrics(),
  contentType: metrics().registry.contentType,
});
