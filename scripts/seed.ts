import { closeDb } from "@/lib/platform/db/client";
import { closeRateLimits } from "@/lib/platform/rate-limit";
import { seedDemonstration } from "@/prisma/seed";

await seedDemonstration(new Date());
await closeRateLimits();
await closeDb();
