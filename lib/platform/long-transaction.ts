import { db, type Tx } from "./db/client";

/** One transaction for what takes minutes, such as the import of a whole file; people's acts never need it. */
export const inLongTransaction = <T>(run: (tx: Tx) => Promise<T>): Promise<T> =>
  db().$transaction(run, { maxWait: 5_000, timeout: 600_000 });
