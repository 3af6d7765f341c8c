import { z } from "zod";
import { isSmsPossible, noticeSent, noticeToSend } from "@/lib/convention";
import { conventionActorRoles } from "@/lib/convention/domain/roles";
import { systemClock } from "@/lib/platform/clock";
import type { JournaledEvent } from "@/lib/platform/event";
import { conventionContext } from "./convention-context";
import { deliver, type Outgoing } from "./deliver";
import { contactCorrected, contactCorrectedSms, oldContactReplaced } from "./messages/contact";

const corrected = z.object({
  conventionId: z.uuid(),
  role: z.enum(conventionActorRoles),
  channel: z.enum(["email", "phone"]),
  maskedOld: z.string(),
  maskedNew: z.string(),
});

/**
 * Tells the old address or number of a person, and every signatory, that it was corrected (product.md 2): only then does the new one
 * serve to sign.
 */
export const tellContactCorrected = async (event: JournaledEvent): Promise<void> => {
  const { conventionId, role, channel, ...masked } = corrected.parse(event.payload);
  const notice = await noticeToSend({ conventionId, role, channel });
  if (!notice) return;
  const context = await conventionContext(conventionId);
  const about = { eventId: event.id, kind: "contact-corrected", conventionId };
  const change = { role, channel, ...masked };
  const canBeTold = channel === "email" || isSmsPossible(notice.oldTarget);
  const old = { ...about, recipient: `${role}:old` };
  const toOld: Outgoing[] = !canBeTold
    ? []
    : channel === "email"
      ? [{ ...old, email: notice.oldTarget, content: oldContactReplaced(context, change) }]
      : [{ ...old, phone: notice.oldTarget, text: contactCorrectedSms(context.convention.reference) }];
  const people = [...context.signatories, ...(role === "establishment-tutor" ? [context.tutor] : [])];
  await deliver([
    ...toOld,
    ...people.map((person) => ({
      ...about,
      recipient: person.role,
      email: person.email,
      content: contactCorrected(context, person, change),
    })),
  ]);
  await noticeSent(notice.id, systemClock());
};
