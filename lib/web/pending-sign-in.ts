import { z } from "zod";
import { decrypt, encrypt } from "@/lib/platform/crypto";
import { dropCookie, readCookie, writeCookie } from "./cookies";
import { onwardPath } from "./onward-path";

const name = "immersion-sign-in";
const purpose = "pending-sign-in";
const lifetimeMs = 15 * 60_000;

const pending = z.object({ email: z.string(), challengeId: z.uuid(), onward: onwardPath.optional() });

/** A sign-in under way in this browser: the address, the challenge that its code answers, and where to go afterwards. */
export type PendingSignIn = z.output<typeof pending>;

/** Remembers in the browser, encrypted, who asked for a code: the address never stands in a URL. */
export const rememberSignIn = (signIn: PendingSignIn): Promise<void> =>
  writeCookie(name, encrypt(purpose, JSON.stringify(signIn)), new Date(Date.now() + lifetimeMs));

/** The sign-in under way in this browser, or null. */
export const pendingSignIn = async (): Promise<PendingSignIn | null> => {
  const sealed = await readCookie(name);
  if (!sealed) return null;
  try {
    return pending.parse(JSON.parse(decrypt(purpose, sealed)));
  } catch {
    // Altered, or sealed with a former key: the person asks for another code.
    return null;
  }
};

/** Forgets the sign-in under way. */
export const forgetSignIn = (): Promise<void> => dropCookie(name);
