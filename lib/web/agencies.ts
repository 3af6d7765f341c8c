import { cache } from "react";
import { agencyScope, listOwnAgencies } from "@/lib/agency";
import { requireUser } from "./session";

/** The agencies whose conventions the professional who is signed in may read, by name; read once for the frame and the page. */
export const ownAgencies = cache(async () => listOwnAgencies(agencyScope((await requireUser()).agencyRights)));
