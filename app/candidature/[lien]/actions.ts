"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { draftsByCaller, startDraft } from "@/lib/convention";
import {
  conventionPrefill,
  messagesByWriter,
  openConversation,
  requestConversationCode,
  sendMessage,
} from "@/lib/discussion";
import { messageInput } from "@/lib/discussion/schemas";
import { codesByCaller, codesByPerson, triesByCaller } from "@/lib/identity";
import { sixDigits } from "@/lib/identity/schemas";
import type { FormState } from "@/lib/platform/form-state";
import { consume } from "@/lib/platform/rate-limit";
import { requireConversation } from "@/lib/web/conversation";
import { keepDraftSecret } from "@/lib/web/draft";
import { formAction } from "@/lib/web/form-action";
import { refusedCode } from "@/lib/web/refused-code";
import { caller } from "@/lib/web/request";
import { anonymous, keepConversationSession, leaveConversationSession } from "@/lib/web/session";

/** Sends a code to the candidate whom a link locates. */
export const askConversationCode = async (linkId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("ask-conversation-code", z.object({}), async () => {
    await consume(codesByCaller, (await caller()).ipAddress);
    await consume(codesByPerson, linkId);
    await requestConversationCode({ actor: anonymous }, { linkId });
    redirect(`/candidature/${linkId}/code`);
  })(state, data);

/** Opens a discussion for the candidate who received the code. */
export const answerConversationCode = async (linkId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("open-conversation", z.object({ code: sixDigits }), async ({ code }) => {
    await consume(triesByCaller, (await caller()).ipAddress);
    const tried = await openConversation({ actor: anonymous }, { linkId, code });
    if (tried.outcome !== "opened") return refusedCode(tried);
    await keepConversationSession(tried.session);
    redirect(`/candidature/${linkId}`);
  })(state, data);

/** Writes to the company, as the candidate. */
export const writeToCompany = async (linkId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("write-to-company", messageInput, async (input) => {
    const access = await requireConversation(linkId);
    await consume(messagesByWriter, access.journal.id ?? linkId);
    await sendMessage({ actor: access }, input);
    redirect(`/candidature/${linkId}`);
  })(state, data);

/** Begins the convention from what the discussion knows, as the candidate. */
export const beginConvention = async (linkId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("begin-from-discussion", z.object({}), async () => {
    const begun = await conventionPrefill(await requireConversation(linkId));
    await consume(draftsByCaller, (await caller()).ipAddress);
    const id = await startDraft(
      { actor: anonymous },
      { secret: await keepDraftSecret(), kind: "immersion", origin: null, begun },
    );
    redirect(`/convention/demande/${id}`);
  })(state, data);

/** Closes the discussion in this browser. */
export const leaveConversation = async (linkId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("leave-conversation", z.object({}), async () => {
    await leaveConversationSession();
    redirect(`/candidature/${linkId}`);
  })(state, data);
