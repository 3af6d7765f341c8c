import { z } from "zod";
import { keptDraftForProduct } from "@/lib/convention";
import { channels } from "@/lib/convention/domain/channel";
import { conventionActorRoles } from "@/lib/convention/domain/roles";
import type { JournaledEvent } from "@/lib/platform/event";
import { conventionContext, personIn, unsigned } from "./convention-context";
import { deliver } from "./deliver";
import { accessLink, draftLink, signatureLinkSms } from "./messages/links";
import { signatureRequest } from "./messages/signature";

const asked = z.object({
  conventionId: z.uuid(),
  to: z.enum(conventionActorRoles),
  channel: z.enum(channels).optional(),
});

/** Sends a signatory their link once more, unless they have signed meanwhile. */
export const sendSignatureLink = async (event: JournaledEvent): Promise<void> => {
  const { conventionId, to: role, channel } = asked.parse(event.payload);
  const context = await conventionContext(conventionId);
  const person = unsigned(context).find((signatory) => signatory.role === role);
  if (!person) return;
  const about = { eventId: event.id, kind: "signature-request", recipient: role, conventionId };
  await deliver([
    channel === "sms"
      ? { ...about, phone: person.phone, text: signatureLinkSms(context, person) }
      : { ...about, email: person.email, content: signatureRequest(context, person) },
  ]);
};

/** Sends somebody who asked for it their link to a convention, whatever has become of it. */
export const sendAccessLink = async (event: JournaledEvent): Promise<void> => {
  const { conventionId, to: role } = asked.parse(event.payload);
  const context = await conventionContext(conventionId);
  const person = personIn(context, role);
  if (!person) return;
  const about = { eventId: event.id, kind: "access-link", recipient: role, conventionId };
  await deliver([{ ...about, email: person.email, content: accessLink(context, person) }]);
};

const kept = z.object({ draftId: z.uuid() });

/** Sends somebody the way back to a request that they kept for their address, unless it was sent meanwhile. */
export const sendDraftLink = async (event: JournaledEvent): Promise<void> => {
  const draft = await keptDraftForProduct(kept.parse(event.payload).draftId);
  if (!draft) return;
  await deliver([
    { eventId: event.id, kind: "draft-link", recipient: "address", email: draft.email, content: draftLink(draft) },
  ]);
};
