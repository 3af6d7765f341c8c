import { z } from "zod";
import { dayInFrance } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { DomainError } from "@/lib/platform/errors";
import type { DomainEvent } from "@/lib/platform/event";
import { requestOfDraft } from "../draft";
import type { DraftAccess } from "../draft-access";
import { closeDraft, draftNotFound, lockDraft } from "../store/drafts";
import { submitRequest } from "./submit";

/** The refusal of a draft that is not ready, with what is to be corrected. */
export const draftRefused = (issues: DomainError["issues"]) =>
  new DomainError("invalid", "draft-refused", "Certaines réponses sont à corriger avant l’envoi.", { issues });

/** The events of a request with the discussion that it began from, for whoever follows that discussion. */
const begunFrom = (discussionId: string | null, events: readonly DomainEvent[]): DomainEvent[] =>
  events.map((event) => (discussionId ? { ...event, payload: { ...event.payload, discussionId } } : event));

/**
 * Sends a new request: the convention is made once, however many times the button is pressed; gives its id. Throws
 * DomainError("invalid") with what is to be corrected.
 */
export const sendDraft = command<DraftAccess, object, string>(z.object({}), async ({ tx, now, actor }) => {
  const draft = await lockDraft(tx, actor.draftId, actor.ownerHash);
  if (draft.corrects) throw draftNotFound();
  if (draft.sentAsId) return { result: draft.sentAsId, events: [] };
  const made = requestOfDraft(draft.values, {
    kind: draft.internshipKind,
    today: dayInFrance(now),
    company: draft.company,
    acquisition: draft.acquisition,
  });
  if ("issues" in made) throw draftRefused(made.issues);
  const { result, events } = await submitRequest(tx, now, made.request);
  await closeDraft(tx, draft.id, result.id, now);
  return { result: result.id, events: begunFrom(draft.discussionId, events) };
});
