import { db, type Tx } from "@/lib/platform/db/client";

/** A message as the delivery list keeps it: whom by role and masked address, never its words. */
export type NotedMessage = {
  readonly id: string;
  readonly kind: string;
  readonly conventionId: string | null;
  readonly discussionId: string | null;
  readonly recipient: string;
  readonly channel: "email" | "sms";
  readonly maskedTarget: string;
};

/** Writes a message down before it is sent; tells whether it still has to be: the relay has neither taken nor refused it. */
export const noteMessage = async (message: NotedMessage): Promise<boolean> => {
  await db().message.createMany({
    data: [{ ...message, status: "queued", createdAt: new Date() }],
    skipDuplicates: true,
  });
  const { acceptedAt, bouncedAt } = await db().message.findUniqueOrThrow({ where: { id: message.id } });
  return acceptedAt === null && bouncedAt === null;
};

/** Notes what the relay answered. */
export const noteAnswer = async (id: string, status: "accepted" | "bounced", relayAnswer: string): Promise<void> => {
  const now = new Date();
  await db().message.update({
    where: { id },
    data: { status, relayAnswer, ...(status === "accepted" ? { acceptedAt: now } : { bouncedAt: now }) },
  });
};

/** Notes that a message waits for another try. */
export const noteDeferred = async (id: string): Promise<void> => {
  await db().message.update({ where: { id }, data: { status: "deferred" } });
};

/** Notes what a return message says of one that the relay had taken; one that did not arrive stays so. Tells whether the message is known. */
export const noteReturn = async (
  tx: Tx,
  id: string,
  { status, said }: { readonly status: "deferred" | "bounced"; readonly said: string },
  now: Date,
): Promise<boolean> => {
  const { count } = await tx.message.updateMany({
    where: { id, status: { not: "bounced" } },
    data: { status, relayAnswer: said, ...(status === "bounced" && { bouncedAt: now }) },
  });
  return count > 0;
};
