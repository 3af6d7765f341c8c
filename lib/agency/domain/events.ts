import type { DomainEvent } from "@/lib/platform/event";

/** What the agency domain announces. */
export const agencyEventNames = [
  "AgencyMemberReleased",
  "AgencyBlankAsked",
  "AgencyAdded",
  "AgencyUpdated",
  "AgencyActivated",
  "AgencyRejected",
  "AgencyClosed",
  "AgencyDelegationEnding",
  "AgencyRenewalAsked",
  "AgencyRenewalAccepted",
  "AgencyRenewalRefused",
  "AgencyJoinAsked",
  "AgencyJoinRefused",
  "AgencyMemberChanged",
  "AgencySettingsChanged",
  "ConventionsExported",
] as const;
export type AgencyEventName = (typeof agencyEventNames)[number];

/** The chain of the journal that tells an agency's own life. */
export const agencyChain = (agencyId: string): string => `agency:${agencyId}`;

/** An event on the chain of one agency. */
export const agencyEvent = (
  name: AgencyEventName,
  agencyId: string,
  payload: DomainEvent["payload"] = {},
): DomainEvent => ({ chain: agencyChain(agencyId), name, payload: { agencyId, ...payload } });
