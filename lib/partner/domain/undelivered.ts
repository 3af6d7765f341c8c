import type { ActorRole } from "@/lib/convention/domain/roles";
import type { DeliveryType } from "./webhook-events";

/** What an agency may do about what a partner did not receive. */
export const undeliveredActs = ["resend", "handle"] as const;
export type UndeliveredAct = (typeof undeliveredActs)[number];

/** Who may do it (convention.md 3.3: "broadcast again", "mark broadcast error as handled", the latter with a real role, X8). */
const rolesByAct: Readonly<Record<UndeliveredAct, readonly ActorRole[]>> = {
  resend: ["counsellor", "validator", "agency-viewer", "back-office"],
  handle: ["counsellor", "validator", "agency-admin", "agency-viewer"],
};

/** What somebody in these roles may do about it. */
export const undeliveredActsOf = (roles: readonly ActorRole[]): readonly UndeliveredAct[] =>
  undeliveredActs.filter((act) => rolesByAct[act].some((role) => roles.includes(role)));

/** Milliseconds after the last try before an agency may ask for another (convention.md 9.8: 4 hours, case 144). */
const restMs = 4 * 3_600_000;

/** From when an agency may have it sent again. */
export const resendableFrom = (lastAttemptAt: Date | null): Date =>
  new Date((lastAttemptAt?.getTime() ?? -restMs) + restMs);

/** The latest news of a convention that a partner has not received. */
export type Undelivered = {
  readonly deliveryId: string;
  readonly partnerName: string;
  readonly type: DeliveryType;
  readonly occurredAt: Date;
  readonly lastAttemptAt: Date | null;
  /** HTTP status of the last try, or why there was no answer. */
  readonly lastOutcome: string | null;
  /** Every try failed: nothing more is sent unless somebody asks. */
  readonly isGivenUp: boolean;
  /** Its endpoint is called no more for now: what is sent waits until its owner resumes. */
  readonly isPaused: boolean;
};
