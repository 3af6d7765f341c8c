import { z } from "zod";
import { type Agency, getAgency } from "@/lib/agency";
import { type AccessEventName, findForProduct } from "@/lib/convention";
import type { ConventionEventName } from "@/lib/convention/domain/events";
import { systemClock } from "@/lib/platform/clock";
import type { JournaledEvent } from "@/lib/platform/event";
import { idFrom } from "@/lib/platform/ids";
import { toldToPartners } from "../domain/webhook-events";
import { findInterested } from "../queries/find-interested";
import { insertDeliveries } from "../store/deliveries";

type Handler = (event: JournaledEvent) => Promise<void>;

const about = z.object({ conventionId: z.uuid(), previousAgencyId: z.uuid().optional() });

/** The agency of a convention and, when it has just changed hands, the one before. */
const agenciesOf = async (agency: Agency, previousAgencyId: string | undefined): Promise<Agency[]> =>
  previousAgencyId === undefined ? [agency] : [agency, await getAgency(previousAgencyId)];

/** Writes one delivery for each subscription that is to be told; called twice for one event, it writes them once. */
const tell: Handler = async ({ id: eventId, position: sequence, payload }) => {
  const { conventionId, previousAgencyId } = about.parse(payload);
  const found = await findForProduct(conventionId);
  // Retention took the convention away in the meantime: there is nothing left to tell.
  if (!found) return;
  const now = systemClock();
  const agencies = await agenciesOf(found.agency, previousAgencyId);
  const subscriptions = await findInterested("convention.updated", agencies, now);
  await insertDeliveries(
    subscriptions.map((subscriptionId) => ({
      id: idFrom("webhook-delivery", eventId, subscriptionId),
      subscriptionId,
      eventId,
      conventionId,
      sequence,
    })),
    now,
  );
};

/** Partners are told of what changes a convention. */
export const webhookSubscriber = {
  ...(Object.fromEntries(Object.entries(toldToPartners).map(([name, told]) => [name, told ? tell : null])) as Record<
    ConventionEventName,
    Handler | null
  >),
  AccessCodeRequested: null,
  AccessOpened: null,
  SignatureLinkSent: null,
  AccessLinkAsked: null,
  ReminderSent: null,
  SignatureRecorded: null,
} satisfies Record<ConventionEventName | AccessEventName, Handler | null>;
