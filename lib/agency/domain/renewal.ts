/** A renewed delegation agreement that an administrator sent and that is not in force yet. */
export type SentRenewal = {
  readonly endDate: string;
  readonly askedAt: Date;
  /** Why an operator refused it; null while it awaits them. */
  readonly refusalReason: string | null;
};

/** The delegation of an agency, for whoever administers it. */
export type Delegation = {
  readonly agency: { readonly id: string; readonly name: string };
  /** Last day of the agreement in force; null for an agency that validates by its own right. */
  readonly endDate: string | null;
  readonly hasAgreement: boolean;
  readonly renewal: SentRenewal | null;
};
