import { getAgency } from "@/lib/agency";
import { dayInFrance } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { presentSignatories, requestOf } from "../domain/convention";
import type { SentRequest } from "../domain/draft";
import { checkLegal } from "../domain/legal-check";
import type { DraftAccess } from "../draft-access";
import { load } from "../store/conventions";
import { loadDraft } from "../store/drafts";

/** What a draft was sent as, or null while it has not been sent. Throws DomainError("notFound"). */
export const getSentRequest = async ({ draftId, ownerHash }: DraftAccess): Promise<SentRequest | null> => {
  const { sentAsId } = await loadDraft(draftId, ownerHash);
  if (sentAsId === null) return null;
  const convention = await load(db(), sentAsId);
  const submittedOn = dayInFrance(new Date(convention.dateSubmission));
  return {
    kind: convention.internshipKind,
    reference: convention.reference,
    dateStart: convention.dateStart,
    agencyName: (await getAgency(convention.agencyId)).name,
    signatories: presentSignatories(convention).map(({ role }) => role),
    warnings: checkLegal(requestOf(convention), { submittedOn, today: submittedOn })
      .filter(({ rule }) => rule === "shortNotice")
      .map(({ message }) => message),
  };
};
