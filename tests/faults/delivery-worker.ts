import { startWorker } from "@/lib/platform/worker";
import { outward, scheduled, subscribers } from "@/lib/wiring";

/** A worker that tells partners, and nothing else: what a run of faults kills and starts again. */
await startWorker({
  subscribers: { webhook: subscribers.webhook ?? {} },
  scheduled: scheduled.filter(({ name }) => name === "webhook-sweep"),
  outward,
});
process.send?.("ready");
