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
  "AgencyDigestDue",
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

/** What waits for one member, over all their agencies, is to be told: on a chain of its own. */
export const digestDue = (userId: string): DomainEvent => ({
  chain: `digest:${userId}`,
  name: "AgencyDigestDue" satisfies AgencyEventName,
  payload: { userId },
});
