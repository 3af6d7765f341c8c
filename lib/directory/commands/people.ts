import type { z } from "zod";
import { command } from "@/lib/platform/command";
import { DomainError } from "@/lib/platform/errors";
import type { RegistrantAccess, SiteAccess } from "../access";
import { joinAnswer, joinRequest, userRight } from "../schemas";
import { isBanned } from "../store/bans";
import { lockSite } from "../store/establishments";
import { readRights, saveRights } from "../store/rights";
import { lockToEdit, rightEvents } from "./on-site";

/**
 * Asks to join a company (directory.md 5.5): a right that gives nothing until an administrator accepts it, on the address of whoever
 * asks and no other. Throws DomainError("notFound"), "forbidden" for a banned company and for somebody who has or awaits a right.
 */
export const askToJoin = command<RegistrantAccess, z.output<typeof joinRequest>, void>(
  joinRequest,
  async ({ tx, now, actor }, { siret: number, role, job, phone }) => {
    await lockSite(tx, number);
    if (await isBanned(tx, number))
      throw new DomainError("forbidden", "establishment-banned", "Cette entreprise est bloquée.");
    const before = await readRights(tx, number);
    if (before.some(({ userId }) => userId === actor.userId))
      throw new DomainError(
        "forbidden",
        "right-exists",
        "Vous faites déjà partie de cette entreprise, ou votre demande attend.",
      );
    const asked = userRight.parse({
      role,
      status: "PENDING",
      email: actor.email,
      job: job || null,
      phone: phone || null,
      shouldReceiveDiscussionNotifications: true,
    });
    await saveRights(tx, number, [...before, asked], now);
    return { result: undefined, events: await rightEvents(tx, number, before) };
  },
);

/** Accepts or refuses a request to join, by whoever keeps the page. Throws DomainError("notFound") when it was answered already. */
export const answerJoinRequest = command<SiteAccess, z.output<typeof joinAnswer>, void>(
  joinAnswer,
  async ({ tx, now, actor }, { userId, answer }) => {
    await lockToEdit(tx, actor);
    const before = await readRights(tx, actor.siret);
    if (!before.some((right) => right.userId === userId && right.status === "PENDING"))
      throw new DomainError("notFound", "request-not-found", "Cette demande a déjà reçu une réponse.");
    const after = before.flatMap((right) => {
      if (right.userId !== userId) return right;
      return answer === "accept" ? { ...right, status: "ACCEPTED" as const } : [];
    });
    await saveRights(tx, actor.siret, after, now);
    return { result: undefined, events: await rightEvents(tx, actor.siret, before) };
  },
);
