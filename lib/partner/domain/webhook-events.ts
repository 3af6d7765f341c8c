import type { ConventionEventName } from "@/lib/convention/domain/events";

/** What a partner can be told of. */
export const webhookEvents = ["convention.updated"] as const;
export type WebhookEvent = (typeof webhookEvents)[number];

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
