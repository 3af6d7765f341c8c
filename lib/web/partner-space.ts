import { cache } from "react";
import { accessOfApplicant, hasPartnerSpace } from "@/lib/partner";
import { requireUser } from "./session";

/** Whether the person who is acting has an access to the API, or asked for one: asked once in a request. */
export const hasApiAccess = cache(
  async (): Promise<boolean> => hasPartnerSpace(accessOfApplicant(await requireUser())),
);
