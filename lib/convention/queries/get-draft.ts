import { getAgency } from "@/lib/agency";
import { dayInFrance } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { isUuid } from "@/lib/platform/ids";
import { agencyOf } from "../agency-of-convention";
import {
  type Convention,
  type ConventionRequest,
  requestOf,
  withoutSignatures,
  withRequest,
} from "../domain/convention";
import { conventionDocument } from "../domain/document";
import type { Around, DraftValues, DraftView, MadeRequest, UnsentDraft } from "../domain/draft";
import { isSignatoryRole, type SignatoryRole } from "../domain/roles";
import { changesBetween, keepsSignatures } from "../domain/signature-reset";
import { rewritingVerb } from "../domain/transitions";
import { aroundOf, partStates, reasonsAsked, requestOfDraft } from "../draft";
import { type DraftAccess, isByAgency, ownerOf } from "../draft-access";
import { textHashOf } from "../evidence";
import { load } from "../store/conventions";
import { type Draft, findOpenDraft, loadDraft } from "../store/drafts";

const chosenAgency = async ({ structure }: DraftValues, convention: Convention | null): Promise<string | null> => {
  const id = convention?.agencyId ?? structure?.agencyId;
  return typeof id === "string" && isUuid(id) ? (await getAgency(id)).name : null;
};

type Correction = NonNullable<DraftView["correction"]>;

const effectOf = (current: ConventionRequest, made: MadeRequest): Correction["effect"] => {
  if ("issues" in made) return "nothing";
  const changes = changesBetween(current, made.request);
  if (changes.length === 0) return "nothing";
  return keepsSignatures(changes) ? "keeps" : "clears";
};

/** The text as it will be once these answers are the convention's: what its editor signs. */
const toSign = async (
  convention: Convention,
  request: ConventionRequest,
  role: SignatoryRole,
): Promise<Correction["toSign"]> => {
  const next = withoutSignatures(withRequest(convention, request));
  const agency = agencyOf(await getAgency(convention.agencyId));
  return { role, sections: conventionDocument(next, agency), hash: textHashOf(next, agency) };
};

const correctionOf = async (
  { correcting }: DraftAccess,
  draft: Draft,
  convention: Convention,
  made: MadeRequest,
  around: Around,
): Promise<Correction> => {
  const current = requestOf(convention);
  const verb = rewritingVerb(convention.status);
  const effect = effectOf(current, made);
  const signer = verb === "edit" && effect === "clears" ? correcting?.roles.find(isSignatoryRole) : undefined;
  return {
    reference: convention.reference,
    reason: convention.changeRequest?.reason ?? "",
    isOutdated: convention.version !== draft.corrects?.version,
    verb,
    current,
    effect,
    toSign: signer && "request" in made ? await toSign(convention, made.request, signer) : null,
    reasons:
      "request" in made ? reasonsAsked(made.request, around).map(({ rule, message }) => ({ rule, message })) : [],
  };
};

/** A draft as its pages show it, judged by the law of the day of `now`. Throws DomainError("notFound"). */
export const getDraft = async (access: DraftAccess, now: Date): Promise<DraftView> => {
  const draft = await loadDraft(access.draftId, access.ownerHash);
  const convention = draft.corrects ? await load(db(), draft.corrects.conventionId) : null;
  const judged = {
    kind: draft.internshipKind,
    today: dayInFrance(now),
    corrected: convention ? requestOf(convention) : undefined,
    company: draft.company,
    byAgency: isByAgency(access),
  };
  const made = requestOfDraft(draft.values, judged);
  const around = aroundOf(draft.values, judged);
  return {
    values: draft.values,
    states: partStates(draft.values, judged),
    around,
    company: draft.company,
    made,
    agencyName: await chosenAgency(draft.values, convention),
    createdAt: draft.createdAt,
    updatedAt: draft.updatedAt,
    isSent: draft.sentAsId !== null,
    correction: convention && (await correctionOf(access, draft, convention, made, around)),
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
