import { z } from "zod";
import { conventionActorRoles } from "@/lib/convention/domain/roles";
import { codeToSend, forgetCode, userMessageTarget } from "@/lib/identity";
import type { JournaledEvent } from "@/lib/platform/event";
import { conventionContext } from "./convention-context";
import { deliver } from "./deliver";
import { accessCode, accessCodeSms, signInCode } from "./messages/codes";

const signInRequested = z.object({ userId: z.uuid(), codeId: z.uuid() });
const accessRequested = z.object({
  conventionId: z.uuid(),
  codeId: z.uuid(),
  role: z.enum(conventionActorRoles),
  channel: z.enum(["email", "sms"]),
});

/** Sends a professional their sign-in code, while it can still serve. */
export const sendSignInCode = async (event: JournaledEvent): Promise<void> => {
  const { userId, codeId } = signInRequested.parse(event.payload);
  const [code, target] = await Promise.all([codeToSend(codeId, new Date()), userMessageTarget(userId)]);
  if (!code || !target) return;
  await deliver([
    {
      eventId: event.id,
      kind: "sign-in-code",
      recipient: `user:${userId}`,
      email: target.email,
      content: signInCode(code),
    },
  ]);
  await forgetCode(codeId);
};

/** Sends somebody the code that opens their convention, while it can still serve. */
export const sendAccessCode = async (event: JournaledEvent): Promise<void> => {
  const { conventionId, codeId, role, channel } = accessRequested.parse(event.payload);
  const code = await codeToSend(codeId, new Date());
  if (!code) return;
  const { candidate, convention, signatories, tutor } = await conventionContext(conventionId);
  const person = [...signatories, tutor].find((recipient) => recipient.role === role);
  if (!person) return;
  const about = { eventId: event.id, kind: "access-code", recipient: role, conventionId };
  await deliver([
    channel === "sms"
      ? { ...about, phone: person.phone, text: accessCodeSms(code, convention.reference) }
      : { ...about, email: person.email, content: accessCode(code, candidate, convention.reference) },
  ]);
  await forgetCode(codeId);
};
