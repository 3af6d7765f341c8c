import type { z } from "zod";
import { command } from "@/lib/platform/command";
import { uuid } from "@/lib/reference/primitives";
import type { AnonymousActor } from "../actor";
import { emailProved } from "../domain/events";
import { signInCode, signInRequest } from "../schemas";
import { tryCode } from "../store/codes";
import { openEmailSession } from "../store/sessions";
import type { SignInTry } from "./sign-in";

const input = signInRequest.extend({ challengeId: uuid, code: signInCode });

/** Opens what an address may see without an account, with the code that it received; makes no account. */
export const proveEmail = command<AnonymousActor, z.output<typeof input>, SignInTry>(
  input,
  async ({ tx, now }, { email, challengeId, code }) => {
    const tried = await tryCode(tx, now, { signIn: challengeId }, code);
    if (tried.outcome !== "right") return { result: tried, events: [] };
    const session = await openEmailSession(tx, now, email, tried.codeId);
    return { result: { outcome: "opened", session }, events: [emailProved(tried.codeId, session.sessionId)] };
  },
);
