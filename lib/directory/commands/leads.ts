import { z } from "zod";
import { command } from "@/lib/platform/command";
import { DomainError } from "@/lib/platform/errors";
import type { JournalActor, SystemActor } from "@/lib/platform/event";
import { plainDate, siret, uuid } from "@/lib/reference/primitives";
import { establishmentEvent } from "../domain/events";
import { isToBeReminded } from "../domain/lead";
import { lockLead, noteNewLead, noteReminder, refuseLead } from "../store/leads";

const validated = z.object({ siret, conventionId: uuid, endsOn: plainDate });

/** Notes the company of a validated convention, unless it is registered or noted already (case 73). */
export const noteLead = command<SystemActor, z.output<typeof validated>, void>(validated, async ({ tx, now }, lead) => {
  if (!(await noteNewLead(tx, lead, now))) return { result: undefined, events: [] };
  const { conventionId } = lead;
  return { result: undefined, events: [establishmentEvent("EstablishmentLeadNoted", lead.siret, { conventionId })] };
});

const oneLead = z.object({ siret });

/** Invites one company, if it is time (case 74); tells whether it was. */
export const remindLead = command<SystemActor, z.output<typeof oneLead>, boolean>(
  oneLead,
  async ({ tx, now }, { siret: number }) => {
    const lead = await lockLead(tx, number);
    if (!lead || !isToBeReminded(lead, now)) return { result: false, events: [] };
    const reminder = lead.reminders + 1;
    await noteReminder(tx, number, reminder, now);
    const { conventionId, linkId } = lead;
    return {
      result: true,
      events: [establishmentEvent("EstablishmentLeadReminded", number, { conventionId, linkId, reminder })],
    };
  },
);

/** Somebody who holds the link of an invitation: it stops invitations, and opens nothing. */
type Anybody = { readonly kind: "anonymous"; readonly journal: JournalActor };

const ofLink = z.object({ linkId: z.string() });

/** Stops the invitations of one company (directory.md 5.8); done again it changes nothing. Throws DomainError("notFound"). */
export const stopInvitations = command<Anybody, z.output<typeof ofLink>, void>(ofLink, async ({ tx }, { linkId }) => {
  const number = uuid.safeParse(linkId).success ? await refuseLead(tx, linkId) : null;
  if (number === null)
    throw new DomainError("notFound", "invitation-not-found", "Ce lien ne mène à aucune invitation.");
  return { result: undefined, events: [establishmentEvent("EstablishmentLeadClosed", number, { by: "refusal" })] };
});
