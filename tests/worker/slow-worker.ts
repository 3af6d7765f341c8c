import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { db } from "@/lib/platform/db/client";
import { startWorker } from "@/lib/platform/worker";

const payload = z.object({ effect: z.string(), seconds: z.coerce.number().default(1.5) });

/** A worker whose only job says that it began, takes its time, then has an effect that can happen once. */
await startWorker({
  tasks: {
    slow: async (given) => {
      const { effect, seconds } = payload.parse(given);
      await db().$executeRaw`insert into test_starts (effect, pid) values (${effect}, ${process.pid})`;
      await pause(seconds * 1_000);
      await db()
        .$executeRaw`insert into test_effects (effect, pid) values (${effect}, ${process.pid}) on conflict (effect) do nothing`;
    },
  },
});
process.send?.("ready");
