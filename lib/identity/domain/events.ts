import type { DomainEvent } from "@/lib/platform/event";

/** What the identity domain announces. */
export const identityEventNames = ["SignInCodeRequested", "SignedIn"] as const;
export type IdentityEventName = (typeof identityEventNames)[number];

/** An event on the chain of one account. */
export const identityEvent = (
  name: IdentityEventName,
  userId: string,
  payload: DomainEvent["payload"] = {},
): DomainEvent => ({
  chain: `user:${userId}`,
  name,
  payload: { userId, ...payload },
});
