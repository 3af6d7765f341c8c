import { z } from "zod";
import { sameDigest } from "@/lib/platform/crypto";
import type { Tx } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import type { DomainEvent } from "@/lib/platform/event";
import { type AgencyOfConvention, type Convention, signatoryOf } from "./domain/convention";
import { type ActorRole, isSignatoryRole } from "./domain/roles";
import { textHashOf } from "./evidence";
import { accessEvent } from "./journal-events";
import { keepEvidence } from "./store/evidence";

/** What a signature is made of: the hash of the text that was on the screen, and where the gesture came from. */
export const signature = z.object({
  textHash: z.string(),
  ipAddress: z.string().max(64),
  userAgent: z.string().max(500),
});

type Signing = {
  readonly role: ActorRole;
  readonly agency: AgencyOfConvention;
  readonly codeId: string | null;
  readonly now: Date;
  readonly given: z.output<typeof signature>;
};

/**
 * Keeps the proof that somebody signed this text of a convention, in the transaction of the act. Throws DomainError "forbidden"
 * without a code, "conflict" when the text is no longer the one that was shown.
 */
export const keepSignature = async (
  tx: Tx,
  convention: Convention,
  { role, agency, codeId, now, given: { textHash: shown, ...from } }: Signing,
): Promise<DomainEvent> => {
  const signatory = isSignatoryRole(role) ? signatoryOf(convention, role) : undefined;
  if (!signatory || !codeId) throw new DomainError("forbidden", "no-code", "Demandez un code avant de signer.");
  const textHash = textHashOf(convention, agency);
  if (!sameDigest(textHash, shown)) {
    throw new DomainError(
      "conflict",
      "text-changed",
      "La convention a changé depuis que vous l’avez ouverte. Relisez-la avant de signer.",
    );
  }
  const kept = await keepEvidence(tx, convention, {
    role: signatory.role,
    signerName: `${signatory.firstName} ${signatory.lastName}`,
    textHash,
    codeId,
    now,
    from,
  });
  return accessEvent("SignatureRecorded", convention.id, { role: signatory.role, textHash, ...kept });
};
