import type { Tx } from "@/lib/platform/db/client";
import { toDbEnum } from "@/lib/platform/db/enums";
import { newId } from "@/lib/platform/ids";
import type { Convention } from "../domain/convention";
import type { SignatoryRole } from "../domain/roles";
import { SIGNED_TEXT_VERSION } from "../domain/signed-text";
import { type EvidenceFields, evidenceHash } from "../evidence";

/** Where a signature came from. */
export type SignedFrom = { readonly ipAddress: string; readonly userAgent: string };

type Signing = {
  readonly role: SignatoryRole;
  readonly signerName: string;
  readonly textHash: string;
  readonly codeId: string;
  readonly now: Date;
  readonly from: SignedFrom;
};

/** Keeps the proof of one signature; gives its id and its hash, which the journal takes. */
export const keepEvidence = async (
  tx: Tx,
  convention: Convention,
  signing: Signing,
): Promise<{ evidenceId: string; evidenceHash: string }> => {
  const code = await tx.oneTimeCode.findUniqueOrThrow({ where: { id: signing.codeId } });
  const row: EvidenceFields = {
    id: newId(),
    conventionId: convention.id,
    role: toDbEnum(signing.role),
    signerName: signing.signerName,
    textVersion: SIGNED_TEXT_VERSION,
    textHash: signing.textHash,
    channel: code.channel,
    maskedTarget: code.maskedTarget,
    codeId: code.id,
    signedAt: signing.now,
    ...signing.from,
  };
  const hash = evidenceHash(row);
  await tx.signatureEvidence.create({ data: { ...row, hash } });
  return { evidenceId: row.id, evidenceHash: hash };
};
