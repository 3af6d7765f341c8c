"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { editFinal, openAccess, requestAccessCode, requestChange, sendSignatureLink, sign } from "@/lib/convention";
import {
  accessCodeInput,
  editFinalForm,
  requestChangeInput,
  signatureLinkInput,
  signInput,
} from "@/lib/convention/schemas";
import { codesByCaller, codesByPerson, triesByCaller } from "@/lib/identity";
import { sixDigits } from "@/lib/identity/schemas";
import type { FormState } from "@/lib/platform/form-state";
import { consume } from "@/lib/platform/rate-limit";
import { copying } from "@/lib/web/draft";
import { formAction } from "@/lib/web/form-action";
import { refusedCode } from "@/lib/web/refused-code";
import { caller } from "@/lib/web/request";
import { anonymous, keepSignatorySession, leaveSignatorySession } from "@/lib/web/session";
import { requireOpened } from "@/lib/web/signatory";

/** Sends a code to the person whom a link locates. */
export const askAccessCode = async (linkId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("ask-access-code", accessCodeInput, async ({ channel }) => {
    await consume(codesByCaller, (await caller()).ipAddress);
    await consume(codesByPerson, linkId);
    await requestAccessCode({ actor: anonymous }, { linkId, channel });
    redirect(`/convention/${linkId}/code`);
  })(state, data);

/** Opens a convention for the person who received the code. */
export const answerAccessCode = async (linkId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("open-access", z.object({ code: sixDigits }), async ({ code }) => {
    await consume(triesByCaller, (await caller()).ipAddress);
    const tried = await openAccess({ actor: anonymous }, { linkId, code });
    if (tried.outcome !== "opened") return refusedCode(tried);
    await keepSignatorySession(tried.session);
    redirect(`/convention/${linkId}`);
  })(state, data);

/** Signs, in the session that the code opened. */
export const signConvention = async (linkId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("sign", signInput.extend({ textHash: z.string() }), async ({ textHash }) => {
    const { access } = await requireOpened(linkId);
    await sign({ actor: access }, { textHash, ...(await caller()) });
    redirect(`/convention/${linkId}`);
  })(state, data);

/** Sends the convention back for a change, as one of the people on it. */
export const askChange = async (linkId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("ask-change", requestChangeInput, async (input) => {
    const { access } = await requireOpened(linkId);
    await requestChange({ actor: access }, input);
    redirect(`/convention/${linkId}`);
  })(state, data);

/** Sends somebody else on the convention their link once more. */
export const sendLink = async (linkId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("send-link", signatureLinkInput, async (input) => {
    await sendSignatureLink({ actor: (await requireOpened(linkId)).access }, input);
    redirect(`/convention/${linkId}`);
  })(state, data);

/** Corrects one of the few things that may still be of a closed convention, as one of its people. */
export const correctFinal = async (linkId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("edit-final", editFinalForm, async (input) => {
    await editFinal({ actor: (await requireOpened(linkId)).access }, input);
    redirect(`/convention/${linkId}`);
  })(state, data);

/** Takes the convention's answers up in a new request, as one of the people on it. */
export const copyConvention = async (linkId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("copy", z.object({}), async () => copying((await requireOpened(linkId)).access))(state, data);

/** Closes the convention in this browser. */
export const leaveConvention = async (linkId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("leave-convention", z.object({}), async () => {
    await leaveSignatorySession();
    redirect(`/convention/${linkId}`);
  })(state, data);
