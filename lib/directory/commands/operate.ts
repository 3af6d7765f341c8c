import type { z } from "zod";
import { command } from "@/lib/platform/command";
import { DomainError } from "@/lib/platform/errors";
import type { OperatorAccess } from "../access";
import { establishmentEvent } from "../domain/events";
import { banOrder, operatedSite, refusal } from "../schemas";
import { lockSite, setStanding } from "../store/establishments";
import { refreshSearch } from "../store/search-rows";

type OperatedSite = z.output<typeof operatedSite>;

const lockAwaiting = async (tx: Parameters<typeof lockSite>[0], number: string) => {
  const site = await lockSite(tx, number);
  if (site.listing !== "AWAITING_APPROVAL")
    throw new DomainError("conflict", "already-decided", "Cette inscription a déjà reçu une réponse.");
};

/** Lets a registration in: the company is found from now on (product.md 5). Throws DomainError("conflict") when it is decided. */
export const approveRegistration = command<OperatorAccess, OperatedSite, void>(
  operatedSite,
  async ({ tx, now }, { siret: number }) => {
    await lockAwaiting(tx, number);
    await tx.establishmentDeletion.deleteMany({ where: { siret: number } });
    await setStanding(tx, number, { listing: "PUBLISHED", refusalReason: null, updatedAt: now });
    return { result: undefined, events: [establishmentEvent("EstablishmentApproved", number)] };
  },
);

/** Refuses a registration with a reason; its people may correct it and send it again. */
export const refuseRegistration = command<OperatorAccess, z.output<typeof refusal>, void>(
  refusal,
  async ({ tx }, { siret: number, reason }) => {
    await lockAwaiting(tx, number);
    await setStanding(tx, number, { refusalReason: reason });
    return { result: undefined, events: [establishmentEvent("EstablishmentRefused", number)] };
  },
);

/** Keeps a SIRET out, registered or not (directory.md 5.6). Throws DomainError("conflict") when it is banned already. */
export const banEstablishment = command<OperatorAccess, z.output<typeof banOrder>, void>(
  banOrder,
  async ({ tx, now, actor }, { siret: number, justification }) => {
    const { count } = await tx.establishmentBan.createMany({
      data: [{ siret: number, justification, bannedById: actor.userId, createdAt: now }],
      skipDuplicates: true,
    });
    if (count === 0) throw new DomainError("conflict", "already-banned", "Cette entreprise est déjà bloquée.");
    await refreshSearch(tx, number);
    return { result: undefined, events: [establishmentEvent("EstablishmentBanned", number)] };
  },
);

/** Lifts a ban (product.md 5): the company is found again as its own page says. Throws DomainError("notFound"). */
export const unbanEstablishment = command<OperatorAccess, OperatedSite, void>(
  operatedSite,
  async ({ tx }, { siret: number }) => {
    const { count } = await tx.establishmentBan.deleteMany({ where: { siret: number } });
    if (count === 0) throw new DomainError("notFound", "not-banned", "Cette entreprise n’est pas bloquée.");
    await refreshSearch(tx, number);
    return { result: undefined, events: [establishmentEvent("EstablishmentUnbanned", number)] };
  },
);

/**
 * Takes a company out of the directory for good (directory.md 5.6): its page, its people's rights and its places in groups go, its
 * SIRET is remembered so that no source shows it again. Throws DomainError("notFound").
 */
export const deleteEstablishment = command<OperatorAccess, OperatedSite, void>(
  operatedSite,
  async ({ tx, now }, { siret: number }) => {
    const { createdAt } = await lockSite(tx, number);
    const people = await tx.establishmentRight.findMany({
      where: { siret: number, status: "ACCEPTED" },
      select: { userId: true },
      orderBy: { createdAt: "asc" },
    });
    await tx.establishmentGroupMember.deleteMany({ where: { siret: number } });
    await tx.establishment.delete({ where: { siret: number } });
    await tx.establishmentDeletion.upsert({
      where: { siret: number },
      create: { siret: number, createdAt, deletedAt: now },
      update: { createdAt, deletedAt: now },
    });
    const userIds = people.map(({ userId }) => userId);
    return { result: undefined, events: [establishmentEvent("EstablishmentDeleted", number, { userIds })] };
  },
);
