import { getAgency } from "@/lib/agency";
import { dayInFrance } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { isUuid } from "@/lib/platform/ids";
import { type Convention, requestOf } from "../domain/convention";
import type { DraftValues, DraftView, UnsentDraft } from "../domain/draft";
import { isUsualWeek } from "../domain/form-prefill";
import { aroundOf, partStates, requestOfDraft } from "../draft";
import { type DraftAccess, ownerOf } from "../draft-access";
import { load } from "../store/conventions";
import { type Draft, findOpenDraft, loadDraft } from "../store/drafts";

const chosenAgency = async ({ structure }: DraftValues, convention: Convention | null): Promise<string | null> => {
  const id = convention?.agencyId ?? structure?.agencyId;
  return typeof id === "string" && isUuid(id) ? (await getAgency(id)).name : null;
};

const correctionOf = (draft: Draft, convention: Convention | null): DraftView["correction"] =>
  convention && {
    reference: convention.reference,
    reason: convention.changeRequest?.reason ?? "",
    isOutdated: convention.version !== draft.corrects?.version,
    hasUnusualDays: !isUsualWeek(requestOf(convention)),
  };

/** A draft as its pages show it, judged by the law of the day of `now`. Throws DomainError("notFound"). */
export const getDraft = async ({ draftId, ownerHash }: DraftAccess, now: Date): Promise<DraftView> => {
  const draft = await loadDraft(draftId, ownerHash);
  const convention = draft.corrects ? await load(db(), draft.corrects.conventionId) : null;
  const judged = {
    kind: draft.internshipKind,
    today: dayInFrance(now),
    corrected: convention ? requestOf(convention) : undefined,
    company: draft.company,
  };
  return {
    values: draft.values,
    states: partStates(draft.values, judged),
    around: aroundOf(draft.values, judged),
    company: draft.company,
    made: requestOfDraft(draft.values, judged),
    agencyName: await chosenAgency(draft.values, convention),
    createdAt: draft.createdAt,
    updatedAt: draft.updatedAt,
    isSent: draft.sentAsId !== null,
    correction: correctionOf(draft, convention),
  };
};

/** The request that the browser with this secret began last and has not sent, or null. */
export const findUnsentDraft = async (secret: string | undefined): Promise<UnsentDraft | null> => {
  const draft = secret ? await findOpenDraft(ownerOf(secret), null) : null;
  return (
    draft && {
      id: draft.id,
      createdAt: draft.createdAt,
      businessName: String(draft.values.entreprise?.businessName ?? ""),
    }
  );
};
