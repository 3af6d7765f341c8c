import type { JournalActor } from "@/lib/platform/event";

/** Somebody who fills in a request: known by the digest of the secret that their browser keeps. */
export type DraftOwner = { readonly journal: JournalActor; readonly ownerHash: string };
