import { z } from "zod";
import { apiVersions, checkPart, openApiDocument, readQuery } from "@/lib/partner";
import { refusal } from "@/lib/web/partner-response";

const operation = { method: "GET", path: "/open-api-spec", contractPath: null };
const query = z.object({ version: z.enum(apiVersions).default("v2") });

/** The documentation of one version of the partner API, at the address that partners have always known (partner-api.md 7). */
export const GET = (request: Request): Response => {
  try {
    const { version } = checkPart(operation, "queryParamsSchema", query, readQuery(request.url));
    return Response.json(openApiDocument(version), { headers: { "access-control-allow-origin": "*" } });
  } catch (error) {
    return refusal(error, new Headers());
  }
};
