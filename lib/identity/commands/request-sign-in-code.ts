import { command } from "@/lib/platform/command";
import type { AnonymousActor } from "../actor";
import { identityEvent } from "../domain/events";
import { signInRequest } from "../schemas";
import { issueCode } from "../store/codes";
import { findUser } from "../store/users";

/** Sends a sign-in code to a known professional; for an unknown address it does nothing and says nothing. */
export const requestSignInCode = command<AnonymousActor, { email: string }, null>(
  signInRequest,
  async ({ tx, now }, { email }) => {
    const user = await findUser(tx, email);
    if (!user) return { result: null, events: [] };
    const { codeId, maskedTarget } = await issueCode(tx, now, { user: user.id }, { channel: "email", to: user.email });
    return { result: null, events: [identityEvent("SignInCodeRequested", user.id, { codeId, maskedTarget })] };
  },
);
