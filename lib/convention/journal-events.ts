import type { DomainEvent } from "@/lib/platform/event";
import type { ConventionEvent } from "./domain/events";

/** The journal chain of one convention. */
export const chainOf = (conventionId: string): string => `convention:${conventionId}`;

/** Whose signing session or which code an event is about, beside the events of the transition table. */
export type AccessEventName =
  | "AccessCodeRequested"
  | "AccessOpened"
  | "SignatureRecorded"
  | "SignatureLinkSent"
  | "AccessLinkAsked"
  | "ReminderSent";

/** Names of the events about access and evidence. */
export const accessEventNames = [
  "AccessCodeRequested",
  "AccessOpened",
  "SignatureRecorded",
  "SignatureLinkSent",
  "AccessLinkAsked",
  "ReminderSent",
] as const satisfies readonly AccessEventName[];

/** What is announced of a request that nobody has sent yet. */
export const draftEventNames = ["DraftKept"] as const;
export type DraftEventName = (typeof draftEventNames)[number];

/** An event about a request that nobody has sent yet, on a chain of its own. */
export const draftEvent = (name: DraftEventName, draftId: string): DomainEvent => ({
  chain: `draft:${draftId}`,
  name,
  payload: { draftId },
});

/** What is announced of one act on many conventions; each convention's own chain tells of the act itself. */
export const batchEventNames = ["ConventionBatchStarted", "ConventionBatchFinished"] as const;
export type BatchEventName = (typeof batchEventNames)[number];

/** An event about one act on many conventions, on a chain of its own. */
export const batchEvent = (name: BatchEventName, batchId: string, payload: DomainEvent["payload"]): DomainEvent => ({
  chain: `batch:${batchId}`,
  name,
  payload: { batchId, ...payload },
});

/** The events of a decision as the journal takes them. */
export const toJournal = (events: readonly ConventionEvent[]): DomainEvent[] =>
  events.map(({ name, conventionId, payload }) => ({
    chain: chainOf(conventionId),
    name,
    payload: { conventionId, ...payload } as DomainEvent["payload"],
  }));

/** An event about access or evidence as the journal takes it. */
export const accessEvent = (
  name: AccessEventName,
  conventionId: string,
  payload: DomainEvent["payload"],
): DomainEvent => ({
  chain: chainOf(conventionId),
  name,
  payload: { conventionId, ...payload },
});
