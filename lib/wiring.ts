import { accessEventNames, documentSubscriber } from "@/lib/convention";
import { conventionEventNames } from "@/lib/convention/domain/events";
import { establishmentEventNames } from "@/lib/directory/domain/events";
import { identityEventNames } from "@/lib/identity/domain/events";
import { mailSubscriber } from "@/lib/notification";
import { deliverWebhook, deliveryTask, sweepDeliveries, webhookSubscriber } from "@/lib/partner";
import { type PartnerEventName, partnerEventNames } from "@/lib/partner/domain/events";
import { writeAnchor } from "@/lib/platform/journal/anchor";
import type { Handler, Scheduled, Subscribers, Tasks } from "@/lib/platform/worker";

/** Every event that any domain announces: a new one does not compile until each subscriber has decided. */
const eventNames = [
  ...conventionEventNames,
  ...accessEventNames,
  ...identityEventNames,
  ...establishmentEventNames,
  ...partnerEventNames,
] as const;
type EventName = (typeof eventNames)[number];

/** What happens to partners themselves is kept in the journal; nobody else is told of it. */
const aboutPartners = {
  ApiConsumerSaved: null,
  ApiConsumerKeyRenewed: null,
  ApiConsumerRevoked: null,
  WebhookSubscribed: null,
  WebhookUnsubscribed: null,
  WebhookDisabled: null,
} satisfies Record<PartnerEventName, Handler | null>;

/** Who handles which event. */
export const subscribers = {
  mail: { ...mailSubscriber, ...aboutPartners, EstablishmentPublished: null },
  document: {
    ...documentSubscriber,
    ...aboutPartners,
    SignInCodeRequested: null,
    SignedIn: null,
    EstablishmentPublished: null,
  },
  webhook: {
    ...webhookSubscriber,
    ...aboutPartners,
    SignInCodeRequested: null,
    SignedIn: null,
    EstablishmentPublished: null,
  },
} satisfies Record<string, Record<EventName, Handler | null>> as Subscribers;

/** Jobs that no event starts by itself. */
export const tasks: Tasks = { [deliveryTask]: (payload) => deliverWebhook(payload) };

/** What the clock starts. */
export const scheduled: readonly Scheduled[] = [
  {
    name: "journal-anchor",
    cron: "15 2 * * *",
    run: async (now) => {
      await writeAnchor(now);
    },
  },
  { name: "webhook-sweep", cron: "* * * * *", run: sweepDeliveries },
];
