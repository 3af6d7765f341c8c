import type { z } from "zod";
import { command } from "@/lib/platform/command";
import { uuid } from "@/lib/reference/primitives";
import type { AnonymousActor } from "../actor";
import { identityEvent } from "../domain/events";
import { origin, signInCode, signInRequest } from "../schemas";
import { type CodeTry, tryCode } from "../store/codes";
import { type OpenedSession, openUserSession } from "../store/sessions";
import { createUser, findUser, noteLogin } from "../store/users";

const input = signInRequest.extend({ challengeId: uuid, code: signInCode, origin });

/** What came of a sign-in code: an opened session, or how many tries are left. */
export type SignInTry =
  | { readonly outcome: "opened"; readonly session: OpenedSession }
  | Exclude<CodeTry, { readonly outcome: "right" }>;

/** Opens a professional's session with the code that their address received; a first sign-in makes the account. */
export const signIn = command<AnonymousActor, z.output<typeof input>, SignInTry>(
  input,
  async ({ tx, now }, { email, challengeId, code, origin: from }) => {
    const tried = await tryCode(tx, now, { signIn: challengeId }, code);
    if (tried.outcome !== "right") return { result: tried, events: [] };
    const known = await findUser(tx, email);
    const userId = known?.id ?? (await createUser(tx, now, email));
    await noteLogin(tx, now, userId);
    const session = await openUserSession(tx, now, userId, { codeId: tried.codeId }, from);
    return {
      result: { outcome: "opened", session },
      events: [
        ...(known ? [] : [identityEvent("AccountCreated", userId)]),
        identityEvent("SignedIn", userId, { sessionId: session.sessionId, by: "code" }),
      ],
    };
  },
);
