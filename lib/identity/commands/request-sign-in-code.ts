import { z } from "zod";
import { command } from "@/lib/platform/command";
import { uuid } from "@/lib/reference/primitives";
import type { AnonymousActor } from "../actor";
import { codeDigits } from "../domain/code";
import { signInCodeRequested } from "../domain/events";
import { signInRequest } from "../schemas";
import { issueCode } from "../store/codes";
import { findUser } from "../store/users";

const input = signInRequest.extend({ challengeId: uuid, isGuarded: z.boolean() });

/**
 * Sends a sign-in code to an address, known or not: the account of a new one is made when its code comes back. The code opens
 * for one challenge, kept by the browser that asked, so that what strangers ask and try touches nobody else's code.
 */
export const requestSignInCode = command<AnonymousActor, z.output<typeof input>, null>(
  input,
  async ({ tx, now }, { email, challengeId, isGuarded }) => {
    const user = await findUser(tx, email);
    const digits = isGuarded ? codeDigits.guarded : codeDigits.usual;
    const target = { channel: "email", to: email } as const;
    const { codeId, maskedTarget } = await issueCode(tx, now, { signIn: challengeId }, target, {
      digits,
      keepTarget: true,
    });
    return { result: null, events: [signInCodeRequested(codeId, maskedTarget, user?.id ?? null)] };
  },
);
