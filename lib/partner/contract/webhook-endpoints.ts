import { z } from "zod";
import { deliveryStatuses, pauseReasons } from "../domain/delivery";
import { stateEvent, testEvent, webhookEvents, webhookFormats, webhookPayloads } from "../domain/webhook-events";
import { webhookStates } from "../domain/webhook-sheets";
import { defineEndpoint } from "./definition";
import { cursor, instant } from "./primitives";
import { callbackHeaders, callbackUrl } from "./webhooks";

const tag = "Webhooks";

/** The body of `POST /v3/webhooks`; what a webhook holds is chosen, never guessed. */
export const endpointBody = z
  .strictObject({
    url: callbackUrl,
    events: z.array(z.enum(webhookEvents)).min(1).max(webhookEvents.length),
    payload: z.enum(webhookPayloads),
    format: z.enum(webhookFormats).default("standard"),
    headers: callbackHeaders.default({}),
  })
  .refine(
    ({ format, events, payload }) => format === "standard" || (events.join() === stateEvent && payload === "full"),
    {
      path: ["format"],
      message:
        "Le format « legacy » ne porte que l’événement convention.updated, avec un contenu complet (payload: full)",
    },
  );

/** An endpoint as a partner asks for it, checked. */
export type EndpointBody = z.output<typeof endpointBody>;

/** An endpoint as its owner reads it: its secret never, its headers by name alone. */
const endpointOut = z
  .strictObject({
    id: z.uuid(),
    url: z.string(),
    events: z.array(z.enum(webhookEvents)),
    format: z.enum(webhookFormats),
    payload: z.enum(webhookPayloads),
    /** Names alone: the values are the partner's secrets. */
    headerNames: z.array(z.string()),
    createdAt: instant,
    state: z.enum(webhookStates),
    failingSince: instant.nullable(),
    pausedAt: instant.nullable(),
    pauseReason: z.enum(pauseReasons).nullable(),
  })
  .meta({ id: "WebhookEndpoint" });

const secret = z.string().meta({ description: "Secret des signatures (Standard Webhooks), donné cette seule fois" });

const deliveryFields = {
  /** The `webhook-id` of every try. */
  id: z.uuid(),
  type: z.enum([...webhookEvents, testEvent]),
  conventionId: z.uuid().nullable(),
  sequence: z.number().int(),
  state: z.enum(deliveryStatuses),
  supersededBy: z.uuid().nullable(),
  attempts: z.number().int(),
  occurredAt: instant,
  createdAt: instant,
  lastAttemptAt: instant.nullable(),
  nextAttemptAt: instant.nullable(),
  lastOutcome: z.string().nullable(),
};

const delivery = z.strictObject(deliveryFields).meta({ id: "WebhookDelivery" });

const detailedDelivery = z
  .strictObject({
    ...deliveryFields,
    /** What the last try sent, null before it. */
    body: z.string().nullable(),
    tries: z.array(
      z.strictObject({
        at: instant,
        outcome: z.string(),
        durationMs: z.number().int(),
        answer: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: "WebhookDeliveryDetail" });

const deliveryPage = z.strictObject({
  data: z.array(delivery),
  pagination: z.strictObject({ nextCursor: z.string().nullable(), numberPerPage: z.number().int() }),
});

const endpointId = { webhookId: z.string() };
const endpointParams = z.object(endpointId);
const deliveryParams = z.object({ ...endpointId, deliveryId: z.string() });

const own = {
  tag,
  right: ["convention", "SUBSCRIPTION"],
  refusals: { 403: "Accès refusé", 404: "Webhook inconnu, ou d’un autre consommateur" },
} as const;

const written = { ...own, refusals: { ...own.refusals, 409: "Idempotency-Key déjà servie avec un autre appel" } };

/** `GET /v3/webhooks`. */
export const listEndpoints = defineEndpoint({
  ...own,
  method: "GET",
  path: "/v3/webhooks",
  summary: "Lister ses webhooks",
  response: z.strictObject({ data: z.array(endpointOut) }),
});

/** `POST /v3/webhooks`. */
export const createEndpoint = defineEndpoint({
  ...written,
  method: "POST",
  path: "/v3/webhooks",
  summary: "Créer un webhook",
  examples: [
    {
      summary: "Les changements de statut, en peu de mots",
      body: {
        url: "https://partenaire.example.org/hooks/conventions",
        events: ["convention.status-changed"],
        payload: "thin",
      },
    },
  ],
  body: endpointBody,
  response: z.strictObject({ id: z.uuid(), secret }),
  status: 201,
});

/** `GET /v3/webhooks/:webhookId`. */
export const getEndpoint = defineEndpoint({
  ...own,
  method: "GET",
  path: "/v3/webhooks/:webhookId",
  summary: "Lire un webhook et sa santé",
  params: endpointParams,
  response: endpointOut,
});

/** `DELETE /v3/webhooks/:webhookId`. */
export const deleteEndpoint = defineEndpoint({
  ...own,
  method: "DELETE",
  path: "/v3/webhooks/:webhookId",
  summary: "Supprimer un webhook",
  params: endpointParams,
  response: z.undefined(),
  status: 204,
});

/** `POST /v3/webhooks/:webhookId/pause`. */
export const pauseEndpoint = defineEndpoint({
  ...written,
  method: "POST",
  path: "/v3/webhooks/:webhookId/pause",
  summary: "Mettre un webhook en pause : ce qu’il manque attend",
  params: endpointParams,
  response: z.undefined(),
  status: 204,
});

/** `POST /v3/webhooks/:webhookId/resume`. */
export const resumeEndpoint = defineEndpoint({
  ...written,
  method: "POST",
  path: "/v3/webhooks/:webhookId/resume",
  summary: "Reprendre un webhook : il reçoit ce qu’il a manqué",
  params: endpointParams,
  response: z.undefined(),
  status: 204,
});

/** `POST /v3/webhooks/:webhookId/rotate-secret`. */
export const rotateEndpointSecret = defineEndpoint({
  ...written,
  method: "POST",
  path: "/v3/webhooks/:webhookId/rotate-secret",
  summary: "Changer le secret : l’ancien signe aussi pendant 24 heures",
  params: endpointParams,
  response: z.strictObject({ secret, previousSecretUntil: instant }),
});

/** `POST /v3/webhooks/:webhookId/test`. */
export const testEndpoint = defineEndpoint({
  ...written,
  method: "POST",
  path: "/v3/webhooks/:webhookId/test",
  summary: "Envoyer un événement d’essai",
  params: endpointParams,
  response: z.strictObject({ deliveryId: z.uuid() }),
  status: 201,
});

/** `POST /v3/webhooks/:webhookId/replay`: deliveries made between two instants. */
export const replayDeliveries = defineEndpoint({
  ...written,
  method: "POST",
  path: "/v3/webhooks/:webhookId/replay",
  summary: "Renvoyer les envois d’une période",
  examples: [
    {
      summary: "Ce qui n’a pas été reçu dans la nuit",
      params: { webhookId: "0190f5e2-0000-7000-8000-000000000002" },
      body: { from: "2026-11-26T20:00:00Z", to: "2026-11-27T06:00:00Z" },
    },
  ],
  params: endpointParams,
  body: z.strictObject({
    from: z.iso.datetime({ offset: true }),
    to: z.iso.datetime({ offset: true }),
    /** What was taken is sent again too. */
    includeDelivered: z.boolean().default(false),
  }),
  response: z.strictObject({ replayed: z.number().int() }),
});

const deliveriesQuery = z.strictObject({
  states: z.array(z.enum(deliveryStatuses)).optional(),
  conventionId: z.uuid().optional(),
  cursor: cursor.optional(),
  perPage: z.coerce.number().int().min(1).max(500).default(100),
});

/** Which deliveries are asked for, checked. */
export type DeliveriesQuery = z.output<typeof deliveriesQuery>;

/** `GET /v3/webhooks/:webhookId/deliveries`, the most recent first. */
export const listDeliveries = defineEndpoint({
  ...own,
  method: "GET",
  path: "/v3/webhooks/:webhookId/deliveries",
  summary: "Lister les envois d’un webhook (30 jours)",
  params: endpointParams,
  query: deliveriesQuery,
  response: deliveryPage,
});

/** `GET /v3/webhooks/:webhookId/deliveries/:deliveryId`. */
export const getDelivery = defineEndpoint({
  ...own,
  method: "GET",
  path: "/v3/webhooks/:webhookId/deliveries/:deliveryId",
  summary: "Lire un envoi, ce qui a été envoyé et ce qui a été répondu",
  params: deliveryParams,
  response: detailedDelivery,
});

/** `POST /v3/webhooks/:webhookId/deliveries/:deliveryId/replay`. */
export const replayDelivery = defineEndpoint({
  ...written,
  method: "POST",
  path: "/v3/webhooks/:webhookId/deliveries/:deliveryId/replay",
  summary: "Renvoyer un envoi, sous le même identifiant",
  params: deliveryParams,
  response: z.undefined(),
  status: 204,
});
