import { z } from "zod";
import { defineEndpoint } from "./definition";
import { paginated } from "./pagination";
import { counted } from "./primitives";

/** The query of `GET /v2/statistics/establishments` (partner-api.md 1.3); other keys are ignored. */
export const statisticsQuery = z.object({ page: counted.default(1), perPage: counted.max(5000).default(100) });

/** `GET /v2/statistics/establishments` (partner-api.md 6.1). Its right is refused in other words than the others', by the query. */
export const getEstablishmentStatistics = defineEndpoint({
  method: "GET",
  path: "/v2/statistics/establishments",
  tag: "Statistiques",
  summary: "Compter les conventions de chaque entreprise",
  right: null,
  query: statisticsQuery,
  response: paginated(
    z.strictObject({
      siret: z.string(),
      name: z.string(),
      numberOfConventions: z.number().int(),
      isReferenced: z.boolean(),
      referencedAt: z
        .string()
        .nullable()
        .meta({ description: "Un instant comme PostgreSQL l'écrit : 2025-01-20 10:00:00+00" }),
    }),
  ),
  refusals: { 403: "Vous n'avez pas le droit d'accès à cette route" },
});
