import { z } from "zod";
import { signatoryOf } from "@/lib/convention/domain/convention";
import { conventionActorRoles, isSignatoryRole } from "@/lib/convention/domain/roles";
import { linkChannels } from "@/lib/convention/domain/signature-link";
import { signableStatuses } from "@/lib/convention/domain/status";
import type { JournaledEvent } from "@/lib/platform/event";
import { type ConventionContext, conventionContext } from "./convention-context";
import { deliver } from "./deliver";
import { accessLink, signatureLinkSms } from "./messages/links";
import { signatureRequest } from "./messages/signature";

const asked = z.object({
  conventionId: z.uuid(),
  to: z.enum(conventionActorRoles),
  channel: z.enum(linkChannels).optional(),
});

const mustSign = ({ convention }: ConventionContext, role: (typeof conventionActorRoles)[number]): boolean =>
  isSignatoryRole(role) &&
  signatoryOf(convention, role)?.signedAt === undefined &&
  signableStatuses.some((status) => status === convention.status);

/** Sends a signatory their link once more, unless they have signed meanwhile. */
export const sendSignatureLink = async (event: JournaledEvent): Promise<void> => {
  const { conventionId, to: role, channel } = asked.parse(event.payload);
  const context = await conventionContext(conventionId);
  const person = context.signatories.find((signatory) => signatory.role === role);
  if (!person || !mustSign(context, role)) return;
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
  const person = [...context.signatories, context.tutor].find((one) => one.role === role);
  if (!person) return;
  const about = { eventId: event.id, kind: "access-link", recipient: role, conventionId };
  await deliver([{ ...about, email: person.email, content: accessLink(context, person) }]);
};
