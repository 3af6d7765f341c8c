import { z } from "zod";
import type { Tx } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import type { DomainEvent } from "@/lib/platform/event";
import { requireAdministrator, type SiteAccess } from "../access";
import { establishmentEvent } from "../domain/events";
import { rightChanges, type UserRight } from "../domain/rights";
import { isBanned } from "../store/bans";
import { lockSite } from "../store/establishments";
import { readRights } from "../store/rights";

/** The input of an act that needs no answer. */
export const noAnswer = z.object({});

/** Holds a site for whoever keeps its page. Throws DomainError("forbidden") to a contact and while it is banned, "notFound". */
export const lockToEdit = async (tx: Tx, actor: SiteAccess) => {
  requireAdministrator(actor);
  const site = await lockSite(tx, actor.siret);
  if (await isBanned(tx, actor.siret))
    throw new DomainError(
      "forbidden",
      "establishment-banned",
      "Cette entreprise est bloquée : sa fiche ne se modifie pas.",
    );
  return site;
};

/** What the changes of the people of a site announce, one event each, by account; read after they are written, save for departures. */
export const rightEvents = async (
  tx: Tx,
  siret: string,
  before: readonly (UserRight & { readonly userId: string })[],
): Promise<readonly DomainEvent[]> => {
  const after = await readRights(tx, siret);
  const ids = new Map([...before, ...after].map(({ email, userId }) => [email, userId]));
  return rightChanges(before, after).map(({ email, kind }) =>
    establishmentEvent("EstablishmentRightChanged", siret, { userId: ids.get(email) ?? "", change: kind }),
  );
};
