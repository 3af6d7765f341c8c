import { z } from "zod";
import { conventionActorRoles } from "@/lib/convention/domain/roles";
import { codeToSend, forgetCode } from "@/lib/identity";
import type { JournaledEvent } from "@/lib/platform/event";
import { conventionContext, personIn } from "./convention-context";
import { deliver } from "./deliver";
import type { MailContent } from "./mail/content";
import { accessCode, accessCodeSms, emailChangeCode, signInCode } from "./messages/codes";

const codeRequested = z.object({ userId: z.uuid().nullable(), codeId: z.uuid() });
const accessRequested = z.object({
  conventionId: z.uuid(),
  codeId: z.uuid(),
  role: z.enum(conventionActorRoles),
  channel: z.enum(["email", "sms"]),
});

/** Makes the handler that sends a code to the address for which it was made, while it can still serve. */
const sendCode =
  (kind: string, content: (code: string) => MailContent) =>
  async (event: JournaledEvent): Promise<void> => {
    const { userId, codeId } = codeRequested.parse(event.payload);
    const toSend = await codeToSend(codeId, new Date());
    if (!toSend?.target) return;
    const recipient = userId ? `user:${userId}` : "address";
    await deliver([{ eventId: event.id, kind, recipient, email: toSend.target, content: content(toSend.code) }]);
    await forgetCode(codeId);
  };

/** Sends a sign-in code. */
export const sendSignInCode = sendCode("sign-in-code", signInCode);

/** Sends one of the two codes of a change of address. */
export const sendEmailChangeCode = sendCode("email-change-code", emailChangeCode);

/** Sends somebody the code that opens their convention, while it can still serve. */
export const sendAccessCode = async (event: JournaledEvent): Promise<void> => {
  const { conventionId, codeId, role, channel } = accessRequested.parse(event.payload);
  const toSend = await codeToSend(codeId, new Date());
  if (!toSend) return;
  const context = await conventionContext(conventionId);
  const { convention } = context;
  const person = personIn(context, role);
  if (!person) return;
  const about = { eventId: event.id, kind: "access-code", recipient: role, conventionId };
  await deliver([
    channel === "sms"
      ? { ...about, phone: person.phone, text: accessCodeSms(toSend.code, convention.reference) }
      : { ...about, email: person.email, content: accessCode(toSend.code, context) },
  ]);
  await forgetCode(codeId);
};
