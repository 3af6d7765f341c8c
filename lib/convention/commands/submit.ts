import { getAgency } from "@/lib/agency";
import type { AnonymousActor } from "@/lib/identity";
import { dayInFrance } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { DomainError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { agencyOf } from "../agency-of-convention";
import type { ConventionRequest } from "../domain/convention";
import { decideSubmit } from "../domain/decide/submission";
import { toJournal } from "../journal-events";
import { newReference } from "../reference";
import { conventionRequest } from "../schemas";
import { insert } from "../store/conventions";

/** A convention that was just sent. */
export type Submitted = { readonly id: string; readonly reference: string };

/**
 * Takes a complete request from anybody: the convention is ready to sign. Throws DomainError("invalid") with the fields that
 * the law, the identities or the agency's kind refuse.
 */
export const submit = command<AnonymousActor, ConventionRequest, Submitted>(
  conventionRequest,
  async ({ tx, now }, request) => {
    const agency = await getAgency(request.agencyId, tx);
    const ours = agencyOf(agency);
    if (!ours.active) {
      const message = "Cette structure n’accepte plus de convention. Choisissez-en une autre.";
      throw new DomainError("invalid", "agency-not-active", message, { issues: [{ path: "agencyId", message }] });
    }
    const submitted = { id: newId(), reference: newReference(now) };
    const decision = decideSubmit(
      { ...submitted, request },
      { role: "visitor", agency: ours, now, today: dayInFrance(now) },
    );
    await insert(tx, decision.next);
    return { result: submitted, events: toJournal(decision.events) };
  },
);
