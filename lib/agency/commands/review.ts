import { z } from "zod";
import { dayInFrance, plainDate } from "@/lib/platform/clock";
import { type CommandContext, command } from "@/lib/platform/command";
import { toDbEnum } from "@/lib/platform/db/enums";
import { DomainError, refuseField } from "@/lib/platform/errors";
import type { AgencyReviewer } from "../access";
import { type Agency, isActiveAgency, miniStageAgencyKinds } from "../domain/agency";
import { agencyEvent } from "../domain/events";
import { type AgencyVerb, statusAfter } from "../domain/status";
import { getAgency } from "../queries/get-agency";
import { checkSiret } from "../register-check";
import { type AgencyFacts, agencyClosing, agencyRefusal, reviewedAgency } from "../schemas";
import { typedColumns } from "../store/agencies";
import { conditionsOf } from "../store/conditions";
import { lockAgency } from "../store/lock";

type Reviewing = CommandContext<AgencyReviewer>;

/** Takes hold of an agency and moves its status, by the table. */
const move = async ({ tx, now }: Reviewing, verb: AgencyVerb, agencyId: string, statusJustification: string | null) => {
  const agency = await lockAgency(tx, agencyId);
  const status = statusAfter(verb, agency.status);
  await tx.agency.update({
    where: { id: agencyId },
    data: { status: toDbEnum(status), statusJustification, endedAt: statusJustification === null ? null : now },
  });
  return agency;
};

const requireConditions = async ({ tx, now }: Reviewing, agency: Agency): Promise<void> => {
  const [first, ...others] = await conditionsOf(tx, agency, dayInFrance(now));
  if (first) throw new DomainError("invalid", first.code, [first, ...others].map(({ message }) => message).join(" "));
};

const starting = (verb: "activate" | "reactivate") =>
  command<AgencyReviewer, z.output<typeof reviewedAgency>, void>(reviewedAgency, async (context, { agencyId }) => {
    await requireConditions(context, await move(context, verb, agencyId, null));
    return { result: undefined, events: [agencyEvent("AgencyActivated", agencyId, { verb })] };
  });

/**
 * Lets an agency work (platform.md 1.7, cases 9 and 10). Throws DomainError "conflict" when it awaits no review, "invalid" with what
 * it still needs.
 */
export const activateAgency = starting("activate");

/** Opens a closed or rejected agency again (case 14): its reason goes, the conditions of the activation hold. */
export const reactivateAgency = starting("reactivate");

/** Refuses a registration with a reason (case 13). Throws DomainError("conflict") when it awaits no review. */
export const rejectAgency = command<AgencyReviewer, z.output<typeof agencyRefusal>, void>(
  agencyRefusal,
  async (context, { agencyId, justification }) => {
    await move(context, "reject", agencyId, justification);
    return { result: undefined, events: [agencyEvent("AgencyRejected", agencyId)] };
  },
);

const isChamber = ({ kind }: Agency): boolean => miniStageAgencyKinds.some((chamber) => chamber === kind);

/** Whoever takes over works, validates for itself and follows the same stays (platform.md 1.10, case 23). */
const requireTarget = async ({ tx }: Reviewing, closed: Agency, targetId: string): Promise<void> => {
  if (targetId === closed.id)
    refuseField("targetId", "same-agency", "Choisissez une autre structure que celle que vous fermez.");
  const target = await getAgency(targetId, tx);
  if (!isActiveAgency(target.status) || target.refersTo || isChamber(target) !== isChamber(closed))
    refuseField(
      "targetId",
      "target-unfit",
      "Cette structure ne peut pas reprendre ces conventions. Choisissez-en une autre.",
    );
};

/** Agencies that referred to the closed one refer to the one that takes over, which is announced for each. */
const follow = async ({ tx }: Reviewing, agencyId: string, targetId: string) => {
  const referring = await tx.agency.findMany({
    where: { refersToId: agencyId },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  await tx.agency.updateMany({ where: { refersToId: agencyId }, data: { refersToId: targetId } });
  return referring.map(({ id }) => agencyEvent("AgencyUpdated", id, { refersToId: targetId }));
};

/**
 * Closes an agency with a reason; when another one takes over, the worker hands it the open conventions and the agencies that
 * referred to the closed one follow (platform.md 1.10, cases 23 and 24). Throws DomainError "conflict" or "invalid".
 */
export const closeAgency = command<AgencyReviewer, z.output<typeof agencyClosing>, void>(
  agencyClosing,
  async (context, { agencyId, justification, targetId }) => {
    const closed = await move(context, "close", agencyId, justification);
    if (targetId) await requireTarget(context, closed, targetId);
    const followed = targetId ? await follow(context, agencyId, targetId) : [];
    const order = targetId ? { targetId, operatorId: context.actor.userId } : {};
    return { result: undefined, events: [agencyEvent("AgencyClosed", agencyId, order), ...followed] };
  },
);

/** Corrects what an agency says of itself, its delegation included (platform.md 1.7). Its rights and status stay. */
export const editAgencyFacts = command<AgencyReviewer, AgencyFacts, void>(
  z.custom<AgencyFacts>(),
  async ({ tx }, typed) => {
    const { agencyId, delegationAgencyName, delegationAgencyKind, delegationEndDate } = typed;
    await lockAgency(tx, agencyId);
    if ((delegationAgencyName === "") !== (delegationAgencyKind === ""))
      refuseField(
        "delegationAgencyName",
        "delegation-half",
        "Donnez le nom et le type de l’organisme, ou aucun des deux.",
      );
    await tx.agency.update({
      where: { id: agencyId },
      data: {
        ...typedColumns(typed),
        delegationAgencyName: delegationAgencyName || null,
        delegationAgencyKind: delegationAgencyKind ? toDbEnum(delegationAgencyKind) : null,
        delegationEndDate: delegationEndDate ? plainDate.toDb(delegationEndDate) : null,
      },
    });
    return { result: undefined, events: [agencyEvent("AgencyUpdated", agencyId)] };
  },
);

const noteSiret = command<AgencyReviewer, z.output<typeof reviewedAgency>, void>(
  reviewedAgency,
  async ({ tx, now }, { agencyId }) => {
    await tx.agency.update({ where: { id: agencyId }, data: { siretCheckedAt: now } });
    return { result: undefined, events: [agencyEvent("AgencyUpdated", agencyId, { siret: "checked" })] };
  },
);

/**
 * Asks the register of companies about an agency's SIRET once more, for one that was taken while the register was silent. Throws
 * DomainError "unavailable" or "invalid".
 */
export const verifyAgencySiret = async (
  acting: Parameters<typeof noteSiret>[0],
  input: z.output<typeof reviewedAgency>,
) => {
  const checked = await checkSiret((await getAgency(input.agencyId)).siret);
  if (checked === "unreachable")
    throw new DomainError(
      "unavailable",
      "register-silent",
      "Le registre des entreprises ne répond pas. Réessayez plus tard.",
    );
  if (checked === "unknown")
    throw new DomainError(
      "invalid",
      "siret-unknown",
      "Le registre des entreprises ne connaît pas ce SIRET, ou dit que ce site est fermé.",
    );
  await noteSiret(acting, input);
};
