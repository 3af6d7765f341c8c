import { canonical } from "@/lib/platform/canonical";
import { config } from "@/lib/platform/config";
import { hmac, sha256 } from "@/lib/platform/crypto";
import { fromDbEnum } from "@/lib/platform/db/enums";
import type { SignatureEvidenceModel } from "@/lib/platform/db/generated/models";
import type { AgencyOfConvention, Convention } from "./domain/convention";
import { signedText } from "./domain/signed-text";

/** SHA-256 of the text that the parties agree on, in hexadecimal: what a signature binds. */
export const textHashOf = (convention: Convention, agency: AgencyOfConvention): string =>
  sha256(signedText(convention, agency));

/** The fields that the hash of a proof covers. */
export type EvidenceFields = Omit<SignatureEvidenceModel, "hash">;

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
