import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDb } from "@/lib/platform/db/client";
import { closeRateLimits } from "@/lib/platform/rate-limit";
import { databaseWatch } from "../database-watch";
import { makeWorld } from "./people";
import { type Cell, writeProof } from "./proof";
import { type ActionCell, actions, routes, waysInto } from "./table";
import { type Walk, type Walked, walkAction, walkRoute } from "./walk";

let walk: Walk | undefined;
const cells: Cell[] = [];

const present = (): Walk => {
  if (!walk) throw new Error("the world was not made");
  return walk;
};

const check = (walked: Walked): void => {
  cells.push(...walked.cells);
  expect(walked.faults).toEqual([]);
};

beforeAll(async () => {
  walk = { world: await makeWorld(), watch: await databaseWatch(process.env.DATABASE_URL) };
}, 120_000);

afterAll(async () => {
  await walk?.watch.end();
  await closeRateLimits();
  await closeDb();
  if (process.env.PROOF_FILE) writeProof(process.env.PROOF_FILE, cells);
});

const ways = Object.keys(routes).flatMap((route) =>
  waysInto(route).map((cell) => [cell.method ?? "GET", route, cell] as const),
);

describe("every page and endpoint lets in whom it should, and nobody else", () => {
  it.each(ways)("%s %s", { timeout: 120_000 }, async (_method, route, cell) => {
    check(await walkRoute(present(), route, cell));
  });
});

const titleOf = (name: string, { bound = [] }: ActionCell): string =>
  [name, ...bound.filter((value) => typeof value === "string" && !value.startsWith("["))].join(" ");

const rows = Object.entries(actions).flatMap(([name, list]) =>
  list.map((cell) => [titleOf(name, cell), name, cell] as const),
);

describe("every server action obeys whom it should, and nobody else", () => {
  it.each(rows)("%s", { timeout: 240_000 }, async (title, name, cell) => {
    check(await walkAction(present(), title, name, cell));
  });
});
