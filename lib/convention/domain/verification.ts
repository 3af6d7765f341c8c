import type { ValidationSteps } from "@/lib/agency/domain/agency";
import type { SignatoryRole } from "./roles";
import type { ConventionStatus } from "./status";
import type { InternshipKind } from "./vocabulary";

/** Page where anybody verifies a document. */
export const verificationPath = "/verifier";

/** What a document says of itself: its reference, and the first characters of its text's SHA-256 in hexadecimal. */
export type DocumentClaim = { readonly reference: string; readonly hash: string };

/** Characters of a hash that are enough to recognise a document: 32 bits, far beyond what anybody can try. */
export const shortestHash = 8;

/** A hash as a document prints it, in groups of eight characters that people can copy. */
export const inGroups = (hash: string): string => hash.replace(/.{8}(?=.)/gu, "$& ");

/** The hashes of a convention's text: as it is now or was signed, and as earlier documents showed it. */
export type KnownHashes = { readonly current: readonly string[]; readonly past: readonly string[] };

/** Whether the beginning of a hash is that of the text in force, of an earlier one, or of none. */
export const recognise = (hash: string, { current, past }: KnownHashes): "current" | "past" | "none" => {
  const isTheirs = (known: string) => hash.length >= shortestHash && known.startsWith(hash);
  if (current.some(isTheirs)) return "current";
  return past.some(isTheirs) ? "past" : "none";
};

/** What anybody who holds a document learns of it: no name, no content. */
export type Verification =
  | {
      readonly outcome: "authentic";
      readonly kind: InternshipKind;
      readonly status: ConventionStatus;
      readonly validationSteps: ValidationSteps;
      readonly signatures: readonly { readonly role: SignatoryRole; readonly signedAt: string | undefined }[];
      readonly validatedAt: string | undefined;
    }
  | { readonly outcome: "superseded" }
  | { readonly outcome: "unknown" };
