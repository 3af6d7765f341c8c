import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import { longestKey } from "../domain/idempotency";
import { stateEvent, type WebhookEvent, webhookEvents } from "../domain/webhook-events";
import { convention, conventionV3 } from "./conventions";
import type { Endpoint } from "./definition";
import { endpoints } from "./endpoints";
import { documentedEnvelope, thinConvention } from "./envelopes";
import { withFieldWords } from "./field-words";
import { readQuery } from "./query-string";

type Shape = Record<string, z.ZodType>;

/** What every endpoint may refuse with (partner-api.md 1.1). */
const refusedAlways = {
  400: "Requête refusée : corps illisible, HTML, paramètres, en-tête d'authentification absent",
  401: "Clé absente, inconnue, renouvelée, révoquée ou expirée",
  429: "Trop d'appels : attendre le nombre de secondes de l'en-tête Retry-After",
  500: "Une erreur de notre côté : rien de ce qui a été envoyé n'est répété",
} as const;

const refusal = z
  .strictObject({ status: z.number().int(), message: z.string(), issues: z.array(z.string()).optional() })
  .meta({ id: "Refusal", description: "« issues » dit quel champ est refusé et pourquoi." });

type Shown = { readonly summary: string; readonly value: unknown };

/** Examples by short names, those that show nothing left out. */
const named = (examples: readonly Shown[]) =>
  Object.fromEntries(
    examples.filter(({ value }) => value !== undefined).map((example, rank) => [`exemple${rank + 1}`, example]),
  );

const json = (schema: z.ZodType, examples: readonly Shown[] = []) => {
  const shown = named(examples);
  return { "application/json": { schema, ...(Object.keys(shown).length > 0 && { examples: shown }) } };
};

const valuesOf = (field: z.ZodType | undefined): string[] => {
  if (field instanceof z.ZodEnum) return field.options.map(String);
  return field instanceof z.ZodLiteral ? [...field.values].map(String) : [];
};

const mayBeAbsent = (field: z.ZodType): boolean => field.safeParse(undefined).success;

/** The fields that a query may hold; between several kinds of query, those of all, required when every kind requires them. */
const shapeOf = (schema: z.ZodType): Shape => {
  if (schema instanceof z.ZodObject) return schema.shape;
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return {};
  const shapes = schema.options.map((option) => shapeOf(option as z.ZodType));
  const all: Shape = {};
  for (const [name, field] of shapes.flatMap((shape) => Object.entries(shape)))
    if (!(name in all) || mayBeAbsent(field)) all[name] = field;
  const { discriminator } = schema.def;
  return { ...all, [discriminator]: z.enum(shapes.flatMap((shape) => valuesOf(shape[discriminator]))) };
};

const isArray = (field: unknown): field is z.ZodArray => field instanceof z.ZodArray;

/** The list that a field takes, alone or among others; null when it takes none. */
const listOf = (field: z.ZodType): z.ZodArray | null => {
  const inner = field instanceof z.ZodOptional ? field.unwrap() : field;
  if (isArray(inner)) return inner;
  return inner instanceof z.ZodUnion ? (inner.options.find(isArray) ?? null) : null;
};

const withExample = <T extends z.ZodType>(field: T, example: unknown): T =>
  example === undefined ? field : field.meta({ ...field.meta(), example });

/** The parameters of an address, each as the first example gives it. */
const documentedPart = (shape: Shape, given: Readonly<Record<string, unknown>>) =>
  z.object(
    Object.fromEntries(
      Object.entries(shape).map(([name, field]) => {
        const list = listOf(field);
        return list
          ? [`${name}[]`, withExample(list, given[name]).optional()]
          : [name, withExample(field, given[name])];
      }),
    ),
  );

/** What an example gives, numbers as such: an address writes them as texts. */
const exampleQuery = ({ query, examples: [first] }: Endpoint): Readonly<Record<string, unknown>> => {
  const written = readQuery(`http://localhost/?${first?.query ?? ""}`);
  const read: Readonly<Record<string, unknown>> = Object(query.safeParse(written).data);
  return Object.fromEntries(
    Object.entries(written).map(([name, text]) => [name, typeof read[name] === "number" ? read[name] : text]),
  );
};

const documentedParams = (endpoint: Endpoint) => ({
  query: documentedPart(shapeOf(endpoint.query), exampleQuery(endpoint)),
  ...(endpoint.params instanceof z.ZodObject && {
    path: documentedPart(endpoint.params.shape, endpoint.examples[0]?.params ?? {}),
  }),
});

const refusals = ({ refusals: own }: Endpoint) =>
  Object.fromEntries(
    Object.entries({ ...refusedAlways, ...own }).map(([status, description]) => [
      status,
      { description, content: json(refusal) },
    ]),
  );

const isNothing = (schema: z.ZodType): boolean => schema instanceof z.ZodUndefined;

const success = ({ status, response, responseHeaders, examples }: Endpoint) => ({
  [status]: {
    description: isNothing(response) ? "Fait, sans corps" : "Réponse",
    ...(!isNothing(response) && {
      content: json(
        response,
        examples.map((example) => ({ summary: example.summary, value: example.response })),
      ),
    }),
    ...(Object.keys(responseHeaders).length > 0 && {
      headers: z.object(
        Object.fromEntries(
          Object.entries(responseHeaders).map(([name, what]) => [name, z.string().meta({ description: what })]),
        ),
      ),
    }),
  },
});

/** What any POST may carry (issue of partners, part 3). */
const idempotencyHeader = z.object({
  "idempotency-key": z.string().min(1).max(longestKey).optional().meta({
    description: "Le même appel sous la même clé n'a qu'un effet, et reçoit la même réponse pendant 48 heures",
  }),
});

const takesBody = ({ body }: Endpoint): boolean => body instanceof z.ZodObject || body instanceof z.ZodUnion;

const operation = (endpoint: Endpoint): ZodOpenApiOperationObject => ({
  operationId: `${endpoint.method.toLowerCase()}${endpoint.path.replace(/[^a-zA-Z0-9]+(.)/gu, (_, next: string) => next.toUpperCase())}`,
  tags: [endpoint.tag],
  summary: endpoint.summary,
  requestParams: {
    ...documentedParams(endpoint),
    ...(endpoint.method === "POST" && { header: idempotencyHeader }),
  },
  ...(takesBody(endpoint) && {
    requestBody: {
      content: json(
        endpoint.body,
        endpoint.examples.map(({ summary, body }) => ({ summary, value: body })),
      ),
    },
  }),
  responses: { ...success(endpoint), ...refusals(endpoint) },
});

/** A path as OpenAPI writes it: `{name}` for `:name`. */
export const documentedPath = (path: string): string => path.replace(/:(\w+)/gu, "{$1}");

const paths = (version: ApiVersion | null): ZodOpenApiPathsObject => {
  const all: ZodOpenApiPathsObject = {};
  for (const endpoint of endpoints.filter((one) => version === null || one.path.startsWith(`/${version}/`))) {
    const path = documentedPath(endpoint.path);
    all[path] = { ...all[path], [endpoint.method.toLowerCase()]: operation(endpoint) };
  }
  return all;
};

const text = (description: string) => z.string().meta({ description });

/** Headers of every delivery (Standard Webhooks 1.0.0, and the event's place). */
const deliveryHeaders = z.object({
  "webhook-id": text("Identifiant de l'envoi, le même à chaque essai"),
  "webhook-timestamp": text("Instant de l'essai, en secondes depuis 1970"),
  "webhook-signature": text(
    "Signature de l'identifiant, de l'instant et du corps ; deux pendant un changement de secret",
  ),
  "immersion-sequence": text("Rang de l'événement dans la vie de la convention, croissant"),
});

const delivery = (summary: string, body: z.ZodType): { post: ZodOpenApiOperationObject } => ({
  post: {
    summary,
    description:
      "Signé selon Standard Webhooks 1.0.0. Dix essais en trois jours environ ; 410 met fin au webhook ; Retry-After est respecté.",
    requestParams: { header: deliveryHeaders },
    requestBody: { content: json(body) },
    responses: { "2XX": { description: "Reçu" } },
  },
});

const legacyShape = z.object({ payload: z.object({ convention }), subscribedEvent: z.enum([stateEvent]) });

const eventSummaries: Readonly<Record<WebhookEvent, string>> = {
  "convention.updated": "L'état d'une convention a changé : le dernier seul compte",
  "convention.created": "Une convention a été créée",
  "convention.status-changed": "Une convention a changé de statut",
  "convention.transferred": "Une convention a changé de structure",
};

/** What a subscriber receives: v2's envelope (partner-api.md 5.3), or Standard Webhooks' for each event, whole or thin. */
const deliveries = (version: ApiVersion | null) =>
  version === "v2"
    ? { [stateEvent]: delivery("Une convention a changé", legacyShape) }
    : Object.fromEntries(
        webhookEvents.map((event) => [
          event,
          delivery(
            eventSummaries[event],
            z.union([
              documentedEnvelope(event, conventionV3),
              documentedEnvelope(event, thinConvention),
              ...(event === stateEvent ? [legacyShape] : []),
            ]),
          ),
        ]),
      );

/** The versions of the API, each with a document of its own at the address that partners have always known (partner-api.md 7). */
export const apiVersions = ["v2", "v3"] as const;
type ApiVersion = (typeof apiVersions)[number];

/** The partner API as OpenAPI 3.1, made of the definitions that its routes serve: one version, or both together. */
export const openApiDocument = (version: ApiVersion | null = null) =>
  withFieldWords(
    createDocument({
      openapi: "3.1.0",
      info: {
        title: "API partenaires d'Immersion Facilitée",
        version: version === "v2" ? "2" : "3",
        description: "La clé est donnée telle quelle dans l'en-tête authorization, sans « Bearer ».",
      },
      servers: [{ url: "/api" }],
      security: [{ apiKeyAuth: [] }],
      components: { securitySchemes: { apiKeyAuth: { type: "apiKey", in: "header", name: "authorization" } } },
      paths: paths(version),
      webhooks: deliveries(version),
    }),
  );
