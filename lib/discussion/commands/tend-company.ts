import { z } from "zod";
import { deactivateSilentSite, lockSiteForContact, saveActivity, setAvailability } from "@/lib/directory";
import { establishmentEvent } from "@/lib/directory/domain/events";
import { command } from "@/lib/platform/command";
import type { SystemActor } from "@/lib/platform/event";
import { siret } from "@/lib/reference/primitives";
import { isQuotaReached, quotaWindowsMs } from "../domain/quota";

const siteInput = z.object({ siret });

/** Lets a company be found again once it is below the limit that it set; tells whether it is. */
export const reopenSite = command<SystemActor, z.output<typeof siteInput>, boolean>(
  siteInput,
  async ({ tx, now }, { siret: site }) => {
    const row = await lockSiteForContact(tx, site);
    const since = (window: number) => ({ siret: site, createdAt: { gt: new Date(now.getTime() - window) } });
    const month = await tx.discussion.count({ where: since(quotaWindowsMs.month) });
    const week = await tx.discussion.count({ where: since(quotaWindowsMs.week) });
    if (!row || row.isAvailable || isQuotaReached(row.maxContactsPerMonth, { month, week }))
      return { result: false, events: [] };
    await setAvailability(tx, site, true);
    return { result: true, events: [establishmentEvent("EstablishmentAvailableAgain", site)] };
  },
);

const activityInput = siteInput.extend({
  score: z.number().int(),
  requestsReceived: z.number().int(),
  requestsAnswered: z.number().int(),
});

/** Notes a company's score and reply habit. */
export const noteActivity = command<SystemActor, z.output<typeof activityInput>, boolean>(
  activityInput,
  async ({ tx }, { siret: site, ...activity }) => {
    await saveActivity(tx, site, activity);
    return { result: true, events: [] };
  },
);

/** Stops showing a company that never answers; it is told. */
export const pauseSite = command<SystemActor, z.output<typeof siteInput>, boolean>(
  siteInput,
  async ({ tx, now }, { siret: site }) => {
    await deactivateSilentSite(tx, site, now);
    return { result: true, events: [establishmentEvent("EstablishmentDeactivated", site)] };
  },
);
