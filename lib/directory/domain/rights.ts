/** What somebody may be for a company site (contract values): an administrator keeps its page, a contact answers candidates. */
export const establishmentRoles = ["establishment-admin", "establishment-contact"] as const;
export type EstablishmentRole = (typeof establishmentRoles)[number];

/** A right that was asked for gives nothing until it is accepted (contract values). */
export const establishmentRightStatuses = ["ACCEPTED", "PENDING"] as const;
