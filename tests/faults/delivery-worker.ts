import { deliverWebhook, deliveryTask, sweepDeliveries, webhookSubscriber } from "@/lib/partner";
import { startWorker } from "@/lib/platform/worker";

/** A worker that tells partners, and nothing else: what a run of faults kills and starts again. */
await startWorker({
  subscribers: { webhook: webhookSubscriber },
  scheduled: [{ name: "webhook-sweep", cron: "* * * * *", run: sweepDeliveries }],
  outward: { [deliveryTask]: (payload) => deliverWebhook(payload) },
});
process.send?.("ready");
