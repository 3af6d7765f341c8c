"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { keepDraft, linksByCaller, requestsByCaller, sendDraft } from "@/lib/convention";
import type { DraftPart } from "@/lib/convention/domain/draft";
import { keepDraftInput } from "@/lib/convention/schemas";
import type { FormState } from "@/lib/platform/form-state";
import { consume } from "@/lib/platform/rate-limit";
import { openedDraft, savePart, sending } from "@/lib/web/draft";
import { formAction } from "@/lib/web/form-action";
import { caller } from "@/lib/web/request";
import { leaveComputer } from "@/lib/web/shared-computer";

/** Keeps one part of a request. */
export const saveRequestPart = async (
  draftId: string,
  part: DraftPart,
  state: FormState,
  data: FormData,
): Promise<FormState> => savePart(() => openedDraft(draftId), `/convention/demande/${draftId}`, part)(state, data);

/** Sends a new request; pressing twice makes one convention. */
export const sendRequest = async (draftId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("send-request", z.unknown(), async (_, values) => {
    await consume(requestsByCaller, (await caller()).ipAddress);
    const actor = await openedDraft(draftId);
    const refused = await sending(() => sendDraft({ actor }, {}), values);
    return refused ?? redirect(`/convention/demande/${draftId}/envoyee`);
  })(state, data);

/** Keeps a request for an address, which receives the way back to it; leaves nothing on a shared computer. */
export const keepForLater = async (draftId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("keep-draft", keepDraftInput, async (input) => {
    const actor = await openedDraft(draftId);
    await consume(linksByCaller, (await caller()).ipAddress);
    await keepDraft({ actor }, input);
    if (input.isShared) await leaveComputer();
    redirect("/convention/demande/gardee");
  })(state, data);

/** Leaves nothing of a request that was sent on a computer that others use. */
export const leaveSent = formAction("leave-computer", z.object({}), async () => {
  await leaveComputer();
  redirect("/");
});
