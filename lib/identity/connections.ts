import { log } from "@/lib/platform/log";
import { monthsBefore } from "@/lib/retention/domain/months-before";
import { keptFor } from "@/lib/retention/domain/retention-rules";
import { deleteConnectionsBefore } from "./store/connections";

/** Deletes what is left of former connections, addresses included, once they have been kept for as long as the notice says. Tells how many. */
export const forgetConnections = async (now: Date): Promise<{ readonly forgotten: number }> => {
  const forgotten = await deleteConnectionsBefore(monthsBefore(now, keptFor("connection").count));
  log().info({ forgotten }, "connections forgotten");
  return { forgotten };
};
