import { z } from "zod";
import { listNotifiedMembers } from "@/lib/agency";
import { runningAtHost } from "@/lib/convention";
import { dayInFrance, systemClock } from "@/lib/platform/clock";
import type { JournaledEvent } from "@/lib/platform/event";
import { type ConventionContext, conventionContext } from "./convention-context";
import { deliver, type Outgoing } from "./deliver";
import * as words from "./messages/ban";

const about = z.object({ siret: z.string() });

const toBeneficiary = (context: ConventionContext, event: JournaledEvent): Outgoing[] =>
  context.signatories
    .filter(({ role }) => role === "beneficiary")
    .map((person) => ({
      eventId: event.id,
      kind: "host-banned",
      // One event may concern several conventions of one person.
      recipient: `${person.role}:${context.convention.id}`,
      email: person.email,
      conventionId: context.convention.id,
      content: words.hostBannedForBeneficiary(context, person),
    }));

const toAgency = async (context: ConventionContext, event: JournaledEvent): Promise<Outgoing[]> => {
  const members = await Promise.all(
    (["counsellor", "validator"] as const).map((role) => listNotifiedMembers(context.agency.id, role)),
  );
  const emails = new Map(members.flat().map((member) => [member.userId, member.email]));
  return [...emails].map(([userId, email]) => ({
    eventId: event.id,
    kind: "host-banned",
    recipient: `member:${userId}:${context.convention.id}`,
    email,
    conventionId: context.convention.id,
    content: words.hostBannedForAgency(context),
  }));
};

/**
 * Tells who has to know that the company of a convention was banned (directory.md 5.6): the beneficiary while the convention
 * waits, the agency once the immersion is validated and not over.
 */
export const tellConventionsOfBan = async (event: JournaledEvent): Promise<void> => {
  const { siret } = about.parse(event.payload);
  const ids = await runningAtHost(siret, dayInFrance(systemClock()));
  const outgoing = await Promise.all(
    ids.map(async (id) => {
      const context = await conventionContext(id);
      // Lifted meanwhile: nobody is alarmed for nothing.
      if (context.hostBan === null) return [];
      return context.convention.status === "ACCEPTED_BY_VALIDATOR"
        ? toAgency(context, event)
        : toBeneficiary(context, event);
    }),
  );
  await deliver(outgoing.flat());
};
