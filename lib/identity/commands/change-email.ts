import { z } from "zod";
import { command } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db/client";
import { DomainError, refuseField } from "@/lib/platform/errors";
import type { DomainEvent } from "@/lib/platform/event";
import { newId } from "@/lib/platform/ids";
import { email } from "@/lib/reference/primitives";
import type { UserActor } from "../actor";
import { identityEvent } from "../domain/events";
import { emailChangeHalf } from "../schemas";
import { issueCode, tryCode } from "../store/codes";
import { type EmailChange, openEmailChange } from "../store/email-changes";
import { mergeUsers } from "../store/merge";
import { endSessionsOf } from "../store/sessions";
import { findUser, isVouchedFor } from "../store/users";

const request = z.object({ email });

/**
 * Begins a change of address: a code goes to the present address and another to the new one. Throws DomainError("forbidden")
 * for somebody whose address an identity provider vouches for (platform.md 2.4), "invalid" for the address they already have.
 */
export const requestEmailChange = command<UserActor, z.output<typeof request>, null>(
  request,
  async ({ tx, now, actor }, { email: newEmail }) => {
    if (await isVouchedFor(tx, actor.userId))
      throw new DomainError("forbidden", "email-vouched", "Votre adresse vient de ProConnect : changez-la là-bas.");
    if (newEmail === actor.email) refuseField("email", "email-same", "C’est déjà votre adresse.");
    const id = newId();
    await tx.emailChange.deleteMany({ where: { userId: actor.userId } });
    await tx.emailChange.create({ data: { id, userId: actor.userId, newEmail, createdAt: now } });
    const asked = (which: "old" | "new", address: string) =>
      issueCode(tx, now, { emailChange: id, which }, { channel: "email", to: address }, { keepTarget: true });
    const events = [await asked("old", actor.email), await asked("new", newEmail)].map(({ codeId, maskedTarget }) =>
      identityEvent("EmailChangeRequested", actor.userId, { codeId, maskedTarget }),
    );
    return { result: null, events };
  },
);

/** What came of one half of a change of address: which half is still to be proved, or a code that was not right. */
export type EmailChangeTry =
  | { readonly outcome: "done" }
  | { readonly outcome: "other-half" }
  | { readonly outcome: "wrong"; readonly triesLeft: number }
  | { readonly outcome: "expired" };

/** Both addresses are proved: the new one becomes the account's. Another account of the same person is united with it. */
const finish = async (tx: Tx, now: Date, actor: UserActor, { id, newEmail }: EmailChange): Promise<DomainEvent[]> => {
  const other = await findUser(tx, newEmail);
  if (other) await mergeUsers(tx, other.id, actor.userId);
  await tx.user.update({ where: { id: actor.userId }, data: { email: newEmail } });
  await tx.emailChange.delete({ where: { id } });
  await endSessionsOf(tx, now, actor.userId, { allBut: actor.sessionId });
  return [
    ...(other ? [identityEvent("AccountsMerged", actor.userId, { mergedUserId: other.id })] : []),
    identityEvent("EmailChanged", actor.userId),
  ];
};

/**
 * Proves one half of a change of address with the code that its address received; the change is done with the second half, in
 * whichever order, and ends the other sessions. Throws DomainError("conflict") when no change is under way.
 */
export const confirmEmailChange = command<UserActor, z.output<typeof emailChangeHalf>, EmailChangeTry>(
  emailChangeHalf,
  async ({ tx, now, actor }, { which, code }) => {
    const change = await openEmailChange(tx, now, actor.userId);
    if (!change) throw new DomainError("conflict", "email-change-over", "Cette demande a expiré. Recommencez.");
    const tried = await tryCode(tx, now, { emailChange: change.id, which }, code);
    if (tried.outcome !== "right") return { result: tried, events: [] };
    const isComplete = which === "old" ? change.isNewConfirmed : change.isOldConfirmed;
    if (isComplete) return { result: { outcome: "done" }, events: await finish(tx, now, actor, change) };
    const data = which === "old" ? { oldConfirmedAt: now } : { newConfirmedAt: now };
    await tx.emailChange.update({ where: { id: change.id }, data });
    return { result: { outcome: "other-half" }, events: [] };
  },
);
