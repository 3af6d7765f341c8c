import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { asOwner } from "@/tests/database/owner";
import { command } from "../command";
import { db } from "../db/client";
import { anonymousActor } from "../event";
import { writeAnchor } from "./anchor";
import { readChain } from "./read";
import { verifyJournal } from "./verify";

const acting = { actor: { journal: anonymousActor } };
const announce = command(z.object({ chain: z.string(), count: z.number() }), async (_context, { chain, count }) => ({
  result: chain,
  events: Array.from({ length: count }, (_, index) => ({ chain, name: "SomethingHappened", payload: { index } })),
}));

const none = async function* (): AsyncGenerator<string> {};
const faultsOf = async (chain: string) => (await verifyJournal(none())).faults.filter((fault) => fault.chain === chain);
/** A fresh chain of four entries, so that each tampering stands alone. */
const chainOfFour = async (name: string) => announce(acting, { chain: `convention:${name}`, count: 4 });
const rowAt = async (chain: string, position: number) =>
  (await readChain(chain)).find((line) => line.position === position)?.id;
/** The trigger is the first defence; these tests are about the second. */
const tamper = (...statements: string[]) =>
  asOwner(
    "alter table journal_entries disable trigger user",
    ...statements,
    "alter table journal_entries enable trigger user",
  );

describe("the journal (product.md 2)", () => {
  it("holds an untouched chain for true", async () => {
    await chainOfFour("untouched");
    expect(await faultsOf("convention:untouched")).toEqual([]);
  });

  it("refuses to be rewritten by the application's role", async () => {
    await chainOfFour("refused");
    for (const statement of [
      "update journal_entries set name = 'x'",
      "delete from journal_entries",
      "truncate journal_entries",
    ]) {
      await expect(db().$executeRawUnsafe(statement)).rejects.toThrow(/permission denied/);
    }
  });

  it("refuses to be rewritten even by the owner, unless the triggers are taken off", async () => {
    await chainOfFour("owner");
    for (const statement of [
      "update journal_entries set name = 'x'",
      "delete from journal_entries",
      "truncate journal_entries",
    ]) {
      await expect(asOwner(statement)).rejects.toThrow(/append-only/);
    }
  });

  it("names an altered row", async () => {
    const chain = await chainOfFour("altered");
    const row = await rowAt(chain, 2);
    await tamper(`update journal_entries set payload = '{"index": 99}' where id = '${row}'`);
    expect(await faultsOf(chain)).toEqual([{ chain, position: 2, row, kind: "altered" }]);
  });

  it("names a row altered with its chain recomputed by somebody without the key", async () => {
    const chain = await chainOfFour("recomputed");
    const row = await rowAt(chain, 2);
    await tamper(
      `update journal_entries set payload = '{"index": 99}', hash = encode(sha256(convert_to(previous_hash || id::text, 'UTF8')), 'hex') where id = '${row}'`,
      `update journal_entries next set previous_hash = prior.hash, hash = encode(sha256(convert_to(prior.hash || next.id::text, 'UTF8')), 'hex')
         from journal_entries prior where next.chain = '${chain}' and prior.chain = next.chain and prior.position = next.position - 1 and next.position > 2`,
    );
    expect(await faultsOf(chain)).toEqual([{ chain, position: 2, row, kind: "altered" }]);
  });

  it("names a deleted row within a chain", async () => {
    const chain = await chainOfFour("hole");
    await tamper(`delete from journal_entries where chain = '${chain}' and position = 2`);
    expect(await faultsOf(chain)).toEqual([{ chain, position: 2, row: null, kind: "missing-entry" }]);
  });

  it("names a deleted last row, from the sealed head", async () => {
    const chain = await chainOfFour("last");
    await tamper(`delete from journal_entries where chain = '${chain}' and position = 4`);
    expect(await faultsOf(chain)).toEqual([{ chain, position: 4, row: null, kind: "missing-last" }]);
  });

  it("names a deleted last row whose head was put back to what it was, from the anchor", async () => {
    const chain = await announce(acting, { chain: "convention:rewound", count: 3 });
    const before = await db().journalChain.findUniqueOrThrow({ where: { chain } });
    await announce(acting, { chain, count: 1 });
    await writeAnchor(new Date());
    await tamper(
      `delete from journal_entries where chain = '${chain}' and position = 4`,
      `update journal_chains set length = 3, head_hash = '${before.headHash}', seal = '${before.seal}' where chain = '${chain}'`,
    );
    expect(await faultsOf(chain)).toEqual([{ chain, position: 4, row: null, kind: "missing-last" }]);
  });

  it("names a deleted chain, from the anchor when its head went with it", async () => {
    const chain = await chainOfFour("gone");
    await writeAnchor(new Date());
    await tamper(
      `delete from journal_entries where chain = '${chain}'`,
      `delete from journal_chains where chain = '${chain}'`,
    );
    expect(await faultsOf(chain)).toEqual([{ chain, position: null, row: null, kind: "missing-chain" }]);
  });

  it("names a deleted chain that the rest of the data implies, before any anchor", async () => {
    const expected = async function* () {
      yield "convention:implied";
    };
    const { faults } = await verifyJournal(expected());
    expect(faults).toContainEqual({ chain: "convention:implied", position: null, row: null, kind: "missing-chain" });
  });

  it("writes no anchor when nothing moved, and notices an altered one", async () => {
    const folder = process.env.JOURNAL_ANCHOR_DIR ?? "";
    await chainOfFour("anchored");
    await writeAnchor(new Date());
    expect(await writeAnchor(new Date())).toBeNull();
    const last = (await readdir(folder)).sort().at(-1) ?? "";
    const text = await readFile(path.join(folder, last), "utf8");
    await writeFile(path.join(folder, last), text.replace('"length":4', '"length":5'));
    const { faults } = await verifyJournal(none());
    expect(faults).toContainEqual({ chain: last, position: null, row: null, kind: "anchor-broken" });
    await writeFile(path.join(folder, last), text);
  });

  it("keeps one order under concurrent writers", async () => {
    const chain = "convention:concurrent";
    await Promise.all(Array.from({ length: 8 }, () => announce(acting, { chain, count: 3 })));
    expect((await readChain(chain)).map((line) => line.position)).toEqual(
      Array.from({ length: 24 }, (_, index) => index + 1),
    );
    expect(await faultsOf(chain)).toEqual([]);
  });

  it("writes neither event nor job when the command fails", async () => {
    const failing = command(z.object({}), async ({ tx }) => {
      await tx.$executeRaw`select 1 / 0`;
      return { result: null, events: [{ chain: "convention:failed", name: "Never", payload: {} }] };
    });
    await expect(failing(acting, {})).rejects.toThrow();
    expect(await readChain("convention:failed")).toEqual([]);
  });
});
