import { type ChildProcess, fork } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { asOwner } from "@/tests/database/owner";
import { db } from "./db/client";
import { addJob } from "./jobs";

const workers: ChildProcess[] = [];

const startWorkerProcess = async (): Promise<ChildProcess> => {
  const child = fork("tests/worker/slow-worker.ts", {
    execArgv: ["--import", "tsx"],
    env: process.env,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  workers.push(child);
  await new Promise((resolve, reject) => child.once("message", resolve).once("exit", reject));
  return child;
};

const pidsIn = async (table: "test_starts" | "test_effects", effect: string): Promise<number[]> =>
  (await db().$queryRawUnsafe<{ pid: number }[]>(`select pid from ${table} where effect = $1 order by at`, effect)).map(
    ({ pid }) => pid,
  );

const columns = "(effect text, pid int, at timestamptz default clock_timestamp())";

beforeAll(async () => {
  await asOwner(
    `create table test_starts ${columns}`,
    `create table test_effects ${columns}`,
    "create unique index on test_effects (effect)",
    "grant all on test_starts, test_effects to immersion_app",
  );
});

afterAll(() => {
  for (const child of workers) child.kill("SIGKILL");
});

describe("a worker killed in the middle of a job of a named queue", () => {
  it("is replaced by another within 10 s, and the effect happens once (architecture 4.4)", async () => {
    const [first, second] = [await startWorkerProcess(), await startWorkerProcess()];
    await addJob("slow", { effect: "once", seconds: "3" }, { queue: "convention:one" });
    const [started] = await vi.waitFor(
      async () => {
        const pids = await pidsIn("test_starts", "once");
        expect(pids).toHaveLength(1);
        return pids;
      },
      { timeout: 10_000, interval: 50 },
    );
    const [killed, other] = started === first.pid ? [first, second] : [second, first];
    const killedAt = Date.now();
    killed.kill("SIGKILL");
    await vi.waitFor(async () => expect(await pidsIn("test_starts", "once")).toEqual([killed.pid, other.pid]), {
      timeout: 20_000,
      interval: 50,
    });
    expect(Date.now() - killedAt).toBeLessThan(10_000);
    await vi.waitFor(async () => expect(await pidsIn("test_effects", "once")).toEqual([other.pid]), {
      timeout: 20_000,
      interval: 50,
    });
  });

  it("takes no long job from a living worker", async () => {
    const [third, fourth] = [await startWorkerProcess(), await startWorkerProcess()];
    await addJob("slow", { effect: "long", seconds: "12" }, { queue: "convention:two" });
    await vi.waitFor(async () => expect(await pidsIn("test_effects", "long")).toHaveLength(1), {
      timeout: 30_000,
      interval: 50,
    });
    expect(await pidsIn("test_starts", "long")).toHaveLength(1);
    expect([third.exitCode, fourth.exitCode]).toEqual([null, null]);
  });
});
