import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import { stateEvent } from "../domain/webhook-events";
import { convention } from "./conventions";
import type { Endpoint } from "./definition";
import { endpoints } from "./endpoints";

type Shape = Record<string, z.ZodType>;

/** What every endpoint may refuse with (partner-api.md 1.1). */
const refusedAlways = {
  400: "Requête refusée : corps illisible, HTML, paramètres, en-tête d'authentification absent",
  401: "Clé absente, inconnue, renouvelée, révoquée ou expirée",
  429: "Trop d'appels : attendre le nombre de secondes de l'en-tête Retry-After",
} as const;

const refusal = z
  .strictObject({ status: z.number().int(), message: z.string(), issues: z.array(z.string()).optional() })
  .meta({ id: "Refusal", description: "« issues » dit quel champ est refusé et pourquoi." });

const json = (schema: z.ZodType) => ({ "application/json": { schema } });

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

const isList = (field: z.ZodType): boolean =>
  field instanceof z.ZodArray || (field instanceof z.ZodOptional && field.unwrap() instanceof z.ZodArray);

/** The query as its documentation names it: a list is written `name[]`. */
const documentedQuery = (schema: z.ZodType) =>
  z.object(
    Object.fromEntries(
      Object.entries(shapeOf(schema)).map(([name, field]) => [isList(field) ? `${name}[]` : name, field]),
    ),
  );

const refusals = ({ refusals: own }: Endpoint) =>
  Object.fromEntries(
    Object.entries({ ...refusedAlways, ...own }).map(([status, description]) => [
      status,
      { description, content: json(refusal) },
    ]),
  );

const isNothing = (schema: z.ZodType): boolean => schema instanceof z.ZodUndefined;

const success = ({ status, response, responseHeaders }: Endpoint) => ({
  [status]: {
    description: isNothing(response) ? "Fait, sans corps" : "Réponse",
    ...(!isNothing(response) && { content: json(response) }),
    ...(Object.keys(responseHeaders).length > 0 && {
      headers: z.object(
        Object.fromEntries(
          Object.entries(responseHeaders).map(([name, what]) => [name, z.string().meta({ description: what })]),
        ),
      ),
    }),
  },
});

const operation = (endpoint: Endpoint): ZodOpenApiOperationObject => ({
  operationId: `${endpoint.method.toLowerCase()}${endpoint.path.replace(/[^a-zA-Z0-9]+(.)/gu, (_, next: string) => next.toUpperCase())}`,
  tags: [endpoint.tag],
  summary: endpoint.summary,
  requestParams: {
    query: documentedQuery(endpoint.query),
    ...(endpoint.params instanceof z.ZodObject && { path: endpoint.params }),
  },
  ...(endpoint.body instanceof z.ZodObject && { requestBody: { content: json(endpoint.body) } }),
  responses: { ...success(endpoint), ...refusals(endpoint) },
});

/** A path as OpenAPI writes it: `{name}` for `:name`. */
export const documentedPath = (path: string): string => path.replace(/:(\w+)/gu, "{$1}");

const paths = (): ZodOpenApiPathsObject => {
  const all: ZodOpenApiPathsObject = {};
  for (const endpoint of endpoints) {
    const path = documentedPath(endpoint.path);
    all[path] = { ...all[path], [endpoint.method.toLowerCase()]: operation(endpoint) };
  }
  return all;
};

const text = (description: string) => z.string().meta({ description });

/** What a subscriber receives (partner-api.md 5.3). */
const delivery: ZodOpenApiOperationObject = {
  summary: "Une convention a changé",
  description:
    "Signé selon Standard Webhooks 1.0.0. Dix essais en trois jours environ ; 410 met fin à la souscription ; Retry-After est respecté.",
  requestParams: {
    header: z.object({
      "webhook-id": text("Identifiant de l'envoi, le même à chaque essai"),
      "webhook-timestamp": text("Instant de l'essai, en secondes depuis 1970"),
      "webhook-signature": text("Signature de l'identifiant, de l'instant et du corps"),
      "immersion-sequence": text("Rang de l'événement dans la vie de la convention, croissant"),
    }),
  },
  requestBody: {
    content: json(z.object({ payload: z.object({ convention }), subscribedEvent: z.enum([stateEvent]) })),
  },
  responses: { "2XX": { description: "Reçu" } },
};

/** The partner API as OpenAPI 3.1, made of the definitions that its routes serve. */
export const openApiDocument = () =>
  createDocument({
    openapi: "3.1.0",
    info: {
      title: "API partenaires d'Immersion Facilitée",
      version: "3",
      description: "La clé est donnée telle quelle dans l'en-tête authorization, sans « Bearer ».",
    },
    servers: [{ url: "/api" }],
    security: [{ apiKeyAuth: [] }],
    components: { securitySchemes: { apiKeyAuth: { type: "apiKey", in: "header", name: "authorization" } } },
    paths: paths(),
    webhooks: { "convention.updated": { post: delivery } },
  });
