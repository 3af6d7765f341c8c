import { type ConventionDraft, getDraft } from "@/lib/convention";
import { newSecret, sha256 } from "@/lib/platform/crypto";
import { anonymousActor } from "@/lib/platform/event";
import { readCookie, writeCookie } from "./cookies";

const name = "immersion-draft";
const lifetimeMs = 30 * 24 * 3_600_000;

/** The secret by which this browser is known as the owner of its drafts, if it has one. */
export const draftSecret = (): Promise<string | undefined> => readCookie(name);

/** Who fills in a request in this browser, with a secret made now if there was none. For actions only: it writes a cookie. */
export const draftOwner = async () => {
  const secret = (await draftSecret()) ?? newSecret();
  await writeCookie(name, secret, new Date(Date.now() + lifetimeMs));
  return { journal: anonymousActor, ownerHash: sha256(secret) };
};

/** A draft of this browser. Throws DomainError("notFound"). */
export const ownDraft = async (id: string): Promise<ConventionDraft> => getDraft(id, await draftSecret());
