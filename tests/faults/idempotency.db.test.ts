import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { given } from "@/tests/given";

const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
});

const startProcess = async (): Promise<ChildProcess> => {
  const child = fork("tests/faults/posting-process.ts", {
    execArgv: ["--import", "tsx"],
    env: { ...process.env, MAX_API_CONSUMER_CALLS_PER_SECOND: "1000" },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  children.push(child);
  await once(child, "message");
  return child;
};

const answersOf = async (child: ChildProcess): Promise<string[]> => {
  const [answers] = await once(child, "message");
  return answers as string[];
};

it.each([0, 20, 60])(
  "two hundred equal calls to two processes, of which one is killed %i ms after it began: one effect, one answer (issue of partners)",
  async (killedAfterMs) => {
    const { key, actor } = await given.webhooks.told({ agencyKinds: ["cci"] });
    const [killed, other, later] = await Promise.all([startProcess(), startProcess(), startProcess()]);
    const asked = { key, idempotencyKey: `killed-after-${killedAfterMs}` };
    const begun = once(killed, "message");
    killed.send(asked);
    await begun;
    other.send(asked);
    await once(other, "message");
    await pause(killedAfterMs);
    killed.kill("SIGKILL");
    const answers = await answersOf(other);
    later.send(asked);
    await once(later, "message");
    const again = await answersOf(later);
    expect(answers).toHaveLength(100);
    expect(new Set([...answers, ...again]).size).toBe(1);
    expect(JSON.parse(answers[0] ?? "[]")[0]).toBe(201);
    expect(await db().webhookSubscription.count({ where: { consumerId: actor.id } })).toBe(1);
  },
);
