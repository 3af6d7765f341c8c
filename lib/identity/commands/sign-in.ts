import { command } from "@/lib/platform/command";
import type { AnonymousActor } from "../actor";
import { tryCode } from "../codes";
import { identityEvent } from "../domain/events";
import { signInAnswer } from "../schemas";
import { type OpenedSession, openSession } from "../sessions";

/** Opens a professional's session with their code; null for a wrong or expired code and for an unknown address alike. */
export const signIn = command<AnonymousActor, { email: string; code: string }, OpenedSession | null>(
  signInAnswer,
  async ({ tx, now }, { email, code }) => {
    const user = await tx.user.findUnique({ where: { email } });
    if (!user) return { result: null, events: [] };
    const tried = await tryCode(tx, now, { user: user.id }, code);
    if (tried.outcome !== "right") return { result: null, events: [] };
    await tx.user.update({ where: { id: user.id }, data: { lastLoginAt: now } });
    const session = await openSession(tx, now, { userId: user.id }, tried.codeId);
    return { result: session, events: [identityEvent("SignedIn", user.id, { sessionId: session.sessionId })] };
  },
);
