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
  examples: [
    {
      summary: "La première page",
      query: "page=1&perPage=100",
      response: {
        data: [
          {
            siret: "00000001800028",
            name: "Boulangerie Le Pain Imaginaire",
            numberOfConventions: 12,
            isReferenced: true,
            referencedAt: "2025-01-20 10:00:00+00",
          },
          {
            siret: "00000009000158",
            name: "Garage Fictif et Filles",
            numberOfConventions: 1,
            isReferenced: false,
            referencedAt: null,
          },
        ],
        pagination: { totalRecords: 2, currentPage: 1, totalPages: 1, numberPerPage: 100 },
      },
    },
  ],
  refusals: { 403: "Vous n'avez pas le droit d'accès à cette route" },
});
