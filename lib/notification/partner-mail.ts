import { z } from "zod";
import { listOperators } from "@/lib/identity";
import { accessRequestForProduct, consumerContacts } from "@/lib/partner";
import { pauseReasons } from "@/lib/partner/domain/delivery";
import type { PartnerEventName } from "@/lib/partner/domain/events";
import { expiryNotices } from "@/lib/partner/domain/expiry";
import { config } from "@/lib/platform/config";
import type { JournaledEvent } from "@/lib/platform/event";
import { deliver, type Outgoing } from "./deliver";
import type { MailContent } from "./mail/content";
import * as words from "./messages/partner";

type Handler = (event: JournaledEvent) => Promise<void>;

const url = (path: string): string => `${config().PUBLIC_URL}${path}`;

const aboutConsumer = z.object({ consumerId: z.uuid() });

/** A handler that writes to the contacts of one partner, all of them in the same words. */
const writeToContacts =
  (kind: string, content: (access: words.AccessNamed, event: JournaledEvent) => MailContent | null): Handler =>
  async (event) => {
    const consumer = await consumerContacts(aboutConsumer.parse(event.payload).consumerId);
    if (!consumer) return;
    const written = content({ name: consumer.name, url: url(`/espace/partenaire/${consumer.id}`) }, event);
    if (!written) return;
    await deliver(
      consumer.contactEmails.map((email) => ({
        eventId: event.id,
        kind,
        recipient: "partner",
        email,
        content: written,
      })),
    );
  };

const ending = z.object({ notice: z.enum(expiryNotices), lastDay: z.iso.date() });

const renewed = z.object({ isFirst: z.boolean().default(false) });

const paused = z.object({ reason: z.enum(pauseReasons) });

const aboutRequest = z.object({ requestId: z.uuid() });

type Asked = NonNullable<Awaited<ReturnType<typeof accessRequestForProduct>>>;

/** A handler that writes about one request; a request that is gone has nobody to write to. */
const writeAbout =
  (writing: (request: Asked, event: JournaledEvent) => Outgoing[] | Promise<Outgoing[]>): Handler =>
  async (event) => {
    const request = await accessRequestForProduct(aboutRequest.parse(event.payload).requestId);
    if (request) await deliver(await writing(request, event));
  };

const toSender = (
  { userId, contactEmail: email }: Asked,
  { id: eventId }: JournaledEvent,
  kind: string,
  content: MailContent,
): Outgoing => ({ eventId, kind, recipient: userId ? `user:${userId}` : "partner", email, content });

const named = ({ organisation: name }: Asked, path: string): words.AccessNamed => ({ name, url: url(path) });

const tellAsked = writeAbout(async (request, event) => {
  const content = words.accessToDecide(named(request, `/espace/admin/partenaires/demandes/${request.id}`));
  const operators = (await listOperators()).map(({ id, email }) => ({
    eventId: event.id,
    kind: "api-access-to-decide",
    recipient: `user:${id}`,
    email,
    content,
  }));
  return [
    toSender(request, event, "api-access-asked", words.accessAsked(named(request, "/espace/partenaire"))),
    ...operators,
  ];
});

const tellOpened = writeAbout((request, event) => [
  toSender(
    request,
    event,
    "api-access-opened",
    words.accessOpened(named(request, `/espace/partenaire/${request.consumerId ?? ""}`)),
  ),
]);

const tellRefused = writeAbout((request, event) =>
  request.refusalReason === null
    ? []
    : [
        toSender(
          request,
          event,
          "api-access-refused",
          words.accessRefused(named(request, "/espace/partenaire"), request.refusalReason),
        ),
      ],
);

/** Who is written to when something happens to a partner's access; null says that nobody is, on purpose. */
export const partnerMail: Record<PartnerEventName, Handler | null> = {
  ApiConsumerSaved: null,
  // Whoever makes the first key of an access is its contact, and has just seen it.
  ApiConsumerKeyRenewed: writeToContacts("api-key-renewed", (access, { payload }) =>
    renewed.parse(payload).isFirst ? null : words.keyRenewed(access),
  ),
  ApiConsumerRevoked: writeToContacts("api-access-revoked", (access) =>
    words.accessRevoked(access, config().CONTACT_EMAIL),
  ),
  ApiConsumerExpiring: writeToContacts("api-access-ending", (access, { payload }) => {
    const { notice, lastDay } = ending.parse(payload);
    return words.accessEnding(access, notice, lastDay, config().CONTACT_EMAIL);
  }),
  ApiAccessRequested: tellAsked,
  ApiAccessApproved: tellOpened,
  ApiAccessRefused: tellRefused,
  WebhookSubscribed: null,
  WebhookUnsubscribed: null,
  WebhookDisabled: null,
  // Whoever paused an endpoint themselves knows; one that fails for five days is paused by the product (partner-api.md 5.8).
  WebhookPaused: writeToContacts("api-webhook-paused", (access, { payload }) =>
    paused.parse(payload).reason === "failing" ? words.webhookPaused(access) : null,
  ),
  WebhookResumed: null,
  WebhookSecretRotated: null,
  WebhookTested: null,
  WebhookReplayed: null,
  WebhookFailureHandled: null,
};
