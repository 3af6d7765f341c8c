import { partnerRoute } from "@/lib/web/partner-route";

/** Every other address of this version: not found, in JSON. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = partnerRoute();
