import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { config } from "../config";
import { Prisma, PrismaClient } from "./generated/client";

/** The database as a command sees it: one transaction. */
export type Tx = Prisma.TransactionClient;

const mark = "/* prepared */";

/**
 * Begins a statement that each connection prepares once: it is asked at each search, its text is one of a few, and one plan is
 * good for all its values. Planning it each time would cost as much as running it.
 */
export const prepared = Prisma.raw(mark);

const names = new Map<string, string>();

/** The name under which a marked statement is prepared; any other is planned each time, for its own values. */
const statementName = (text: string): string => {
  if (!text.trimStart().startsWith(mark)) return "";
  const name = names.get(text) ?? createHash("sha256").update(text).digest("hex").slice(0, 32);
  // More texts than there can be would mean that a text holds values.
  if (names.size < 100) names.set(text, name);
  return names.has(text) ? name : "";
};

const make = () =>
  new PrismaClient({
    adapter: new PrismaPg(
      {
        connectionString: config().DATABASE_URL,
        max: 10,
        connectionTimeoutMillis: 3_000,
        statement_timeout: 15_000,
      },
      { statementNameGenerator: ({ sql }) => statementName(sql) },
    ),
    transactionOptions: { maxWait: 5_000, timeout: 15_000 },
  });

// Development reloads modules: the pool is kept where a reload does not reach it.
const kept = globalThis as { immersionPrisma?: PrismaClient };

/** The process's database client. */
export const db = (): PrismaClient => {
  kept.immersionPrisma ??= make();
  return kept.immersionPrisma;
};

/** Closes the database connections, at the end of a script or a test. */
export const closeDb = async (): Promise<void> => {
  await kept.immersionPrisma?.$disconnect();
  delete kept.immersionPrisma;
};

export { Prisma };
