import { verificationsByCaller, verifyDocument } from "@/lib/convention";
import type { Verification } from "@/lib/convention/domain/verification";
import { documentClaim } from "@/lib/convention/schemas";
import { DomainError, type FieldIssue } from "@/lib/platform/errors";
import { consume } from "@/lib/platform/rate-limit";
import { french } from "@/lib/platform/typography";
import { caller } from "./request";

/** What was typed to verify a document, and what came of it: nothing yet, something to correct, a refusal or an answer. */
export type VerificationRequest = {
  readonly reference: string;
  readonly hash: string;
  readonly issues: readonly FieldIssue[];
  /** Why nothing was verified, when it was asked too often. */
  readonly refusal?: string;
  readonly answer?: Verification;
};

/** Verifies the document whose reference and hash an address holds: a form was sent, or a QR code read. */
export const verificationOf = async (
  reference: string | undefined,
  hash: string | undefined,
): Promise<VerificationRequest> => {
  const asked = { reference: reference ?? "", hash: hash ?? "", issues: [] };
  if (reference === undefined && hash === undefined) return asked;
  const claim = documentClaim.safeParse({ reference: asked.reference, empreinte: asked.hash });
  if (!claim.success) {
    const issues = claim.error.issues.map(({ path, message }) => ({ path: path.join("."), message: french(message) }));
    return { ...asked, issues };
  }
  try {
    await consume(verificationsByCaller, (await caller()).ipAddress);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { ...asked, refusal: error.message };
  }
  const { reference: named, empreinte } = claim.data;
  return { ...asked, answer: await verifyDocument({ reference: named, hash: empreinte }) };
};
