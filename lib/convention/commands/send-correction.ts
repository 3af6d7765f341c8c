import { z } from "zod";
import { dayInFrance, systemClock } from "@/lib/platform/clock";
import type { CommandContext } from "@/lib/platform/command";
import { DomainError, refuseField } from "@/lib/platform/errors";
import { uuid } from "@/lib/reference/primitives";
import type { ConventionAccess } from "../access";
import { requestOf } from "../domain/convention";
import { rewritingVerb } from "../domain/transitions";
import { aroundOf, reasonsAsked, requestOfDraft } from "../draft";
import { type DraftAccess, isByAgency } from "../draft-access";
import { loadForProduct } from "../queries/load-for-product";
import { agencyReasons, conventionRequest } from "../schemas";
import { keepSignature, signature } from "../signature";
import { closeDraft, draftNotFound, loadDraft, lockDraft } from "../store/drafts";
import { onConvention } from "./on-convention";
import { draftRefused } from "./send-draft";

const input = z.object({
  request: conventionRequest,
  expectedVersion: z.number().int(),
  draftId: uuid,
  ownerHash: z.string(),
  draftSavedAt: z.date(),
  justification: z.string().max(6000).optional(),
  agencyReasons,
  signature: signature.optional(),
});

type Sent = z.output<typeof input>;

/** Closes the draft that was sent, unless its answers moved while they were on their way. */
const close = async ({ tx, now }: CommandContext<ConventionAccess>, conventionId: string, sent: Sent) => {
  const draft = await lockDraft(tx, sent.draftId, sent.ownerHash);
  if (draft.updatedAt.getTime() !== sent.draftSavedAt.getTime()) {
    throw new DomainError(
      "conflict",
      "draft-changed",
      "Vos réponses ont changé pendant l’envoi. Relisez-les, puis renvoyez.",
    );
  }
  await closeDraft(tx, draft.id, conventionId, now);
};

const resubmit = onConvention("resubmit", input, async (context, { before, input: sent }) => {
  await close(context, before.id, sent);
  return [];
});

const edit = onConvention("edit", input, async (acting, { before, decision, context, input: sent }) => {
  // An edit says why (convention.md 11.4): those who signed already read it.
  if (!sent.justification)
    refuseField("justification", "justification-missing", "Écrivez pourquoi vous changez la convention.");
  await close(acting, before.id, sent);
  const signs = decision.events.some(({ name }) => name === "ConventionModifiedAndSigned");
  if (!signs) return [];
  const given =
    sent.signature ??
    refuseField("consent", "signature-missing", "Cochez la case : vous signez la convention que vous modifiez.");
  const { role, agency } = context;
  const { codeId } = acting.actor;
  return [await keepSignature(acting.tx, decision.next, { role, agency, codeId, now: acting.now, given })];
});

/** What comes with the new answers: why they change, why the agency accepts what it must justify, and the signature of the signatory who changes what was agreed on. */
export type SentWith = Pick<Sent, "justification" | "agencyReasons" | "signature">;

/**
 * Sends changed answers: a convention that was sent back is signed anew by everybody; one that was not is edited, and a signatory
 * who changes what was agreed on signs it in the same act. Pressing twice sends once. Throws DomainError "invalid" with what is to
 * be corrected, "conflict" when somebody changed the convention meanwhile: the answers stay.
 */
export const sendCorrection = async (
  access: DraftAccess,
  sentWith: SentWith = {},
  now = systemClock(),
): Promise<void> => {
  const draft = await loadDraft(access.draftId, access.ownerHash);
  if (!access.correcting || !draft.corrects) throw draftNotFound();
  if (draft.sentAsId) return;
  const { convention } = await loadForProduct(draft.corrects.conventionId);
  const corrected = requestOf(convention);
  const judged = {
    kind: corrected.internshipKind,
    today: dayInFrance(now),
    corrected,
    company: draft.company,
    byAgency: isByAgency(access),
  };
  const made = requestOfDraft(draft.values, judged);
  if ("issues" in made) throw draftRefused(made.issues);
  for (const { rule } of reasonsAsked(made.request, aroundOf(draft.values, judged)))
    if (!sentWith.agencyReasons?.[rule])
      refuseField(`agencyReasons.${rule}`, "reason-missing", "Écrivez pourquoi vous l’acceptez.");
  const send = rewritingVerb(convention.status) === "edit" ? edit : resubmit;
  await send(
    { actor: access.correcting, now },
    {
      request: made.request,
      expectedVersion: draft.corrects.version,
      draftId: draft.id,
      ownerHash: access.ownerHash,
      draftSavedAt: draft.updatedAt,
      ...sentWith,
    },
  );
};
