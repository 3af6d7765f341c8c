import { log } from "@/lib/platform/log";
import type { SearchEntry } from "./domain/search-entry";
import { forgetSearches, saveSearches } from "./store/searches-made";

// Searches are recorded after their answers, many at once: a reader never waits for a writer, and a second of statistics may be
// lost with a process.
const waiting: SearchEntry[] = [];
const most = 500;
const everyMs = 1_000;
let timer: NodeJS.Timeout | undefined;

/** Writes what waits now. */
export const flushSearches = async (): Promise<void> => {
  clearTimeout(timer);
  timer = undefined;
  const entries = waiting.splice(0);
  if (entries.length === 0) return;
  try {
    await saveSearches(entries);
  } catch (error) {
    log().warn(
      { reason: error instanceof Error ? error.name : "unknown", lost: entries.length },
      "searches not recorded",
    );
  }
};

/** Keeps a search to be written within a second (directory.md 3.8), off the answer's path; when too many wait, it is left out. */
export const recordSearch = (entry: SearchEntry): void => {
  if (waiting.length >= most) return;
  waiting.push(entry);
  timer ??= setTimeout(flushSearches, everyMs).unref();
};

const aYearMs = 365 * 24 * 3600 * 1000;

/** Forgets the searches of more than a year ago. */
export const purgeSearches = (now: Date): Promise<void> => forgetSearches(new Date(now.getTime() - aYearMs));
