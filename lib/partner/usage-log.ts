import { dayInFrance } from "@/lib/platform/clock";
import { log } from "@/lib/platform/log";
import { addDays } from "@/lib/reference/holidays";
import { addCalls, type CountedCalls, forgetCalls } from "./store/usage";

// Calls are counted in memory and added to the table every few seconds, off the answers' path: a partner never waits for its own
// figures, and a process that is killed takes the last seconds of them with it.
const waiting = new Map<string, CountedCalls>();
const everyMs = 3_000;
let timer: NodeJS.Timeout | undefined;

/** Writes the counts that wait now. */
export const flushCalls = async (): Promise<void> => {
  clearTimeout(timer);
  timer = undefined;
  const counted = [...waiting.values()];
  waiting.clear();
  if (counted.length === 0) return;
  try {
    await addCalls(counted);
  } catch (error) {
    const lost = counted.reduce((total, { calls }) => total + calls, 0);
    log().warn({ reason: error instanceof Error ? error.name : "unknown", lost }, "partner calls not counted");
  }
};

/** Counts a call that a partner's key opened, whatever its answer: its endpoint as the contract writes it and its status, nothing else. */
export const countCall = (consumerId: string, endpoint: string, status: number, at: Date): void => {
  const day = dayInFrance(at);
  const key = `${consumerId} ${day} ${status} ${endpoint}`;
  const calls = (waiting.get(key)?.calls ?? 0) + 1;
  waiting.set(key, { consumerId, day, endpoint, status, calls });
  timer ??= setTimeout(flushCalls, everyMs).unref();
};

/** Days for which a partner's figures are kept. */
const keptDays = 400;

/** Forgets the figures of more than thirteen months ago. */
export const purgeCalls = (now: Date): Promise<void> => forgetCalls(addDays(dayInFrance(now), -keptDays));
