import { decrypt, encrypt } from "@/lib/platform/crypto";
import { dropCookie, readCookie, writeCookie } from "./cookies";

const name = "immersion-sign-in";
const purpose = "pending-sign-in";
const lifetimeMs = 15 * 60_000;

/** Remembers in the browser, encrypted, which address asked for a code: it never stands in a URL. */
export const rememberSignIn = (email: string): Promise<void> =>
  writeCookie(name, encrypt(purpose, email), new Date(Date.now() + lifetimeMs));

/** The address that asked for a code in this browser, or null. */
export const pendingSignIn = async (): Promise<string | null> => {
  const sealed = await readCookie(name);
  if (!sealed) return null;
  try {
    return decrypt(purpose, sealed);
  } catch {
    // Altered, or sealed with a former key: the person asks for another code.
    return null;
  }
};

/** Forgets the address that asked for a code. */
export const forgetSignIn = (): Promise<void> => dropCookie(name);
