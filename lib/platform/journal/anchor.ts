import { mkdir, open, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { canonical } from "../canonical";
import { config } from "../config";
import { hmac, sameDigest } from "../crypto";
import { db } from "../db/client";

/** The head of one chain at the hour of an anchor. */
export type AnchoredHead = { readonly chain: string; readonly length: number; readonly headHash: string };

type AnchorHeader = {
  readonly madeAt: string;
  readonly previous: string;
  readonly heads: number;
  readonly seal: string;
};

const batch = 5_000;

const sealOf = (previous: string, madeAt: string, lines: readonly string[]): string =>
  hmac(config().JOURNAL_KEY, `anchor\n${previous}\n${madeAt}\n${lines.join("\n")}`);

const anchorFiles = async (folder: string): Promise<string[]> => {
  await mkdir(folder, { recursive: true });
  return (await readdir(folder)).filter((file) => file.endsWith(".anchor")).sort();
};

const parseAnchor = (text: string): { header: AnchorHeader; lines: string[] } => {
  const [first = "", ...lines] = text.trimEnd().split("\n");
  return { header: JSON.parse(first) as AnchorHeader, lines };
};

/**
 * Reads every anchor of the folder, oldest first, and gives the last anchored head of each chain.
 * Names the first file whose seal or whose link to the one before does not hold.
 */
export const readAnchors = async (
  folder = config().JOURNAL_ANCHOR_DIR,
): Promise<{ heads: Map<string, AnchoredHead>; brokenFile?: string; lastSeal: string }> => {
  const heads = new Map<string, AnchoredHead>();
  let lastSeal = "";
  for (const file of await anchorFiles(folder)) {
    const { header, lines } = parseAnchor(await readFile(path.join(folder, file), "utf8"));
    const holds =
      header.previous === lastSeal &&
      header.heads === lines.length &&
      sameDigest(header.seal, sealOf(lastSeal, header.madeAt, lines));
    if (!holds) return { heads, brokenFile: file, lastSeal };
    for (const line of lines) {
      const head = JSON.parse(line) as AnchoredHead;
      heads.set(head.chain, head);
    }
    lastSeal = header.seal;
  }
  return { heads, lastSeal };
};

/**
 * Writes an anchor: the heads of all chains that moved since the last one, sealed and linked to it.
 * Gives the file's name, or null when nothing moved. Throws when an earlier anchor has been altered.
 */
export const writeAnchor = async (now: Date, folder = config().JOURNAL_ANCHOR_DIR): Promise<string | null> => {
  const { heads, brokenFile, lastSeal } = await readAnchors(folder);
  if (brokenFile) throw new Error(`journal anchor ${brokenFile} has been altered`);
  const lines: string[] = [];
  for (let after = ""; ; ) {
    const rows = await db().journalChain.findMany({
      where: { chain: { gt: after } },
      orderBy: { chain: "asc" },
      take: batch,
    });
    for (const { chain, length, headHash } of rows) {
      if (heads.get(chain)?.headHash !== headHash) lines.push(canonical({ chain, length, headHash }));
    }
    const last = rows.at(-1);
    if (!last) break;
    after = last.chain;
  }
  if (lines.length === 0) return null;
  const madeAt = now.toISOString();
  const header: AnchorHeader = {
    madeAt,
    previous: lastSeal,
    heads: lines.length,
    seal: sealOf(lastSeal, madeAt, lines),
  };
  const file = `${madeAt.replaceAll(":", "-")}.anchor`;
  // "wx": an anchor is written once and never replaced.
  const handle = await open(path.join(folder, file), "wx", 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(header)}\n${lines.join("\n")}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return file;
};
