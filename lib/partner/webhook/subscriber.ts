import { z } from "zod";
import { type Agency, getAgency } from "@/lib/agency";
import { type AccessEventName, findForProduct } from "@/lib/convention";
import type { ConventionEventName } from "@/lib/convention/domain/events";
import { systemClock } from "@/lib/platform/clock";
import type { JournaledEvent } from "@/lib/platform/event";
import { idFrom } from "@/lib/platform/ids";
import { readChain } from "@/lib/platform/journal/read";
import { type StatusChange, statusAlong, toldAs, toldToPartners } from "../domain/webhook-events";
import { findInterested } from "../queries/find-interested";
import { insertDeliveries } from "../store/deliveries";

type Handler = (event: JournaledEvent) => Promise<void>;

const about = z.object({ conventionId: z.uuid(), previousAgencyId: z.uuid().optional() });

/** The agency of a convention and, when it has just changed hands, the one before. */
const agenciesOf = async (agency: Agency, previousAgencyId: string | undefined): Promise<Agency[]> =>
  previousAgencyId === undefined ? [agency] : [agency, await getAgency(previousAgencyId)];

/** The status before and after an event, as the convention's journal tells it: the convention itself may be further. */
const statusesAround = async ({ chain, position }: JournaledEvent): Promise<StatusChange> => {
  const until = (await readChain(chain)).filter((line) => line.position <= position).map(({ name }) => name);
  return { before: statusAlong(until.slice(0, -1)), after: statusAlong(until) };
};

/** Writes one delivery for each endpoint and event that it is to be told; called twice for one event, it writes them once. */
const tell =
  (name: ConventionEventName): Handler =>
  async (event) => {
    const { id: eventId, position: sequence, occurredAt, payload } = event;
    const { conventionId, previousAgencyId } = about.parse(payload);
    const found = await findForProduct(conventionId);
    // Retention took the convention away in the meantime: there is nothing left to tell.
    if (!found) return;
    const now = systemClock();
    const statuses = await statusesAround(event);
    const agencies = await agenciesOf(found.agency, previousAgencyId);
    const interested = await findInterested(toldAs(name, statuses), agencies, now);
    const deliveries = interested.flatMap(({ subscriptionId, events }) =>
      events.map((type) => ({
        id: idFrom("webhook-delivery", eventId, subscriptionId, type),
        subscriptionId,
        eventId,
        conventionId,
        type,
        sequence,
        occurredAt,
        statuses,
      })),
    );
    await insertDeliveries(deliveries, now);
  };

/** Partners are told of what changes a convention. */
export const webhookSubscriber = {
  ...(Object.fromEntries(
    Object.entries(toldToPartners).map(([name, told]) => [name, told ? tell(name as ConventionEventName) : null]),
  ) as Record<ConventionEventName, Handler | null>),
  AccessCodeRequested: null,
  AccessOpened: null,
  SignatureLinkSent: null,
  AccessLinkAsked: null,
  ReminderSent: null,
  SignatureRecorded: null,
} satisfies Record<ConventionEventName | AccessEventName, Handler | null>;
