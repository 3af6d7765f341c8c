import type { DomainEvent } from "@/lib/platform/event";

/** What the identity domain announces. */
export const identityEventNames = [
  "SignInCodeRequested",
  "SignedIn",
  "EmailProved",
  "AccountCreated",
  "AccountNamed",
  "IdentityLinked",
  "AccountsMerged",
  "SecondFactorPassed",
  "SecondFactorAdded",
  "SecondFactorRemoved",
  "RecoveryCodesMade",
  "RecoveryCodeUsed",
  "EmailChangeRequested",
  "EmailChanged",
  "SessionsEnded",
  "IdleAccountWarned",
  "IdleAccountDeleted",
] as const;
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

/** A code asked for by an address that may have no account: on a chain of its own, for there is nobody to name. */
export const signInCodeRequested = (codeId: string, maskedTarget: string, userId: string | null): DomainEvent => ({
  chain: userId ? `user:${userId}` : `sign-in:${codeId}`,
  name: "SignInCodeRequested",
  payload: { codeId, maskedTarget, userId },
});

/** An address that proved itself with a code, without an account: on the chain of that code. */
export const emailProved = (codeId: string, sessionId: string): DomainEvent => ({
  chain: `sign-in:${codeId}`,
  name: "EmailProved",
  payload: { codeId, sessionId },
});
