import { z } from "zod";
import { callbackFault } from "@/lib/gateway/callback";
import { stateEvent } from "../domain/webhook-events";
import { defineEndpoint } from "./definition";
import { instant, notAnOption, text } from "./primitives";

const tag = "Souscriptions aux webhooks";

const badFormat = "Le format de saisie est invalide. Exemple : https://www.exemple.fr/chemin-du-lien";

/** What partners read of an address that leads to this machine or to a network that is not public. */
export const localCallback = "Le format de saisie est invalide, le lien ne doit pas être en local.";

const messages = { format: badFormat, local: localCallback } as const;

/** An address to call: https, on the usual port, outside this machine and every network that is not public. */
export const callbackUrl = z
  .string()
  .trim()
  .superRefine((address, context) => {
    const fault = callbackFault(address);
    if (fault !== null) context.addIssue({ code: "custom", message: messages[fault] });
  })
  .meta({ example: "https://partenaire.example.org/hooks/conventions" });

/** Headers that a partner may ask for, in their exact case. */
const callbackHeader = z.string().regex(/^(?:authorization|X-Gravitee-Api-Key|operateur)$/u);
/** Headers that go with each call, 1 to 1024 characters each. */
export const callbackHeaders = z.record(callbackHeader, text(1024));

/** The body of `POST /v2/webhooks` (partner-api.md 5.1); other keys are dropped. */
export const subscriptionBody = z.object({
  subscribedEvent: z.enum([stateEvent], notAnOption),
  callbackUrl,
  callbackHeaders,
});

/** What a partner asks to be told, checked. */
export type SubscriptionBody = z.output<typeof subscriptionBody>;

const subscription = z.strictObject({
  id: z.uuid(),
  createdAt: instant,
  subscribedEvent: z.enum([stateEvent]),
  callbackUrl: z.string(),
  callbackHeaders: z.record(z.string(), z.string()),
});

/** A subscription as its owner reads it: header values in clear, never the secret. */
export type SubscriptionOut = z.output<typeof subscription>;

const denied = { 403: "Accès refusé" };

/** `POST /v2/webhooks`. */
export const subscribe = defineEndpoint({
  method: "POST",
  path: "/v2/webhooks",
  tag,
  summary: "Souscrire à un événement",
  examples: [
    {
      summary: "Être appelé quand une convention change",
      body: {
        subscribedEvent: "convention.updated",
        callbackUrl: "https://partenaire.example.org/hooks/conventions",
        callbackHeaders: { operateur: "OP-44" },
      },
    },
  ],
  right: ["convention", "SUBSCRIPTION"],
  body: subscriptionBody,
  response: z.undefined(),
  status: 201,
  responseHeaders: {
    "webhook-subscription-id": "Identifiant de la souscription",
    "webhook-secret": "Secret des signatures (Standard Webhooks), donné cette seule fois",
  },
  refusals: { ...denied, 413: "Corps de plus de 819 200 octets" },
});

/** `GET /v2/webhooks`. */
export const listSubscriptions = defineEndpoint({
  method: "GET",
  path: "/v2/webhooks",
  tag,
  summary: "Lister ses souscriptions actives",
  right: ["any", "SUBSCRIPTION"],
  response: z.array(subscription),
  refusals: denied,
});

/** `DELETE /v2/webhooks/:subscriptionId`: whose it is comes before the right, as partners have always seen it (partner-api.md 1.3). */
export const unsubscribe = defineEndpoint({
  method: "DELETE",
  path: "/v2/webhooks/:subscriptionId",
  tag,
  summary: "Supprimer une souscription",
  right: null,
  params: z.object({ subscriptionId: z.string() }),
  response: z.undefined(),
  status: 204,
  refusals: { 403: "Droit de souscription manquant", 404: "Souscription inconnue" },
});
