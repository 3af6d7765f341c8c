import { plainText } from "@/lib/reference/plain-text";
import type { ExchangeSender } from "./vocabulary";

/** The most characters before the @ of an address (RFC 5321 4.5.3.1.1). */
const longestLocalPart = 64;

/** Whom an opaque address reaches: one side of one discussion. */
export type OpaqueAddress = { readonly discussionId: string; readonly recipient: ExchangeSender };

const letters: Record<ExchangeSender, string> = { establishment: "e", potentialBeneficiary: "b" };

const slug = (name: string, limit: number): string =>
  plainText(name)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, limit)
    .replace(/-+$/, "");

/**
 * The address that reaches one side of a discussion without telling theirs (directory.md 6.5):
 * `first_last__discussion_e@domain`, its first part at most 64 characters long; the names are left out when one is missing.
 */
export const opaqueAddress = (
  { discussionId, recipient }: OpaqueAddress,
  { firstName, lastName }: { readonly firstName: string; readonly lastName: string },
  domain: string,
): string => {
  const target = `${discussionId}_${letters[recipient]}`;
  const room = longestLocalPart - target.length - 2;
  const each = Math.ceil(room / 2) - 1;
  const names = [slug(firstName, each), slug(lastName, each)];
  return names.every(Boolean) ? `${names.join("_")}__${target}@${domain}` : `${target}@${domain}`;
};

/** Whom an address reaches, whatever the letters around the discussion's id; null for an address that is none of ours. */
export const readOpaqueAddress = (address: string, domain: string): OpaqueAddress | null => {
  const [local = "", host] = address.toLowerCase().split("@");
  const [, discussionId = "", letter] =
    /^(?:[a-z0-9_-]*__)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_([eb])$/.exec(local) ?? [];
  if (host !== domain.toLowerCase() || discussionId === "") return null;
  return { discussionId, recipient: letter === "e" ? "establishment" : "potentialBeneficiary" };
};
