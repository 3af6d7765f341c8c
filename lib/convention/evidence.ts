import { canonical } from "@/lib/platform/canonical";
import { config } from "@/lib/platform/config";
import { hmac, sha256 } from "@/lib/platform/crypto";
import type { Tx } from "@/lib/platform/db/client";
import { fromDbEnum, toDbEnum } from "@/lib/platform/db/enums";
import type { SignatureEvidenceModel } from "@/lib/platform/db/generated/models";
import { newId } from "@/lib/platform/ids";
import type { AgencyOfConvention, Convention } from "./domain/convention";
import type { SignatoryRole } from "./domain/roles";
import { SIGNED_TEXT_VERSION, signedText } from "./domain/signed-text";

/** SHA-256 of the text that the parties agree on, in hexadecimal: what a signature binds. */
export const textHashOf = (convention: Convention, agency: AgencyOfConvention): string =>
  sha256(signedText(convention, agency));

type EvidenceFields = Omit<SignatureEvidenceModel, "hash">;

/** HMAC-SHA256 of a signature's proof, under the journal's key. */
export const evidenceHash = (row: EvidenceFields): string =>
  hmac(
    config().JOURNAL_KEY,
    `evidence\n${canonical({
      id: row.id,
      conventionId: row.conventionId,
      role: fromDbEnum(row.role),
      signerName: row.signerName,
      textVersion: row.textVersion,
      textHash: row.textHash,
      channel: row.channel,
      maskedTarget: row.maskedTarget,
      codeId: row.codeId,
      signedAt: row.signedAt.toISOString(),
      ipAddress: row.ipAddress,
      userAgent: row.userAgent,
    })}`,
  );

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
