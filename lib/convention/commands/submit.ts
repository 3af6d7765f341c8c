import { getAgency } from "@/lib/agency";
import type { AnonymousActor } from "@/lib/identity";
import { dayInFrance } from "@/lib/platform/clock";
import { command, type Outcome } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db/client";
import { refuseField } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { agencyOf } from "../agency-of-convention";
import type { ConventionRequest } from "../domain/convention";
import { agencyReceives } from "../domain/decide/final";
import { decideSubmit } from "../domain/decide/submission";
import { toJournal } from "../journal-events";
import { newReference } from "../reference";
import { conventionRequest } from "../schemas";
import { insert } from "../store/conventions";

/** A convention that was just sent. */
export type Submitted = { readonly id: string; readonly reference: string };

/** Makes a convention of a lawful request within the caller's transaction. Throws DomainError("invalid") with the refused fields. */
export const submitRequest = async (tx: Tx, now: Date, request: ConventionRequest): Promise<Outcome<Submitted>> => {
  const agency = agencyOf(await getAgency(request.agencyId, tx));
  const today = dayInFrance(now);
  if (!agencyReceives(agency, request.internshipKind, today)) {
    refuseField(
      "agencyId",
      "agency-refused",
      "Cette structure n’accepte pas cette convention. Choisissez-en une autre.",
    );
  }
  const submitted = { id: newId(), reference: newReference(now) };
  const decision = decideSubmit({ ...submitted, request }, { role: "visitor", agency, now, today });
  await insert(tx, decision.next);
  return { result: submitted, events: toJournal(decision.events) };
};

/** Takes a complete request from anybody: the convention is ready to sign. Throws DomainError("invalid") with the refused fields. */
export const submit = command<AnonymousActor, ConventionRequest, Submitted>(conventionRequest, ({ tx, now }, request) =>
  submitRequest(tx, now, request),
);
