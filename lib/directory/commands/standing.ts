import type { z } from "zod";
import { command } from "@/lib/platform/command";
import { DomainError } from "@/lib/platform/errors";
import type { SiteAccess } from "../access";
import { establishmentEvent } from "../domain/events";
import { setStanding } from "../store/establishments";
import { lockToEdit, noAnswer } from "./on-site";

type NoAnswer = z.output<typeof noAnswer>;

const wrongState = () =>
  new DomainError("conflict", "wrong-listing", "La fiche a changé entre-temps. Rechargez la page.");

/** Withdraws a company from the search, until its administrator puts it back. */
export const unpublishSite = command<SiteAccess, NoAnswer, void>(noAnswer, async ({ tx, actor }) => {
  const { listing } = await lockToEdit(tx, actor);
  if (listing !== "PUBLISHED") throw wrongState();
  await setStanding(tx, actor.siret, { listing: "UNPUBLISHED" });
  return { result: undefined, events: [establishmentEvent("EstablishmentUnpublished", actor.siret)] };
});

/** Puts a company back into the search; one that had asked to leave stays after all. */
export const publishSiteAgain = command<SiteAccess, NoAnswer, void>(noAnswer, async ({ tx, now, actor }) => {
  const { listing } = await lockToEdit(tx, actor);
  if (listing !== "UNPUBLISHED") throw wrongState();
  await setStanding(tx, actor.siret, { listing: "PUBLISHED", deletionRequestedAt: null, updatedAt: now });
  return { result: undefined, events: [establishmentEvent("EstablishmentPublishedAgain", actor.siret)] };
});

/** Sends a refused registration again, once it is corrected: an operator looks at it anew. */
export const submitAgain = command<SiteAccess, NoAnswer, void>(noAnswer, async ({ tx, now, actor }) => {
  const { refusalReason } = await lockToEdit(tx, actor);
  if (refusalReason === null) throw wrongState();
  await setStanding(tx, actor.siret, { refusalReason: null, updatedAt: now });
  return {
    result: undefined,
    events: [establishmentEvent("EstablishmentRegistered", actor.siret, { proof: null, again: true })],
  };
});

/** Asks the operators to take a company out of the directory (case 72: they alone delete); it is no more shown from now on. */
export const requestDeletion = command<SiteAccess, NoAnswer, void>(noAnswer, async ({ tx, now, actor }) => {
  const { deletionRequestedAt, listing } = await lockToEdit(tx, actor);
  if (deletionRequestedAt) throw wrongState();
  const withdrawn = listing === "PUBLISHED" ? ({ listing: "UNPUBLISHED" } as const) : {};
  await setStanding(tx, actor.siret, { deletionRequestedAt: now, ...withdrawn });
  return { result: undefined, events: [establishmentEvent("EstablishmentDeletionRequested", actor.siret)] };
});
