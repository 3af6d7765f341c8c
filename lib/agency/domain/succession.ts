import type { AgencyRole, AgencyStatus } from "./agency";

/** A member who stays when another one leaves. */
export type Remaining = {
  readonly userId: string;
  readonly roles: readonly AgencyRole[];
  readonly isNotified: boolean;
  readonly lastActiveAt: Date;
};

/** What an agency becomes when a member's account disappears: who takes over what, and whether it still works. */
export type Succession = {
  readonly changed: readonly Omit<Remaining, "lastActiveAt">[];
  /** A new status, when nobody is left to validate or to manage. */
  readonly status?: Extract<AgencyStatus, "closed" | "rejected">;
};

const has = (role: AgencyRole) => (member: Remaining) => member.roles.includes(role);

const mostActive = (members: readonly Remaining[]): Remaining | undefined =>
  members.toSorted((a, b) => b.lastActiveAt.getTime() - a.lastActiveAt.getTime())[0];

const promoted = ({ userId, roles }: Remaining, role: AgencyRole, isNotified: boolean) => ({
  userId,
  roles: [...new Set([...roles, role])],
  isNotified,
});

/**
 * Provides for an agency whose member's account is deleted (platform.md 2.8): an agency that works keeps an administrator and
 * a validator who is told, the most recently active takes over; one that nobody can run any more is closed or rejected.
 */
export const succession = (
  agency: { readonly status: AgencyStatus; readonly hasValidated: boolean },
  remaining: readonly Remaining[],
): Succession => {
  const validators = remaining.filter(has("validator"));
  const admins = remaining.filter(has("agency-admin"));
  const validator = mostActive(validators);
  const admin = mostActive(admins);
  if (!validator && !admin) {
    if (agency.status === "rejected") return { changed: [] };
    return { changed: [], status: remaining.length === 0 || agency.hasValidated ? "closed" : "rejected" };
  }
  if (!validator && admin) return { changed: [promoted(admin, "validator", true)] };
  if (!validator) return { changed: [] };
  const isTold = validators.some(({ isNotified }) => isNotified);
  if (!admin) return { changed: [promoted(validator, "agency-admin", isTold ? validator.isNotified : true)] };
  return { changed: isTold ? [] : [promoted(validator, "validator", true)] };
};
