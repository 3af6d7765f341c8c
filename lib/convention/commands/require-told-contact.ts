import type { Tx } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import type { ConventionActorRole } from "../domain/roles";
import { isNoticePending } from "../store/contact-notices";

/** Refuses an address or a number whose correction has not been told yet: DomainError("conflict") (product.md 2). */
export const requireToldContact = async (
  tx: Tx,
  who: { readonly conventionId: string; readonly role: ConventionActorRole },
): Promise<void> => {
  if (await isNoticePending(tx, who))
    throw new DomainError(
      "conflict",
      "notice-pending",
      "Cette adresse vient d’être corrigée. Les autres personnes sont prévenues d’abord : réessayez dans une minute.",
    );
};
