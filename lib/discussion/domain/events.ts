import type { DomainEvent } from "@/lib/platform/event";

/** What discussions announce (contract names where the reference has them, platform.md 7.2). */
export const discussionEventNames = [
  "ContactRequestedByBeneficiary",
  "ExchangeAddedToDiscussion",
  "DiscussionStatusManuallyUpdated",
  "DiscussionLinkedToConvention",
  "DiscussionMarkedAsDeprecated",
  "DiscussionReminded",
  "ConversationCodeRequested",
  "ConversationOpened",
] as const;
export type DiscussionEventName = (typeof discussionEventNames)[number];

/** An event on the chain of one discussion. */
export const discussionEvent = (
  name: DiscussionEventName,
  discussionId: string,
  payload: DomainEvent["payload"] = {},
): DomainEvent => ({ chain: `discussion:${discussionId}`, name, payload: { discussionId, ...payload } });
