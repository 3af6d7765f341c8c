import { z } from "zod";
import { dayInFrance, plainDate } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import type { OperatorAccess } from "../access";
import { establishmentEvent } from "../domain/events";
import type { PublishedEstablishment } from "../schemas";
import { refuseTaken, refuseUnknownJobs, saveEstablishment } from "../store/establishments";
import { acceptLead } from "../store/leads";

const input = z.object({ site: z.custom<PublishedEstablishment>(), isDryRun: z.boolean() });

/**
 * Registers a company that an operator vouches for: it is shown at once; a dry run only says why it could not be. Throws
 * DomainError("forbidden") when it is banned, "conflict" when it exists, "invalid" for an unknown job.
 */
export const importEstablishment = command<OperatorAccess, z.output<typeof input>, void>(
  input,
  async ({ tx, now }, { site, isDryRun }) => {
    await refuseTaken(tx, site.siret);
    await refuseUnknownJobs(tx, site);
    if (isDryRun) return { result: undefined, events: [] };
    await saveEstablishment(tx, site, now, {
      listing: "PUBLISHED",
      lastInseeCheckDate: plainDate.toDb(dayInFrance(now)),
    });
    await tx.establishmentDeletion.deleteMany({ where: { siret: site.siret } });
    await acceptLead(tx, site.siret);
    return {
      result: undefined,
      events: [establishmentEvent("EstablishmentRegistered", site.siret, { proof: "operator" })],
    };
  },
);
