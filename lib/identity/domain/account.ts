/** An open session as its holder's list shows it. */
export type ListedSession = {
  readonly id: string;
  readonly isCurrent: boolean;
  readonly by: "code" | "proConnect";
  readonly userAgent: string | null;
  readonly ipAddress: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
};

/** What somebody sees of their own account. */
export type Account = {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  /** Since when ProConnect vouches for its address and names; null when it does not. */
  readonly proConnectSince: Date | null;
  /** Since when a second factor counts, and the recovery codes left; null without one. */
  readonly secondFactor: { readonly since: Date; readonly codesLeft: number } | null;
  readonly sessions: readonly ListedSession[];
};

/** A device that waits for its first code: what its QR code says, and the secret for whoever types it. */
export type PreparedDevice = { readonly address: string; readonly secret: string };
