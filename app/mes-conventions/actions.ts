"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openOwn, takeUpDraft } from "@/lib/convention";
import { openOwnConversation } from "@/lib/discussion";
import { signInCode, signInRequest } from "@/lib/identity/schemas";
import type { FormState } from "@/lib/platform/form-state";
import { keepDraftSecret } from "@/lib/web/draft";
import { formAction } from "@/lib/web/form-action";
import { keepConversationSession, keepSignatorySession, leaveEmailSession, requireEmail } from "@/lib/web/session";
import { answerEmailCode, askSignInCode } from "@/lib/web/sign-in";

/** Sends a code to an address; the answer is the same whether or not anything knows it. */
export const askCode = formAction("ask-own-code", signInRequest, async ({ email }) => {
  await askSignInCode({ email, onward: undefined });
  redirect("/mes-conventions/code");
});

/** Opens what the address may see, in the browser that asked for the code. */
export const answerCode = formAction("prove-email", z.object({ code: signInCode }), async ({ code }) => {
  const answer = await answerEmailCode(code);
  if (answer && answer !== "opened") return { values: {}, issues: [{ path: "code", message: answer.refusal }] };
  redirect("/mes-conventions");
});

/** Opens one of the conventions of the address. */
export const openConvention = async (linkId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("open-own", z.object({}), async () => {
    await keepSignatorySession(await openOwn({ actor: await requireEmail() }, { linkId }));
    redirect(`/convention/${linkId}`);
  })(state, data);

/** Opens one of the conversations of the address. */
export const openDiscussion = async (linkId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("open-own-conversation", z.object({}), async () => {
    await keepConversationSession(await openOwnConversation({ actor: await requireEmail() }, { linkId }));
    redirect(`/candidature/${linkId}`);
  })(state, data);

/** Goes on in this browser with a request that was kept for the address. */
export const continueDraft = async (draftId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("take-up-draft", z.object({}), async () => {
    await takeUpDraft({ actor: await requireEmail() }, { draftId, secret: await keepDraftSecret() });
    redirect(`/convention/demande/${draftId}`);
  })(state, data);

/** Closes the list in this browser. */
export const leave = formAction("leave-own", z.object({}), async () => {
  await leaveEmailSession();
  redirect("/mes-conventions");
});
