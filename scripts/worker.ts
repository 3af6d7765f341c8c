import { config } from "@/lib/platform/config";
import { closeDb } from "@/lib/platform/db/client";
import { log } from "@/lib/platform/log";
import { startWorker } from "@/lib/platform/worker";
import { outward, scheduled, subscribers, tasks } from "@/lib/wiring";

config();
const stop = await startWorker({ subscribers, scheduled, tasks, outward });
log().info("worker ready");

const leave = async () => {
  await stop();
  await closeDb();
  process.exit(0);
};
process.once("SIGTERM", leave);
process.once("SIGINT", leave);
