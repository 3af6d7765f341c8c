import { z } from "zod";
import { command } from "@/lib/platform/command";
import { DomainError } from "@/lib/platform/errors";
import { uuid } from "@/lib/reference/primitives";
import type { JoinerAccess, ManagerAccess } from "../access";
import { isActiveAgency } from "../domain/agency";
import { agencyEvent } from "../domain/events";
import { mayAskToJoin } from "../domain/members";
import { joinAnswer, joinRequest } from "../schemas";
import { dropRight, saveRight } from "../store/members";
import { type HeldTeam, holdTeam, rightOf, settle } from "./team";

const refuseUnlessOpen = ({ agency, rights }: HeldTeam, { userId, email }: JoinerAccess): void => {
  if (!isActiveAgency(agency.status))
    throw new DomainError("conflict", "agency-closed", `${agency.name} n’est pas, ou plus, ouverte.`);
  if (rights.some((right) => right.userId === userId))
    throw new DomainError(
      "conflict",
      "right-exists",
      `Vous faites déjà partie de ${agency.name}, ou votre demande attend.`,
    );
  if (!mayAskToJoin(agency.kind, email))
    throw new DomainError(
      "forbidden",
      "france-travail-address",
      `Pour ${agency.name}, connectez-vous avec votre adresse @francetravail.fr.`,
    );
};

/**
 * Asks to join agencies (platform.md 2.3): rights that give nothing until an administrator answers, all of them or none. Throws
 * DomainError "notFound", "conflict" for an agency that is not open or where one has or awaits a right, "forbidden" for an agency of
 * France Travail from another address (case 27).
 */
export const askToJoin = command<JoinerAccess, z.output<typeof joinRequest>, void>(
  joinRequest,
  async ({ tx, now, actor }, { agencyIds }) => {
    // In one order for everybody, so that two requests never wait for each other.
    const ids = [...new Set(agencyIds)].sort();
    for (const agencyId of ids) {
      refuseUnlessOpen(await holdTeam({ tx }, agencyId), actor);
      const waiting = { userId: actor.userId, roles: ["to-review"], isNotified: false, rhythm: "each" } as const;
      await saveRight(tx, agencyId, waiting, now);
    }
    const events = ids.map((agencyId) => agencyEvent("AgencyJoinAsked", agencyId, { userId: actor.userId }));
    return { result: undefined, events };
  },
);

const waitingIn = ({ rights }: HeldTeam, userId: string): void => {
  if (!rights.some((right) => right.userId === userId && right.roles.includes("to-review")))
    throw new DomainError("notFound", "request-not-found", "Cette demande a déjà reçu une réponse.");
};

/** A request of one's own that is taken back. */
const ownRequest = z.object({ agencyId: uuid });

/** Takes one's own request back. Throws DomainError("notFound") when it was answered meanwhile. */
export const cancelJoinRequest = command<JoinerAccess, z.output<typeof ownRequest>, void>(
  ownRequest,
  async ({ tx, now, actor }, { agencyId }) => {
    const team = await holdTeam({ tx }, agencyId);
    waitingIn(team, actor.userId);
    return { result: undefined, events: await settle({ tx, now, actor }, team, actor.userId, null, "left") };
  },
);

/**
 * Answers somebody who asks to join: with roles, or with why not (platform.md 2.4). Throws DomainError "notFound" when it was answered
 * already, "invalid" of a broken rule.
 */
export const answerAgencyJoin = command<ManagerAccess, z.output<typeof joinAnswer>, void>(
  joinAnswer,
  async ({ tx, now, actor }, given) => {
    const team = await holdTeam({ tx }, actor.agencyId);
    const { userId } = given;
    waitingIn(team, userId);
    if (given.answer === "accept") {
      const wanted = rightOf(userId, given.roles, given.mails);
      return { result: undefined, events: await settle({ tx, now, actor }, team, userId, wanted, "accepted") };
    }
    await dropRight(tx, actor.agencyId, userId);
    const refused = agencyEvent("AgencyJoinRefused", actor.agencyId, { userId, reason: given.reason });
    return { result: undefined, events: [refused] };
  },
);
