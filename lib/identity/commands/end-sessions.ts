import { z } from "zod";
import { command } from "@/lib/platform/command";
import { uuid } from "@/lib/reference/primitives";
import type { UserActor } from "../actor";
import { identityEvent } from "../domain/events";
import { endSessionsOf } from "../store/sessions";

const input = z.object({ sessionId: uuid.optional() });

/** Ends one of somebody's own sessions, or all of them but the present one; somebody else's is not found, and nothing happens. Gives how many ended. */
export const endSessions = command<UserActor, z.output<typeof input>, number>(
  input,
  async ({ tx, now, actor }, { sessionId }) => {
    const which = sessionId ? { only: sessionId } : { allBut: actor.sessionId };
    const count = await endSessionsOf(tx, now, actor.userId, which);
    return { result: count, events: count > 0 ? [identityEvent("SessionsEnded", actor.userId, { count })] : [] };
  },
);
