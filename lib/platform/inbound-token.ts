import type { Tx } from "./db/client";
import { DomainError } from "./errors";

const tokenLifetimeMs = 24 * 3_600_000;

/** Takes the token of an inbound message. Throws DomainError("conflict") for one taken before; those too old to be accepted again are forgotten. */
export const takeTokenOnce = async (tx: Tx, token: string, now: Date): Promise<void> => {
  await tx.inboundToken.deleteMany({ where: { receivedAt: { lt: new Date(now.getTime() - tokenLifetimeMs) } } });
  const { count } = await tx.inboundToken.createMany({ data: [{ token, receivedAt: now }], skipDuplicates: true });
  if (count === 0) throw new DomainError("conflict", "inbound-replayed", "Ce message entrant a déjà été reçu.");
};
