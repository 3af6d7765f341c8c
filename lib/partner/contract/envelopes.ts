import { z } from "zod";
import { conventionStatuses } from "@/lib/convention/domain/status";
import { type DeliveryType, type StatusChange, stateEvent, type WebhookEvent } from "../domain/webhook-events";
import { instant } from "./primitives";

/** The envelope that former clients know (partner-api.md 5.3): its keys stand in this order. */
export const legacyEnvelope = (convention: unknown) => ({ payload: { convention }, subscribedEvent: stateEvent });

/** What is known of an event beside the convention itself. */
export type EventFacts = {
  readonly type: DeliveryType;
  readonly occurredAt: Date;
  readonly sequence: number;
  readonly statuses: StatusChange;
};

/** What stands beside the convention: its place in the convention's life and, of a change of status, from which to which. */
const factsOfEvent: Readonly<Record<WebhookEvent, z.ZodRawShape>> = {
  "convention.updated": {},
  "convention.created": {},
  "convention.status-changed": {
    previousStatus: z.enum(conventionStatuses),
    status: z.enum(conventionStatuses),
  },
  "convention.transferred": {},
};

/** An event as Standard Webhooks' envelope documents it; `convention` is whole, or thin. */
export const documentedEnvelope = (type: WebhookEvent, convention: z.ZodType) =>
  z.strictObject({
    type: z.literal(type),
    timestamp: instant,
    data: z.strictObject({ sequence: z.number().int(), ...factsOfEvent[type], convention }),
  });

/** The least that tells which convention changed (partner-api.md 5.8, data minimisation): the rest is read with the key. */
export const thinConvention = z
  .strictObject({ id: z.uuid(), status: z.enum(conventionStatuses), updatedAt: instant })
  .meta({ id: "ThinConvention" });

/** An event in Standard Webhooks' envelope; `data` is what it is about. */
export const standardEnvelope = ({ type, occurredAt, sequence, statuses }: EventFacts, data: object) => ({
  type,
  timestamp: occurredAt.toISOString(),
  data: {
    sequence,
    ...(type === "convention.status-changed" && { previousStatus: statuses.before, status: statuses.after }),
    ...data,
  },
});
