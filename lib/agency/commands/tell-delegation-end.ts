import { z } from "zod";
import { dayInFrance, plainDate } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { fromDbEnum, toDbEnum } from "@/lib/platform/db/enums";
import type { SystemActor } from "@/lib/platform/event";
import { isActiveAgency } from "../domain/agency";
import { dueNotice } from "../domain/delegation";
import { agencyEvent } from "../domain/events";
import { lockAgency } from "../store/lock";

const input = z.object({ agencyId: z.uuid() });

/** Sends an agency the notice of the end of its delegation that is due today, once for each end (platform.md 1.10, case 26). Tells whether one went. */
export const tellDelegationEnd = command<SystemActor, z.output<typeof input>, boolean>(
  input,
  async ({ tx, now }, { agencyId }) => {
    const { delegationEndDate, status } = await lockAgency(tx, agencyId);
    if (delegationEndDate === undefined || !isActiveAgency(status)) return { result: false, events: [] };
    const endDate = plainDate.toDb(delegationEndDate);
    const sent = await tx.agencyDelegationNotice.findMany({ where: { agencyId, endDate }, select: { notice: true } });
    const notice = dueNotice(
      delegationEndDate,
      dayInFrance(now),
      sent.map((row) => fromDbEnum(row.notice)),
    );
    if (notice === undefined) return { result: false, events: [] };
    await tx.agencyDelegationNotice.create({ data: { agencyId, endDate, notice: toDbEnum(notice), sentAt: now } });
    return {
      result: true,
      events: [agencyEvent("AgencyDelegationEnding", agencyId, { notice, endDate: delegationEndDate })],
    };
  },
);
