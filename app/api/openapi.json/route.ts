import { openApiDocument } from "@/lib/partner";

/** The documentation of the partner API as OpenAPI, for everybody and every tool. */
export const GET = () => Response.json(openApiDocument(), { headers: { "access-control-allow-origin": "*" } });
