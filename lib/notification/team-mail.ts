import { z } from "zod";
import { getAgency, peopleOfAgency } from "@/lib/agency";
import { agencyRoles } from "@/lib/agency/domain/agency";
import type { AgencyEventName } from "@/lib/agency/domain/events";
import { joinRefusals, memberChanges } from "@/lib/agency/domain/join";
import { userMessageTarget } from "@/lib/identity";
import { config } from "@/lib/platform/config";
import type { JournaledEvent } from "@/lib/platform/event";
import { deliver } from "./deliver";
import type { MailContent } from "./mail/content";
import * as words from "./messages/team";

type Handler = (event: JournaledEvent) => Promise<void>;

const about = z.object({ agencyId: z.uuid(), userId: z.uuid() });

const named = async (agencyId: string): Promise<words.AgencyNamed> => ({
  name: (await getAgency(agencyId)).name,
  url: `${config().PUBLIC_URL}/espace/agence/structures/${agencyId}`,
});

/** Writes to the person whom an event is about; an account that is gone has nobody to write to. */
const tellPerson = async (event: JournaledEvent, kind: string, userId: string, content: MailContent): Promise<void> => {
  const target = await userMessageTarget(userId);
  if (target) await deliver([{ eventId: event.id, kind, recipient: `user:${userId}`, email: target.email, content }]);
};

const tellJoinAsked: Handler = async (event) => {
  const { agencyId, userId } = about.parse(event.payload);
  const agency = await named(agencyId);
  await tellPerson(event, "join-received", userId, words.joinReceived(agency));
  const administrators = (await peopleOfAgency(agencyId)).filter((member) => member.roles.includes("agency-admin"));
  await deliver(
    administrators.map((administrator) => ({
      eventId: event.id,
      kind: "join-to-answer",
      recipient: `user:${administrator.userId}`,
      email: administrator.email,
      content: words.joinToAnswer(agency),
    })),
  );
};

const refusal = about.extend({ reason: z.enum(joinRefusals) });

const tellJoinRefused: Handler = async (event) => {
  const { agencyId, userId, reason } = refusal.parse(event.payload);
  await tellPerson(event, "join-refused", userId, words.joinRefused(await named(agencyId), reason));
};

const change = about.extend({
  change: z.enum(memberChanges),
  roles: z.array(z.enum(agencyRoles)),
  byOther: z.boolean(),
});

/** Whoever did it themselves knows it (platform.md 2.4). */
const tellMemberChanged: Handler = async (event) => {
  const { agencyId, userId, roles, byOther, ...done } = change.parse(event.payload);
  if (done.change === "left" || !byOther) return;
  const agency = await named(agencyId);
  const content = done.change === "removed" ? words.placeLost(agency) : words.placeChanged(agency, done.change, roles);
  await tellPerson(event, `place-${done.change}`, userId, content);
};

/** Who is written to when something happens to an agency's people; null says that nobody is, on purpose. */
export const teamMail = {
  // The account is gone, or its holder's places were provided for.
  AgencyMemberReleased: null,
  AgencyJoinAsked: tellJoinAsked,
  AgencyJoinRefused: tellJoinRefused,
  AgencyMemberChanged: tellMemberChanged,
  AgencySettingsChanged: null,
} satisfies Partial<Record<AgencyEventName, Handler | null>>;
