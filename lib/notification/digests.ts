import { z } from "zod";
import { agencyScope, listDailyMembers } from "@/lib/agency";
import { digestDue } from "@/lib/agency/domain/events";
import { countTasks } from "@/lib/convention";
import { dayInFrance } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { config } from "@/lib/platform/config";
import { type JournaledEvent, type SystemActor, theProduct } from "@/lib/platform/event";
import { readChain } from "@/lib/platform/journal/read";
import { log } from "@/lib/platform/log";
import { isWorkingDay } from "@/lib/reference/holidays";
import { deliver } from "./deliver";
import { morning } from "./messages/digest";

type Member = Awaited<ReturnType<typeof listDailyMembers>>[number];

const contentFor = async ({ rights, firstName, joins }: Member, now: Date) => {
  const { counts } = await countTasks(agencyScope(rights), now);
  return morning(firstName, { counts, joins }, `${config().PUBLIC_URL}/espace/agence`);
};

const aboutMember = z.object({ userId: z.uuid() });

/** Announces somebody's e-mail of the morning, once a day. Tells whether it did. */
const announce = command<SystemActor, z.output<typeof aboutMember>, boolean>(
  aboutMember,
  async ({ tx, now }, { userId }) => {
    const due = digestDue(userId);
    const last = (await readChain(due.chain, tx)).at(-1);
    const isTold = last !== undefined && dayInFrance(last.occurredAt) === dayInFrance(now);
    return { result: !isTold, events: isTold ? [] : [due] };
  },
);

/**
 * Writes each working morning to those who chose one e-mail a day, when something waits for them; running it again the same day
 * changes nothing. Tells how many it wrote to.
 */
export const sendDigests = async (now: Date): Promise<{ readonly told: number }> => {
  if (!isWorkingDay(dayInFrance(now))) return { told: 0 };
  let told = 0;
  for (const member of await listDailyMembers())
    if ((await contentFor(member, now)) && (await announce({ actor: theProduct, now }, { userId: member.userId })))
      told += 1;
  log().info({ told }, "digests announced");
  return { told };
};

/** Sends the e-mail of the morning, as things are when it leaves. */
export const sendDigest = async (event: JournaledEvent): Promise<void> => {
  const { userId } = aboutMember.parse(event.payload);
  const [member] = await listDailyMembers(userId);
  const content = member && (await contentFor(member, event.occurredAt));
  if (member && content)
    await deliver([{ eventId: event.id, kind: "digest", recipient: `user:${userId}`, email: member.email, content }]);
};
