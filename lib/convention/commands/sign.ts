import { z } from "zod";
import { sameDigest } from "@/lib/platform/crypto";
import { DomainError } from "@/lib/platform/errors";
import { signatoryOf } from "../domain/convention";
import { isSignatoryRole } from "../domain/roles";
import { textHashOf } from "../evidence";
import { accessEvent } from "../journal-events";
import { keepEvidence } from "../store/evidence";
import { onConvention } from "./on-convention";

/** What a signature is made of: the hash of the text that was on the screen, and where the gesture came from. */
const signCommandInput = z.object({
  textHash: z.string(),
  ipAddress: z.string().max(64),
  userAgent: z.string().max(500),
});

/**
 * A signatory signs in the session that their code opened; when all have, the convention goes to review. Its proof is kept in
 * the same transaction. Throws DomainError("conflict") when the text is no longer the one that was shown.
 */
export const sign = onConvention("sign", signCommandInput, async ({ tx, now, actor }, { before, context, input }) => {
  const signatory = isSignatoryRole(context.role) ? signatoryOf(before, context.role) : undefined;
  if (!signatory || !actor.codeId) throw new DomainError("forbidden", "no-code", "Demandez un code avant de signer.");
  const textHash = textHashOf(before, context.agency);
  if (!sameDigest(textHash, input.textHash)) {
    throw new DomainError(
      "conflict",
      "text-changed",
      "La convention a changé depuis que vous l’avez ouverte. Relisez-la avant de signer.",
    );
  }
  const kept = await keepEvidence(tx, before, {
    role: signatory.role,
    signerName: `${signatory.firstName} ${signatory.lastName}`,
    textHash,
    codeId: actor.codeId,
    now,
    from: { ipAddress: input.ipAddress, userAgent: input.userAgent },
  });
  return [accessEvent("SignatureRecorded", before.id, { role: signatory.role, textHash, ...kept })];
});
