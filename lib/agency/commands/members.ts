import { z } from "zod";
import { command } from "@/lib/platform/command";
import { DomainError, refuseField } from "@/lib/platform/errors";
import type { ManagerAccess, TeamAccess } from "../access";
import { changedMember, newMember, ownMails, removedMember } from "../schemas";
import { accountOf, type HeldRight } from "../store/members";
import { type HeldTeam, holdTeam, rightOf, settle } from "./team";

/** A press of a button says it all. */
const nothing = z.object({});

const memberOf = ({ rights }: HeldTeam, userId: string): HeldRight => {
  const right = rights.find((held) => held.userId === userId && !held.roles.includes("to-review"));
  if (right) return right;
  throw new DomainError("notFound", "member-not-found", "Cette personne ne fait plus partie de la structure.");
};

/**
 * Adds somebody to an agency by their address (platform.md 2.4): a new address gets an account. Throws DomainError "invalid" on the
 * address of somebody who belongs to it already (case 30), or of a broken rule.
 */
export const addMember = command<ManagerAccess, z.output<typeof newMember>, void>(
  newMember,
  async ({ tx, now, actor }, { email, roles, mails }) => {
    const team = await holdTeam({ tx }, actor.agencyId);
    const userId = await accountOf(tx, email, now);
    const known = team.rights.find((right) => right.userId === userId);
    if (known && !known.roles.includes("to-review"))
      refuseField("email", "userAlreadyExist", "Cette personne fait déjà partie de la structure.");
    return {
      result: undefined,
      events: await settle(
        { tx, now, actor },
        team,
        userId,
        rightOf(userId, roles, mails),
        known ? "accepted" : "added",
      ),
    };
  },
);

/** Changes what a member does and receives. Throws DomainError "notFound" when they left meanwhile, "invalid" of a broken rule. */
export const changeMember = command<ManagerAccess, z.output<typeof changedMember>, void>(
  changedMember,
  async ({ tx, now, actor }, { userId, roles, mails }) => {
    const team = await holdTeam({ tx }, actor.agencyId);
    memberOf(team, userId);
    return {
      result: undefined,
      events: await settle({ tx, now, actor }, team, userId, rightOf(userId, roles, mails), "changed"),
    };
  },
);

/** Takes a member out of an agency. Throws DomainError "notFound" when they left meanwhile, "invalid" of a broken rule. */
export const removeMember = command<ManagerAccess, z.output<typeof removedMember>, void>(
  removedMember,
  async ({ tx, now, actor }, { userId }) => {
    const team = await holdTeam({ tx }, actor.agencyId);
    memberOf(team, userId);
    const change = userId === actor.userId ? "left" : "removed";
    return { result: undefined, events: await settle({ tx, now, actor }, team, userId, null, change) };
  },
);

/** Leaves an agency. Throws DomainError "notFound" for somebody who holds no right of their own there, "invalid" of a broken rule (case 32). */
export const leaveAgency = command<TeamAccess, z.output<typeof nothing>, void>(nothing, async ({ tx, now, actor }) => {
  const team = await holdTeam({ tx }, actor.agencyId);
  memberOf(team, actor.userId);
  return { result: undefined, events: await settle({ tx, now, actor }, team, actor.userId, null, "left") };
});

/**
 * Chooses what one receives of an agency. Throws DomainError "notFound" for somebody who holds no right of their own there, "invalid"
 * when nobody who checks or validates would be told any more (cases 16, 17, 28).
 */
export const chooseMails = command<TeamAccess, z.output<typeof ownMails>, void>(
  ownMails,
  async ({ tx, now, actor }, { mails }) => {
    const team = await holdTeam({ tx }, actor.agencyId);
    const { roles } = memberOf(team, actor.userId);
    const wanted = { ...rightOf(actor.userId, [], mails), roles };
    return { result: undefined, events: await settle({ tx, now, actor }, team, actor.userId, wanted, "changed") };
  },
);
