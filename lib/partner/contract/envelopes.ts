import { type DeliveryType, type StatusChange, stateEvent } from "../domain/webhook-events";

/** The envelope that former clients know (partner-api.md 5.3): its keys stand in this order. */
export const legacyEnvelope = (convention: unknown) => ({ payload: { convention }, subscribedEvent: stateEvent });

/** What is known of an event beside the convention itself. */
export type EventFacts = {
  readonly type: DeliveryType;
  readonly occurredAt: Date;
  readonly sequence: number;
  readonly statuses: StatusChange;
};

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
