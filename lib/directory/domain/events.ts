import type { DomainEvent } from "@/lib/platform/event";

/** What the directory announces. */
export const establishmentEventNames = [
  "EstablishmentPublished",
  "EstablishmentAvailableAgain",
  "EstablishmentDeactivated",
  "EstablishmentRegistered",
  "EstablishmentUpdated",
  "EstablishmentApproved",
  "EstablishmentRefused",
  "EstablishmentUnpublished",
  "EstablishmentPublishedAgain",
  "EstablishmentRightChanged",
  "EstablishmentDeletionRequested",
  "EstablishmentDeleted",
  "EstablishmentBanned",
  "EstablishmentUnbanned",
  "EstablishmentClosed",
  "EstablishmentRefreshed",
  "EstablishmentUpdateSuggested",
  "EstablishmentMemberReleased",
  "EstablishmentGroupSaved",
  "EstablishmentLeadNoted",
  "EstablishmentLeadReminded",
  "EstablishmentLeadClosed",
] as const;
export type EstablishmentEventName = (typeof establishmentEventNames)[number];

/** An event on the chain of one company site. */
export const establishmentEvent = (
  name: EstablishmentEventName,
  siret: string,
  payload: DomainEvent["payload"] = {},
): DomainEvent => ({ chain: `company:${siret}`, name, payload: { siret, ...payload } });
