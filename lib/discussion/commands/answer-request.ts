import type { z } from "zod";
import { command } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import type { DiscussionAccess } from "../access";
import { type Decision, decideStatus, isToldByMessage } from "../domain/decide-status";
import type { Discussion } from "../domain/discussion";
import { discussionEvent } from "../domain/events";
import { agreementMessage, refusalMessage, subjectOf } from "../messages";
import { acceptInput, rejectInput } from "../schemas";
import { addExchange, lockDiscussion, saveStatus } from "../store/discussions";

const outdated = () =>
  new DomainError("notFound", "establishment-missing", "Cette entreprise n’est plus dans l’annuaire.");

/** What is written to the candidate with a decision; null when the company has told them by itself. */
const messageOf = (discussion: Discussion, decision: Decision): string | null => {
  if (decision.status === "ACCEPTED") return decision.candidateWarnedMethod ? null : agreementMessage(discussion);
  const { rejectionKind: kind } = decision;
  if (!isToldByMessage(kind)) return null;
  return refusalMessage(discussion, kind, "rejectionReason" in decision ? decision.rejectionReason : null);
};

const decide = async (tx: Tx, now: Date, actor: DiscussionAccess, decision: Decision) => {
  if (!actor.author) throw new DomainError("forbidden", "company-only", "L’entreprise répond à la demande.");
  const discussion = await lockDiscussion(tx, actor.discussionId);
  if ((await tx.establishment.count({ where: { siret: discussion.siret } })) === 0) throw outdated();
  const decided = decideStatus(discussion, decision);
  const message = messageOf(discussion, decision);
  const exchangeId =
    message &&
    (await addExchange(
      tx,
      discussion.id,
      { sender: "establishment", subject: subjectOf(discussion, "establishment"), message, author: actor.author },
      now,
    ));
  await saveStatus(tx, discussion.id, decided, now);
  const payload = { status: decided.status, rejectionKind: decided.rejectionKind, exchangeId };
  return {
    result: decided.status,
    events: [discussionEvent("DiscussionStatusManuallyUpdated", discussion.id, payload)],
  };
};

/** The company welcomes the candidate: they are told, unless the company has done it. Throws DomainError("invalid") once refused. */
export const acceptRequest = command<DiscussionAccess, z.output<typeof acceptInput>, Discussion["status"]>(
  acceptInput,
  ({ tx, now, actor }, { toldBy }) =>
    decide(tx, now, actor, { status: "ACCEPTED", candidateWarnedMethod: toldBy || null }),
);

/** The company does not welcome the candidate, for a reason (directory.md 6.3). Throws DomainError("invalid") once refused. */
export const rejectRequest = command<DiscussionAccess, z.output<typeof rejectInput>, Discussion["status"]>(
  rejectInput,
  ({ tx, now, actor }, reason) => decide(tx, now, actor, { status: "REJECTED", ...reason } as Decision),
);
