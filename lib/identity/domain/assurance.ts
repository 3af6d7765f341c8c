/** Levels (`acr`) at which ProConnect has checked two factors itself: eIDAS substantial and high, and its own two-factor levels. */
const strongLevels: ReadonlySet<string> = new Set([
  "eidas2",
  "eidas3",
  "https://proconnect.gouv.fr/assurance/self-asserted-2fa",
  "https://proconnect.gouv.fr/assurance/consistency-checked-2fa",
]);

/** Methods (`amr`, RFC 8176) that say two factors were checked, or one that holds two. */
const strongMethods: ReadonlySet<string> = new Set(["mfa", "hwk", "sc"]);

/** Whether what an identity provider says of a sign-in (`acr`, `amr`) stands for a second factor. */
export const isStrongAuthentication = (acr: string | undefined, amr: readonly string[]): boolean =>
  (acr !== undefined && strongLevels.has(acr)) || amr.some((method) => strongMethods.has(method));
