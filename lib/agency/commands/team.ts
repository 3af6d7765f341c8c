import type { CommandContext } from "@/lib/platform/command";
import type { DomainEvent } from "@/lib/platform/event";
import type { Agency } from "../domain/agency";
import { agencyEvent } from "../domain/events";
import type { MemberChange } from "../domain/join";
import { type GivenRole, type MailChoice, memberRules } from "../domain/members";
import { lockAgency } from "../store/lock";
import { dropRight, type HeldRight, readRights, saveRight } from "../store/members";

/** An agency whose people are held, and their rights as they are. */
export type HeldTeam = { readonly agency: Agency; readonly rights: readonly HeldRight[] };

/** Takes hold of an agency's people. Throws DomainError("notFound"). */
export const holdTeam = async ({ tx }: Pick<CommandContext<unknown>, "tx">, agencyId: string): Promise<HeldTeam> => {
  const agency = await lockAgency(tx, agencyId);
  return { agency, rights: await readRights(tx, agencyId) };
};

/** A right with what its holder chose to receive. */
export const rightOf = (userId: string, roles: readonly GivenRole[], mails: MailChoice): HeldRight => ({
  userId,
  roles,
  isNotified: mails !== "none",
  rhythm: mails === "daily" ? "daily" : "each",
});

const isWaiting = ({ roles }: HeldRight): boolean => roles.includes("to-review");

/**
 * Puts one person's right in place, or takes it away, when the agency's people may become that (platform.md 1.5), and says what to
 * announce. Throws the DomainError of the first broken rule.
 */
export const settle = async (
  { tx, now, actor }: CommandContext<{ readonly userId: string }>,
  { agency, rights }: HeldTeam,
  userId: string,
  wanted: HeldRight | null,
  change: MemberChange,
): Promise<readonly DomainEvent[]> => {
  const before = rights.filter((right) => !isWaiting(right));
  const others = before.filter((right) => right.userId !== userId);
  const broken = memberRules(agency, wanted ? [...others, wanted] : others, before);
  // Taking back a request changes nobody's right.
  const wasMember = before.some((right) => right.userId === userId);
  if (broken && (wanted || wasMember)) throw broken;
  if (wanted) await saveRight(tx, agency.id, wanted, now);
  else await dropRight(tx, agency.id, userId);
  const roles = wanted ? [...wanted.roles] : [];
  const byOther = actor.userId !== userId;
  return [agencyEvent("AgencyMemberChanged", agency.id, { userId, change, roles, byOther })];
};
