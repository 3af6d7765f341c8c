import { PrismaPg } from "@prisma/adapter-pg";
import { config } from "../config";
import { Prisma, PrismaClient } from "./generated/client";

/** The database as a command sees it: one transaction. */
export type Tx = Prisma.TransactionClient;

const make = () =>
  new PrismaClient({
    adapter: new PrismaPg({
      connectionString: config().DATABASE_URL,
      max: 10,
      connectionTimeoutMillis: 3_000,
      statement_timeout: 15_000,
    }),
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
