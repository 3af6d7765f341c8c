import { z } from "zod";
import { getAgency } from "@/lib/agency";
import { agencyEvent } from "@/lib/agency/domain/events";
import { command } from "@/lib/platform/command";
import type { AgencyAccess } from "../agency-access";
import { blankOf } from "../blank";

/** Asks for an agency's blank, which the worker makes. Throws DomainError("notFound") for an agency that no longer exists. */
export const askBlank = command<AgencyAccess, Record<string, never>, null>(
  z.strictObject({}),
  async ({ tx, actor: { agencyId } }) => {
    const { contentHash } = blankOf(await getAgency(agencyId, tx));
    return { result: null, events: [agencyEvent("AgencyBlankAsked", agencyId, { contentHash })] };
  },
);
