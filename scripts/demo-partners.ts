// `npm run demo:partners`: what a client of the partner API needs to be tried against the demonstration, as environment lines. A
// database of before the test bench is given one.
import { closeDb } from "@/lib/platform/db/client";
import { closeRateLimits } from "@/lib/platform/rate-limit";
import { seedTestBench, testBench } from "@/prisma/seed/test-bench";

const now = new Date();
await seedTestBench(now);
for (const [name, value] of await testBench(now)) console.log(`${name}=${value}`);
await closeRateLimits();
await closeDb();
