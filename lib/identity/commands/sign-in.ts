import { command } from "@/lib/platform/command";
import type { AnonymousActor } from "../actor";
import { identityEvent } from "../domain/events";
import { signInAnswer } from "../schemas";
import { tryCode } from "../store/codes";
import { type OpenedSession, openSession } from "../store/sessions";
import { findUser, noteLogin } from "../store/users";

/** Opens a professional's session with their code; null for a wrong or expired code and for an unknown address alike. */
export const signIn = command<AnonymousActor, { email: string; code: string }, OpenedSession | null>(
  signInAnswer,
  async ({ tx, now }, { email, code }) => {
    const user = await findUser(tx, email);
    if (!user) return { result: null, events: [] };
    const tried = await tryCode(tx, now, { user: user.id }, code);
    if (tried.outcome !== "right") return { result: null, events: [] };
    await noteLogin(tx, now, user.id);
    const session = await openSession(tx, now, { userId: user.id }, tried.codeId);
    return { result: session, events: [identityEvent("SignedIn", user.id, { sessionId: session.sessionId })] };
  },
);
