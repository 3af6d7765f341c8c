/** How somebody proved that they may register a company (product.md 5); null: an operator decides. */
export type ProofOfRight = "pro-connect" | "known-domain" | null;

/** What is known of somebody who registers a company. */
export type Registrant = {
  readonly email: string;
  /** SIRETs that ProConnect vouches for. */
  readonly vouchedSirets: readonly string[];
};

/** Mail services where anybody opens an address: such a domain says nothing of a company. */
const publicDomains: ReadonlySet<string> = new Set([
  "aol.com",
  "bbox.fr",
  "free.fr",
  "gmail.com",
  "gmx.com",
  "gmx.fr",
  "hotmail.com",
  "hotmail.fr",
  "icloud.com",
  "laposte.net",
  "live.com",
  "live.fr",
  "mac.com",
  "me.com",
  "msn.com",
  "neuf.fr",
  "numericable.fr",
  "orange.fr",
  "outlook.com",
  "outlook.fr",
  "proton.me",
  "protonmail.com",
  "sfr.fr",
  "wanadoo.fr",
  "yahoo.com",
  "yahoo.fr",
  "ymail.com",
]);

/** The domain of an address. */
export const domainOf = (email: string): string => email.slice(email.lastIndexOf("@") + 1);

/**
 * How somebody proves their right on a SIRET (product.md 5): ProConnect vouches for the same SIRET, or their address is at a domain
 * that the same company (SIREN) already uses; the domain of a public mail service proves nothing.
 */
export const proofOfRight = (
  { email, vouchedSirets }: Registrant,
  siret: string,
  knownDomains: readonly string[],
): ProofOfRight => {
  if (vouchedSirets.includes(siret)) return "pro-connect";
  const domain = domainOf(email);
  return !publicDomains.has(domain) && knownDomains.includes(domain) ? "known-domain" : null;
};
