import { z } from "zod";
import { command } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db/client";
import type { DomainEvent } from "@/lib/platform/event";
import type { AnonymousActor } from "../actor";
import { isStrongAuthentication } from "../domain/assurance";
import { identityEvent } from "../domain/events";
import { origin, type VouchedIdentity, vouchedIdentity } from "../schemas";
import { mergeUsers } from "../store/merge";
import { type OpenedSession, openUserSession } from "../store/sessions";
import { createUser, findUser, findUserOfIdentity, keepIdentity, noteLogin } from "../store/users";

const input = z.object({ vouched: vouchedIdentity, origin });

/** The one account of somebody, found by the provider's own name for them, then by their address; two that were theirs become one. */
const accountOf = async (
  tx: Tx,
  now: Date,
  vouched: VouchedIdentity,
): Promise<{ readonly userId: string; readonly events: readonly DomainEvent[] }> => {
  const bySubject = await findUserOfIdentity(tx, vouched.subject);
  const byEmail = await findUser(tx, vouched.email);
  if (bySubject && byEmail && bySubject.id !== byEmail.id) {
    await mergeUsers(tx, byEmail.id, bySubject.id);
    return {
      userId: bySubject.id,
      events: [identityEvent("AccountsMerged", bySubject.id, { mergedUserId: byEmail.id })],
    };
  }
  const known = bySubject ?? byEmail;
  if (known) return { userId: known.id, events: [] };
  const userId = await createUser(tx, now, vouched.email);
  return { userId, events: [identityEvent("AccountCreated", userId)] };
};

/**
 * Opens the session of somebody for whom ProConnect vouches (platform.md 3.5): address and names are the provider's at each
 * sign-in, two accounts of the same person are united without losing a right.
 */
export const signInWithProConnect = command<AnonymousActor, z.output<typeof input>, OpenedSession>(
  input,
  async ({ tx, now }, { vouched, origin: from }) => {
    const { userId, events } = await accountOf(tx, now, vouched);
    const isNewTie = await keepIdentity(tx, now, userId, vouched);
    const { email, firstName, lastName } = vouched;
    await tx.user.update({
      where: { id: userId },
      data: { email, ...(firstName && lastName && { firstName, lastName }) },
    });
    await noteLogin(tx, now, userId);
    const isStrong = isStrongAuthentication(vouched.acr, vouched.amr);
    const proof = { provider: "proConnect", logoutHint: vouched.logoutHint, isStrong } as const;
    const session = await openUserSession(tx, now, userId, proof, from);
    return {
      result: session,
      events: [
        ...events,
        ...(isNewTie ? [identityEvent("IdentityLinked", userId, { provider: "proConnect" })] : []),
        identityEvent("SignedIn", userId, { sessionId: session.sessionId, by: "proConnect", isStrong }),
      ],
    };
  },
);
