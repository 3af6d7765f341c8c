import { db } from "@/lib/platform/db/client";

/** A message as the delivery list keeps it: whom by role and masked address, never its words. */
export type NotedMessage = {
  readonly id: string;
  readonly kind: string;
  readonly conventionId: string | null;
  readonly recipient: string;
  readonly maskedTarget: string;
};

/** Writes a message down before it is sent; tells whether it still has to be. */
export const noteMessage = async (message: NotedMessage): Promise<boolean> => {
  await db().message.createMany({
    data: [{ ...message, status: "queued", createdAt: new Date() }],
    skipDuplicates: true,
  });
  const { status } = await db().message.findUniqueOrThrow({ where: { id: message.id }, select: { status: true } });
  return status === "queued";
};

/** Notes what the mail relay answered. */
export const noteAnswer = async (id: string, status: "accepted" | "failed", relayAnswer: string): Promise<void> => {
  await db().message.update({
    where: { id },
    data: { status, relayAnswer, ...(status === "accepted" && { acceptedAt: new Date() }) },
  });
};
