import { systemClock } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import { inLongTransaction } from "@/lib/platform/long-transaction";
import {
  countGone,
  markGone,
  mergeStaged,
  openStaging,
  type ReferenceRow,
  type ReferenceTable,
  stage,
  unknownReferences,
} from "../store/staging";
import { type ImportName, importables } from "./tables";

/** What an import did: lines read, codes added, changed (or back again), gone. */
export type ImportSummary = {
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
};

type ImportOptions = {
  /** whole: what is absent has gone; some: what is absent stays. */
  readonly extent?: "whole" | "some";
  /** Accepts that more than a tenth of the known codes is gone. */
  readonly acceptGone?: boolean;
  readonly onProgress?: (read: number) => void;
  readonly now?: Date;
};

const batchSize = 1_000;

/** A truncated file would make most of a nomenclature vanish: more than a tenth is refused unless it is meant. */
const isSuspicious = ({ known, gone }: { known: number; gone: number }): boolean => gone > known / 10;

type Rows = Iterable<ReferenceRow> | AsyncIterable<ReferenceRow>;

/** Writes every line where it waits, a thousand at a time; gives how many there were. */
const stageAll = async (tx: Tx, table: ReferenceTable, rows: Rows, onProgress?: (read: number) => void) => {
  let read = 0;
  let batch: ReferenceRow[] = [];
  const flush = async () => {
    await stage(tx, table, batch);
    read += batch.length;
    batch = [];
    onProgress?.(read);
  };
  for await (const row of rows) if (batch.push(row) === batchSize) await flush();
  if (batch.length > 0) await flush();
  return read;
};

const refuseUnknownReferences = async (tx: Tx, table: ReferenceTable): Promise<void> => {
  const unknown = await unknownReferences(tx, table);
  if (unknown.length > 0)
    throw new DomainError("invalid", "import-refers-to-unknown", `Codes inconnus : ${unknown.join(", ")}.`);
};

const refuseSuspicious = ({ known, gone }: { known: number; gone: number }): void => {
  if (isSuspicious({ known, gone }))
    throw new DomainError(
      "conflict",
      "import-loses-too-much",
      `${gone} codes sur ${known} ne sont pas dans ce fichier : il semble incomplet.`,
    );
};

/**
 * Loads reference data in one transaction: all of it or nothing, and the same again changes nothing. A code that is no longer
 * there is kept and marked. Throws DomainError("conflict") when more than a tenth of the codes would go, DomainError("invalid")
 * when lines refer to unknown codes, and whatever reading the lines throws.
 */
export const importTable = (
  name: ImportName,
  rows: Rows,
  { extent = "whole", acceptGone = false, onProgress, now = systemClock() }: ImportOptions = {},
): Promise<ImportSummary> =>
  inLongTransaction(async (tx) => {
    const table: ReferenceTable = importables[name].table;
    await openStaging(tx, table);
    const read = await stageAll(tx, table, rows, onProgress);
    await refuseUnknownReferences(tx, table);
    const counts = extent === "whole" ? await countGone(tx, table) : { known: 0, gone: 0 };
    if (!acceptGone) refuseSuspicious(counts);
    const merged = await mergeStaged(tx, table);
    if (counts.gone > 0) await markGone(tx, table, now);
    return { read, ...merged, gone: counts.gone };
  });
