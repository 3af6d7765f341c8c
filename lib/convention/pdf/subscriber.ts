import { z } from "zod";
import { type AgencyEventName, agencyEventNames } from "@/lib/agency/domain/events";
import type { JournaledEvent } from "@/lib/platform/event";
import { type ConventionEventName, conventionEventNames, documentedEventNames } from "../domain/events";
import type { AccessEventName } from "../journal-events";

type Handler = (event: JournaledEvent) => Promise<void>;

const about = z.object({ conventionId: z.uuid() });
// Loaded when a document is made: the web process shares this module and never lays a page out.
const render: Handler = async (event) =>
  (await import("./make")).makeDocuments(about.parse(event.payload).conventionId);

const aboutAgency = z.object({ agencyId: z.uuid() });
const renderBlank: Handler = async (event) =>
  (await import("./make-blank")).makeBlank(aboutAgency.parse(event.payload).agencyId, event.occurredAt);

/** Every change of a convention makes its documents anew; an agency's blank is made when it is asked for. */
export const documentSubscriber = {
  ...(Object.fromEntries(
    conventionEventNames.map((name) => [name, documentedEventNames.includes(name) ? render : null]),
  ) as Record<ConventionEventName, Handler | null>),
  AccessCodeRequested: null,
  AccessOpened: null,
  SignatureLinkSent: null,
  AccessLinkAsked: null,
  ReminderSent: null,
  SignatureRecorded: null,
  ...(Object.fromEntries(
    agencyEventNames.map((name) => [name, name === "AgencyBlankAsked" ? renderBlank : null]),
  ) as Record<AgencyEventName, Handler | null>),
} satisfies Record<ConventionEventName | AccessEventName | AgencyEventName, Handler | null>;
