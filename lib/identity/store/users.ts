import type { Tx } from "@/lib/platform/db/client";
import { newId } from "@/lib/platform/ids";
import type { VouchedIdentity } from "../schemas";

/** The account of an address (lower case), or null. */
export const findUser = (tx: Tx, email: string): Promise<{ id: string; email: string } | null> =>
  tx.user.findUnique({ where: { email }, select: { id: true, email: true } });

/** Makes the account of an address that had none; its names are asked for at the end of the sign-in. Gives its id. */
export const createUser = async (
  tx: Tx,
  now: Date,
  email: string,
  names: { readonly firstName: string; readonly lastName: string } = { firstName: "", lastName: "" },
): Promise<string> => {
  // Two first sign-ins at once make one account.
  await tx.user.createMany({ data: [{ id: newId(), email, ...names, createdAt: now }], skipDuplicates: true });
  return (await tx.user.findUniqueOrThrow({ where: { email }, select: { id: true } })).id;
};

/** Notes that somebody signed in: a notice of idleness is void. */
export const noteLogin = async (tx: Tx, now: Date, userId: string): Promise<void> => {
  await tx.user.update({ where: { id: userId }, data: { lastLoginAt: now, idleWarnedAt: null } });
};

/** The account that a provider's own name for a person leads to, or null. */
export const findUserOfIdentity = async (tx: Tx, subject: string): Promise<{ id: string; email: string } | null> => {
  const identity = await tx.userIdentity.findUnique({
    where: { provider_subject: { provider: "proConnect", subject } },
    select: { user: { select: { id: true, email: true } } },
  });
  return identity?.user ?? null;
};

/** Ties a provider's identity to an account, or notes that it was used once more; tells whether the tie is new. */
export const keepIdentity = async (
  tx: Tx,
  now: Date,
  userId: string,
  { subject, siret }: VouchedIdentity,
): Promise<boolean> => {
  const { count } = await tx.userIdentity.createMany({
    data: [{ id: newId(), userId, provider: "proConnect", subject, createdAt: now, lastUsedAt: now }],
    skipDuplicates: true,
  });
  await tx.userIdentity.update({
    where: { provider_subject: { provider: "proConnect", subject } },
    data: { lastUsedAt: now, siret: siret ?? null },
  });
  return count === 1;
};

/** Whether somebody's address and names come from an identity provider. */
export const isVouchedFor = async (tx: Tx, userId: string): Promise<boolean> =>
  (await tx.userIdentity.count({ where: { userId } })) > 0;
