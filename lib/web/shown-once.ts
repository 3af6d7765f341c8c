import { z } from "zod";
import { decrypt, encrypt } from "@/lib/platform/crypto";
import { dropCookie, readCookie, writeCookie } from "./cookies";

const name = "immersion-shown-once";

/** What is shown once: each is read on a page of its own. */
type Shown = "recovery-codes" | "api-key";

const purposeOf = (what: Shown): string => `shown-once:${what}`;

const lifetimeMs = 10 * 60_000;

/** Keeps secrets that the database no longer holds in their owner's browser, encrypted, for the ten minutes in which to write them down. */
export const showOnce = (what: Shown, secrets: readonly string[]): Promise<void> =>
  writeCookie(name, encrypt(purposeOf(what), JSON.stringify(secrets)), new Date(Date.now() + lifetimeMs));

/** The secrets to write down, or null when they were put away. */
export const shownOnce = async (what: Shown): Promise<readonly string[] | null> => {
  const sealed = await readCookie(name);
  if (!sealed) return null;
  try {
    return z.array(z.string()).parse(JSON.parse(decrypt(purposeOf(what), sealed)));
  } catch {
    // Altered, of another page, or sealed with a former key: the person makes new ones.
    return null;
  }
};

/** Puts them away. */
export const putAway = (): Promise<void> => dropCookie(name);
