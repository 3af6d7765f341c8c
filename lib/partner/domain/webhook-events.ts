import type { ConventionEventName } from "@/lib/convention/domain/events";
import type { ConventionStatus } from "@/lib/convention/domain/status";

/** What a partner can be told of: the state of a convention, then the kinds of change that new endpoints choose among (partner-api.md 5.8). */
export const webhookEvents = [
  "convention.updated",
  "convention.created",
  "convention.status-changed",
  "convention.transferred",
] as const;
export type WebhookEvent = (typeof webhookEvents)[number];

/** The only event that v2 knows. It tells a state, not a change: of several that wait, the last one is enough. */
export const stateEvent = "convention.updated" satisfies WebhookEvent;

/** What a partner asks for to see its endpoint called. */
export const testEvent = "webhook.test";

/** What a delivery may be about. */
export type DeliveryType = WebhookEvent | typeof testEvent;

/** Envelopes: the one that former clients know, or Standard Webhooks' (`type`, `timestamp`, `data`). */
export const webhookFormats = ["legacy", "standard"] as const;
export type WebhookFormat = (typeof webhookFormats)[number];

/** What is told of a convention: all that partners read, or its id, status and date alone. */
export const webhookPayloads = ["full", "thin"] as const;
export type WebhookPayload = (typeof webhookPayloads)[number];

/**
 * Which events of a convention are told as `convention.updated` (partner-api.md 5.4): whatever changes what partners read of
 * it. A counsellor's name is not told; a renewal is told as a convention of its own.
 */
export const toldToPartners: Record<ConventionEventName, boolean> = {
  ConventionSubmittedByBeneficiary: true,
  ConventionSubmittedAfterModification: true,
  ConventionResubmitted: true,
  ConventionModifiedAndSigned: true,
  ConventionAmended: true,
  ConventionChangeRequested: true,
  ConventionPartiallySigned: true,
  ConventionFullySigned: true,
  ConventionAcceptedByCounsellor: true,
  ConventionAcceptedByValidator: true,
  ConventionRejected: true,
  ConventionDeprecated: true,
  ConventionCancelled: true,
  ConventionRenewed: false,
  ConventionCopied: false,
  ConventionTransferredToAgency: true,
  ConventionContactCorrected: true,
  ConventionCounsellorNameEdited: false,
  ConventionWithFinalStatusEdited: true,
};

const kept = (before: ConventionStatus | null): ConventionStatus | null => before;
const to = (status: ConventionStatus) => () => status;

/** The status that each event leaves, from the one it found (product.md 1). */
const statusAfter: Record<ConventionEventName, (before: ConventionStatus | null) => ConventionStatus | null> = {
  ConventionSubmittedByBeneficiary: to("READY_TO_SIGN"),
  ConventionSubmittedAfterModification: to("READY_TO_SIGN"),
  ConventionResubmitted: to("READY_TO_SIGN"),
  ConventionModifiedAndSigned: to("PARTIALLY_SIGNED"),
  ConventionAmended: kept,
  ConventionChangeRequested: to("DRAFT"),
  ConventionPartiallySigned: to("PARTIALLY_SIGNED"),
  ConventionFullySigned: to("IN_REVIEW"),
  ConventionAcceptedByCounsellor: to("ACCEPTED_BY_COUNSELLOR"),
  ConventionAcceptedByValidator: to("ACCEPTED_BY_VALIDATOR"),
  ConventionRejected: to("REJECTED"),
  ConventionDeprecated: to("DEPRECATED"),
  ConventionCancelled: to("CANCELLED"),
  ConventionRenewed: kept,
  ConventionCopied: kept,
  ConventionTransferredToAgency: (before) => (before === "DRAFT" ? "DRAFT" : "READY_TO_SIGN"),
  ConventionContactCorrected: kept,
  ConventionCounsellorNameEdited: kept,
  ConventionWithFinalStatusEdited: kept,
};

const isConventionEvent = (name: string): name is ConventionEventName => name in statusAfter;

/** The status that a convention's journal leads to, null before its submission; `names` in the journal's order. */
export const statusAlong = (names: readonly string[]): ConventionStatus | null =>
  names.filter(isConventionEvent).reduce<ConventionStatus | null>((before, name) => statusAfter[name](before), null);

/** A status before and after an event. */
export type StatusChange = { readonly before: ConventionStatus | null; readonly after: ConventionStatus | null };

/** As what partners are told of an event of a convention. */
export const toldAs = (name: ConventionEventName, { before, after }: StatusChange): WebhookEvent[] => {
  const told: Readonly<Record<WebhookEvent, boolean>> = {
    "convention.updated": toldToPartners[name],
    "convention.created": name === "ConventionSubmittedByBeneficiary",
    "convention.status-changed": before !== null && before !== after,
    "convention.transferred": name === "ConventionTransferredToAgency",
  };
  return webhookEvents.filter((event) => told[event]);
};
