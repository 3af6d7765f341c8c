import type { DomainEvent } from "@/lib/platform/event";

/** What the agency domain announces. */
export const agencyEventNames = ["AgencyMemberReleased"] as const;
export type AgencyEventName = (typeof agencyEventNames)[number];

/** An event on the chain of one agency. */
export const agencyEvent = (
  name: AgencyEventName,
  agencyId: string,
  payload: DomainEvent["payload"] = {},
): DomainEvent => ({ chain: `agency:${agencyId}`, name, payload: { agencyId, ...payload } });
