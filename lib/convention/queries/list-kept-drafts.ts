import type { EmailActor } from "@/lib/identity";
import type { KeptDraft } from "../domain/draft";
import { type Draft, draftsKeptFor, keptDraft } from "../store/drafts";

const toKept = ({ id, internshipKind, values, updatedAt }: Draft): KeptDraft => ({
  id,
  internshipKind,
  businessName: String(values.entreprise?.businessName ?? ""),
  updatedAt,
});

/** The requests that were kept for an address which proved itself, and not sent; the last changed first. */
export const listKeptDrafts = async ({ email }: EmailActor): Promise<KeptDraft[]> =>
  (await draftsKeptFor(email)).map(toKept);

/** A request that was kept for an address, and that address, for the product's own messages; null once it is sent or deleted. */
export const keptDraftForProduct = async (
  draftId: string,
): Promise<(KeptDraft & { readonly email: string }) | null> => {
  const kept = await keptDraft(draftId);
  return kept && { ...toKept(kept.draft), email: kept.email };
};
