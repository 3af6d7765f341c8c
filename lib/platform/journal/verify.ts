import { sameDigest } from "../crypto";
import { db } from "../db/client";
import { readAnchors } from "./anchor";
import { chainStart, entryHash, headSeal } from "./hash";
import { type JournalLine, toJournalLine } from "./read";

/** One thing that the journal should not show: where it stands and what it means. */
export type JournalFault = {
  readonly chain: string;
  /** Place in the chain, when one entry is meant. */
  readonly position: number | null;
  /** Id of the row, when one row is meant. */
  readonly row: string | null;
  readonly kind:
    | "altered"
    | "missing-entry"
    | "missing-last"
    | "missing-chain"
    | "head-altered"
    | "anchor-broken"
    | "differs-from-anchor";
};

type ChainState = {
  readonly chain: string;
  length: number;
  headHash: string;
  broken: boolean;
  readonly hashes: Map<number, string>;
};

const batch = 2_000;

/** Every entry of the journal, chain by chain, in order. */
const allEntries = async function* () {
  for (let chain = "", position = 0; ; ) {
    const rows = await db().journalEntry.findMany({
      where: { OR: [{ chain, position: { gt: position } }, { chain: { gt: chain } }] },
      orderBy: [{ chain: "asc" }, { position: "asc" }],
      take: batch,
    });
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    ({ chain, position } = last);
  }
};

type StoredEntry = Awaited<ReturnType<ReturnType<typeof allEntries>["next"]>>["value"] & object;

/** Checks one entry against what the chain said before it; the first fault of a chain is its only one. */
const checkEntry = (row: StoredEntry, state: ChainState): JournalFault | undefined => {
  if (state.broken) return undefined;
  const at = { chain: row.chain, position: row.position, row: row.id };
  if (row.position !== state.length + 1) {
    state.broken = true;
    return { ...at, position: state.length + 1, row: null, kind: "missing-entry" };
  }
  const expected = entryHash(state.headHash, toJournalLine(row));
  if (row.previousHash !== state.headHash || !sameDigest(row.hash, expected)) {
    state.broken = true;
    return { ...at, kind: "altered" };
  }
  state.length = row.position;
  state.headHash = row.hash;
  return undefined;
};

type Head = { readonly length: number; readonly headHash: string; readonly seal: string };

/** Checks the end of a chain against its sealed head and against the last anchor. */
const checkEnd = (
  state: ChainState,
  head: Head | undefined,
  anchored: { length: number; headHash: string } | undefined,
): JournalFault | undefined => {
  const at = { chain: state.chain, row: null };
  if (state.broken) return undefined;
  if (!head || !sameDigest(head.seal, headSeal(state.chain, head.length, head.headHash)))
    return { ...at, position: null, kind: "head-altered" };
  const promised = Math.max(head.length, anchored?.length ?? 0);
  if (state.length < promised) return { ...at, position: promised, kind: "missing-last" };
  if (head.length !== state.length || head.headHash !== state.headHash)
    return { ...at, position: state.length, kind: "head-altered" };
  if (anchored && state.hashes.get(anchored.length) !== anchored.headHash)
    return { ...at, position: anchored.length, kind: "differs-from-anchor" };
  return undefined;
};

/**
 * Reads the whole journal and names every chain that was changed behind the application's back (product.md 2): an altered
 * entry, one altered with its chain recomputed, a missing last entry, a missing chain. `expectedChains` are the chains that
 * the rest of the data implies; `folder` holds the anchors.
 */
export const verifyJournal = async (
  expectedChains: AsyncIterable<string>,
  folder?: string,
): Promise<{ entries: number; chains: number; faults: JournalFault[] }> => {
  const { heads: anchors, brokenFile } = await readAnchors(folder);
  const heads = new Map((await db().journalChain.findMany()).map((head) => [head.chain, head]));
  const faults: JournalFault[] = brokenFile
    ? [{ chain: brokenFile, position: null, row: null, kind: "anchor-broken" }]
    : [];
  const seen = new Set<string>();
  let entries = 0;
  let state: ChainState | undefined;
  const note = (fault: JournalFault | undefined) => {
    if (fault) faults.push(fault);
  };
  const endChain = () => {
    if (state) note(checkEnd(state, heads.get(state.chain), anchors.get(state.chain)));
  };
  for await (const row of allEntries()) {
    if (state?.chain !== row.chain) {
      endChain();
      state = { chain: row.chain, length: 0, headHash: chainStart, broken: false, hashes: new Map() };
      seen.add(row.chain);
    }
    note(checkEntry(row, state));
    if (row.position === anchors.get(row.chain)?.length) state.hashes.set(row.position, row.hash);
    entries += 1;
  }
  endChain();
  const missing = (chain: string) => {
    if (!seen.has(chain)) {
      seen.add(chain);
      note({ chain, position: null, row: null, kind: "missing-chain" });
    }
  };
  for (const chain of heads.keys()) missing(chain);
  for (const chain of anchors.keys()) missing(chain);
  for await (const chain of expectedChains) missing(chain);
  return { entries, chains: seen.size, faults };
};

/** One line of a chain with the hash that ties it to those before it. */
export type ProvenLine = JournalLine & { readonly hash: string };

/**
 * The entries of one chain, oldest first, and whether they hold: each follows from the one before, and the sealed head ends
 * them. The anchors are for `verifyJournal`. The caller has proved the right to read what the chain is about.
 */
export const readProvenChain = async (chain: string): Promise<{ lines: ProvenLine[]; isIntact: boolean }> => {
  const [rows, head] = await db().$transaction(
    [
      db().journalEntry.findMany({ where: { chain }, orderBy: { position: "asc" } }),
      db().journalChain.findUnique({ where: { chain } }),
    ],
    { isolationLevel: "RepeatableRead" },
  );
  const state: ChainState = { chain, length: 0, headHash: chainStart, broken: false, hashes: new Map() };
  const faults = [...rows.map((row) => checkEntry(row, state)), checkEnd(state, head ?? undefined, undefined)];
  return {
    lines: rows.map((row) => ({ ...toJournalLine(row), hash: row.hash })),
    isIntact: faults.every((fault) => fault === undefined),
  };
};
