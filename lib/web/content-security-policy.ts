/**
 * The content security policy of a page whose own scripts carry `nonce`. Development alone may evaluate code; `formTargets` are
 * the origins beside ours to which a form may lead, such as the identity provider's; `images` those of the tiles of a map.
 */
export const contentSecurityPolicy = (
  nonce: string,
  development: boolean,
  formTargets: readonly string[] = [],
  images: readonly string[] = [],
): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    ["img-src 'self' data:", ...images].join(" "),
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "manifest-src 'self'",
    ["form-action 'self'", ...formTargets].join(" "),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
