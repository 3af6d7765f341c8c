import type { DeliveryStatus, PauseReason } from "./delivery";
import type { DeliveryType, WebhookEvent, WebhookFormat, WebhookPayload } from "./webhook-events";

/** How an endpoint does: `disabled` once its address has answered 410. */
export const webhookStates = ["active", "failing", "paused", "disabled"] as const;
export type WebhookState = (typeof webhookStates)[number];

/** An endpoint as its owner reads it: its secret never, its headers by name alone; instants in ISO 8601. */
export type WebhookSheet = {
  readonly id: string;
  readonly url: string;
  readonly events: WebhookEvent[];
  readonly format: WebhookFormat;
  readonly payload: WebhookPayload;
  readonly headerNames: string[];
  readonly createdAt: string;
  readonly state: WebhookState;
  readonly failingSince: string | null;
  readonly pausedAt: string | null;
  readonly pauseReason: PauseReason | null;
};

/** A delivery as the endpoint's owner reads it in a list; its id is the `webhook-id` of every try. */
export type DeliverySheet = {
  readonly id: string;
  readonly type: DeliveryType;
  readonly conventionId: string | null;
  readonly sequence: number;
  readonly state: DeliveryStatus;
  readonly supersededBy: string | null;
  readonly attempts: number;
  readonly occurredAt: string;
  readonly createdAt: string;
  readonly lastAttemptAt: string | null;
  readonly nextAttemptAt: string | null;
  readonly lastOutcome: string | null;
};

/** One try: its outcome is an HTTP status, or why there was no answer. */
export type TrySheet = {
  readonly at: string;
  readonly outcome: string;
  readonly durationMs: number;
  readonly answer: string | null;
};

/** A delivery with what the last try sent, and what was answered to each. */
export type DeliveryDetail = DeliverySheet & { readonly body: string | null; readonly tries: TrySheet[] };

/** A page of deliveries, the most recent first. */
export type DeliveryPage = {
  readonly data: DeliverySheet[];
  readonly pagination: { readonly nextCursor: string | null; readonly numberPerPage: number };
};
