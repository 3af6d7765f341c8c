import { z } from "zod";
import { dayInFrance, plainDate, systemClock } from "@/lib/platform/clock";
import { type Acting, command } from "@/lib/platform/command";
import { DomainError, refuseField } from "@/lib/platform/errors";
import { fileName, type Upload } from "@/lib/platform/uploads";
import type { AgencyReviewer, ManagerAccess } from "../access";
import { requireAgreement } from "../agreement";
import { isDelegated } from "../domain/agency";
import { agencyEvent } from "../domain/events";
import { agencyRefusal, reviewedAgency } from "../schemas";
import { lockAgency } from "../store/lock";
import { readRenewal } from "../store/renewals";

const input = z.object({ endDate: z.iso.date(), agreement: z.custom<Upload>() });

const ask = command<ManagerAccess, z.output<typeof input>, void>(
  input,
  async ({ tx, now, actor: { agencyId, userId } }, { endDate, agreement }) => {
    const agency = await lockAgency(tx, agencyId);
    const { delegationEndDate } = agency;
    if (!isDelegated(agency))
      throw new DomainError("conflict", "no-delegation", "Cette structure ne valide pas par délégation.");
    if (delegationEndDate !== undefined && endDate <= delegationEndDate)
      refuseField("delegationEndDate", "not-later", "Donnez un jour qui vient après la fin actuelle.");
    const sent = {
      endDate: plainDate.toDb(endDate),
      name: fileName(agreement.name),
      mediaType: agreement.mediaType.toLowerCase(),
      content: agreement.content,
      askedById: userId,
      askedAt: now,
      refusalReason: null,
    };
    await tx.agencyRenewal.upsert({ where: { agencyId }, create: { agencyId, ...sent }, update: sent });
    return { result: undefined, events: [agencyEvent("AgencyRenewalAsked", agencyId, { endDate })] };
  },
);

/**
 * Sends a renewed delegation agreement, which is in force once an operator has read it (product.md 3); what was sent before goes.
 * Throws DomainError "invalid" beside the field that is refused, "conflict" for an agency that validates by its own right.
 */
export const askRenewal = async (
  acting: Acting<ManagerAccess>,
  { delegationEndDate: endDate }: { readonly delegationEndDate: string },
  file: Upload | null,
): Promise<void> => {
  const agreement = requireAgreement(file);
  if (endDate <= dayInFrance(acting.now ?? systemClock()))
    refuseField("delegationEndDate", "delegation-over", "La convention de délégation doit finir après aujourd’hui.");
  await ask(acting, { endDate, agreement });
};

const notWaiting = () =>
  new DomainError("conflict", "no-renewal", "Ce renouvellement a déjà reçu une réponse. Relisez la page.");

/** Puts a renewed agreement in force: its day and its file take the place of those before. Throws DomainError("conflict"). */
export const acceptRenewal = command<AgencyReviewer, z.output<typeof reviewedAgency>, void>(
  reviewedAgency,
  async ({ tx }, { agencyId }) => {
    await lockAgency(tx, agencyId);
    const sent = await tx.agencyRenewal.findUnique({ where: { agencyId } });
    if (!sent || sent.refusalReason !== null) throw notWaiting();
    const { endDate, name, mediaType, content, askedById: uploadedById, askedAt: uploadedAt } = sent;
    const agreement = { name, mediaType, content, uploadedById, uploadedAt };
    await tx.agency.update({ where: { id: agencyId }, data: { delegationEndDate: endDate } });
    await tx.agencyAgreement.upsert({
      where: { agencyId },
      create: { agencyId, ...agreement },
      update: agreement,
    });
    await tx.agencyRenewal.delete({ where: { agencyId } });
    const payload = { endDate: plainDate.fromDb(endDate) };
    return { result: undefined, events: [agencyEvent("AgencyRenewalAccepted", agencyId, payload)] };
  },
);

/** Refuses a renewed agreement with a reason; its administrators may send another one. Throws DomainError("conflict"). */
export const refuseRenewal = command<AgencyReviewer, z.output<typeof agencyRefusal>, void>(
  agencyRefusal,
  async ({ tx }, { agencyId, justification }) => {
    await lockAgency(tx, agencyId);
    const sent = await readRenewal(tx, agencyId);
    if (!sent || sent.refusalReason !== null) throw notWaiting();
    await tx.agencyRenewal.update({ where: { agencyId }, data: { refusalReason: justification } });
    return { result: undefined, events: [agencyEvent("AgencyRenewalRefused", agencyId)] };
  },
);
