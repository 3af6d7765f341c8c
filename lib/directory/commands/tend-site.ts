import { z } from "zod";
import { dayInFrance, plainDate } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import type { SystemActor } from "@/lib/platform/event";
import { siret } from "@/lib/reference/primitives";
import { establishmentEvent } from "../domain/events";
import { isUpdateToSuggest } from "../domain/freshness";
import type { RegisterFacts } from "../domain/registration";
import { lockSite, setStanding } from "../store/establishments";

const told = z.object({ siret, facts: z.custom<RegisterFacts>() });

/** What a look at the register changed. */
export type Refreshed = "same" | "changed" | "closed";

/**
 * Takes over what the register says of a site (directory.md 5.7): open or closed, name, activity, size; the day of the look is noted
 * even when nothing changed. What the register does not say stays.
 */
export const refreshFromRegister = command<SystemActor, z.output<typeof told>, Refreshed>(
  told,
  async ({ tx, now }, { siret: number, facts }) => {
    const site = await lockSite(tx, number);
    const isOpen = facts.check === "open" || facts.check === "hidden";
    const said = {
      isOpen,
      name: facts.name ?? site.name,
      nafCode: facts.nafCode || site.nafCode,
      nafLabel: facts.nafLabel || site.nafLabel,
      numberEmployeesRange: facts.employeesRange || site.numberEmployeesRange,
    };
    const isSame = Object.entries(said).every(([key, value]) => site[key as keyof typeof said] === value);
    await setStanding(tx, number, { ...said, lastInseeCheckDate: plainDate.toDb(dayInFrance(now)) });
    if (isSame) return { result: "same", events: [] };
    const hasClosed = site.isOpen && !isOpen;
    return {
      result: hasClosed ? "closed" : "changed",
      events: [establishmentEvent(hasClosed ? "EstablishmentClosed" : "EstablishmentRefreshed", number)],
    };
  },
);

const oneSite = z.object({ siret });

/** Suggests to look at a page again when it has not changed for six months (directory.md 5.7); tells whether it did. */
export const suggestUpdate = command<SystemActor, z.output<typeof oneSite>, boolean>(
  oneSite,
  async ({ tx, now }, { siret: number }) => {
    const site = await lockSite(tx, number);
    if (!isUpdateToSuggest(site, now)) return { result: false, events: [] };
    await tx.establishment.update({
      where: { siret: number },
      data: { updateSuggestedAt: now },
      select: { siret: true },
    });
    return { result: true, events: [establishmentEvent("EstablishmentUpdateSuggested", number)] };
  },
);
