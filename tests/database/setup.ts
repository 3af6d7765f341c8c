import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, inject } from "vitest";
import { closeDb } from "@/lib/platform/db/client";
import { closeRateLimits } from "@/lib/platform/rate-limit";
import { createDatabase, dropDatabase, openServer, relaxDurability } from "@/scripts/databases.mjs";
import { testEnvironment } from "../environment";

const name = `immersion_test_${randomUUID().slice(0, 8)}`;

// Set while modules load, because the configuration is read once.
const server = await openServer();
Object.assign(process.env, testEnvironment, {
  DATABASE_URL: server.appUrl(name),
  DATABASE_OWNER_URL: server.ownerUrl(name),
  JOURNAL_ANCHOR_DIR: await mkdtemp(path.join(tmpdir(), "anchors-")),
});

beforeAll(async () => {
  await createDatabase(server, name, inject("template"));
  await relaxDurability(server, name);
});

afterAll(async () => {
  await closeRateLimits();
  await closeDb();
  await dropDatabase(server, name);
  await rm(process.env.JOURNAL_ANCHOR_DIR ?? "", { recursive: true, force: true });
});
