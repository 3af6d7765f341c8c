import { closeDb } from "@/lib/platform/db/client";
import { scheduled } from "@/lib/wiring";

// Runs by hand one of the jobs that the clock starts; each is idempotent and says what it did in its own line of the log.
const [name] = process.argv.slice(2);
const job = scheduled.find((one) => one.name === name);
if (!job) {
  console.error(
    `npm run job -- <name>, one of:\n${scheduled.map((one) => `  ${one.name.padEnd(20)} ${one.cron}`).join("\n")}`,
  );
  process.exit(1);
}
await job.run(new Date());
await closeDb();
console.log(`${job.name}: done`);
