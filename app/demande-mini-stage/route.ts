import { movedRequest } from "@/lib/web/former-address";

/** Former address of the request of a mini-stage, in the links of partners. */
export const GET = (request: Request): Response => movedRequest(request, { type: "mini-stage" });
